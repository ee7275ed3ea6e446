import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(64);

export const muralClientSecret: Rule = {
  id: 'mural-client-secret',
  name: 'Mural client secret',
  provider: 'mural',
  kind: 'context',
  description: 'Refreshes the tokens of the users of the app.',
  severity: 'medium',
  ...named({ names: ['mural client', 'mural_app'], value: key, words: ['secret'] }),
  references: ['https://developers.mural.co/public/docs/oauth'],
  rotate: {
    steps: 'Generate a new client secret for the app and put it in place.',
    url: 'https://app.mural.co/me/apps',
  },
  examples: [sample`MURAL_CLIENT_SECRET=${key}`, sample`muralClientSecret: "${key}"`],
  lookalikes: [sample`MURAL_CLIENT_ID=${uuid()}`, sample`MURAL_CLIENT_SECRET=${hexadecimal(40)}`],
};
