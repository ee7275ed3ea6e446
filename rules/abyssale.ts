import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(40);

export const abyssaleApiKey: Rule = {
  id: 'abyssale-api-key',
  name: 'Abyssale API key',
  provider: 'abyssale',
  kind: 'context',
  description: 'Generates banners from the designs of the workspace on its quota, and reads them.',
  severity: 'medium',
  ...named({ names: ['abyssale'], value: sequence(digitWithin(40), key), words: ['key', 'token', 'secret'] }),
  references: ['https://developers.abyssale.com/rest-api/authentication'],
  rotate: {
    steps: 'Delete the key in the API settings of the workspace, then create one.',
    url: 'https://app.abyssale.com/',
  },
  examples: [
    sample`ABYSSALE_API_KEY=${key}`,
    sample`curl https://api.abyssale.com/designs -H "x-api-key: ${key}"`,
    sample`abyssale: { apiKey: '${key}' }`,
  ],
  lookalikes: [sample`ABYSSALE_API_KEY=${alphanumeric(39)}`, sample`ABYSSALE_API_KEY=${'x'.repeat(40)}`],
};
