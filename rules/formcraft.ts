import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(16), lowerAlphanumeric(16));

export const formcraftApiKey: Rule = {
  id: 'formcraft-api-key',
  name: 'FormCraft (FormCrafts) API key',
  provider: 'formcraft',
  kind: 'context',
  description: 'Reads what was sent to the forms of the account.',
  severity: 'medium',
  ...named({ names: ['formcraft'], value: key, words: ['api_key', 'apikey', 'api-key', 'api key', 'secret'] }),
  references: ['https://formcrafts.com/help'],
  rotate: {
    steps: 'Change the API key in the settings of the account and put it in place.',
    url: 'https://formcrafts.com/',
  },
  examples: [sample`FORMCRAFT_API_KEY=${key}`, sample`"formcrafts": {"apiKey": "${key}"}`],
  lookalikes: [sample`FORMCRAFT_API_KEY=${lowerAlphanumeric(15)}`, sample`FORMCRAFT_FORM_ID=${lowerAlphanumeric(16)}`],
};
