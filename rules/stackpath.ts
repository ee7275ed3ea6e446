import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const stackpathClientSecret: Rule = {
  id: 'stackpath-client-secret',
  name: 'StackPath client secret',
  provider: 'stackpath',
  kind: 'context',
  description: 'With its client id it manages sites, DNS and workloads of the account.',
  severity: 'high',
  ...named({ names: ['stackpath'], value: hexadecimal(64), words: ['secret'], near: 100 }),
  references: ['https://stackpath.dev/docs/authentication'],
  rotate: {
    steps: 'Delete the API credentials in the control portal and create another pair.',
    url: 'https://control.stackpath.com/api-management',
  },
  examples: [
    sample`STACKPATH_CLIENT_SECRET=${hexadecimal(64)}`,
    sample`provider "stackpath" {\n  client_id = "${hexadecimal(32)}"\n  client_secret = "${hexadecimal(64)}"\n}`,
  ],
  lookalikes: [sample`STACKPATH_CLIENT_SECRET=${hexadecimal(40)}`, sample`STACKPATH_CLIENT_ID=${hexadecimal(32)}`],
};
