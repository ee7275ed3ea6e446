import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const transloaditAuthSecret: Rule = {
  id: 'transloadit-auth-secret',
  name: 'Transloadit auth secret',
  provider: 'transloadit',
  kind: 'context',
  description: 'Signs requests that process and export files at the expense of the workspace.',
  severity: 'high',
  ...named({ names: ['transloadit'], value: hexadecimal(40), words: ['secret'], near: 100, reach: 90 }),
  references: ['https://transloadit.com/docs/api/authentication/'],
  rotate: {
    steps:
      'Create another auth key with its secret in the credentials of the workspace, put both in place and delete the old ones.',
    url: 'https://transloadit.com/c/credentials',
  },
  examples: [
    sample`TRANSLOADIT_SECRET=${hexadecimal(40)}`,
    sample`const transloadit = new Transloadit({ authSecret: '${hexadecimal(40)}' })`,
  ],
  lookalikes: [sample`TRANSLOADIT_SECRET=${hexadecimal(38)}`, sample`TRANSLOADIT_KEY=${hexadecimal(32)}`],
};
