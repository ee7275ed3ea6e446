import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const gristApiKey: Rule = {
  id: 'grist-api-key',
  name: 'Grist API key',
  provider: 'grist',
  kind: 'context',
  description: 'Reads and changes all documents of the user.',
  severity: 'high',
  ...named({ names: ['grist api', 'grist key', 'grist_token'], value: key, words: ['key', 'token'] }),
  references: ['https://support.getgrist.com/rest-api/'],
  rotate: {
    steps: 'Remove the API key in the settings of the profile, create another and put it in place.',
    url: 'https://docs.getgrist.com/account',
  },
  examples: [sample`GRIST_API_KEY=${key}`, sample`grist_token = "${key}"`],
  lookalikes: [sample`GRIST_API_KEY=${hexadecimal(32)}`, sample`GRIST_DOC_ID=${alphanumeric(22)}`],
};
