import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(25);

export const kimaiApiToken: Rule = {
  id: 'kimai-api-token',
  name: 'Kimai API token',
  provider: 'kimai',
  kind: 'context',
  description: 'Reads and writes time sheets as the user.',
  severity: 'medium',
  ...named({ names: ['kimai api', 'kimai token'], value: key, words: ['token', 'key', 'bearer'] }),
  references: ['https://www.kimai.org/documentation/rest-api.html'],
  rotate: {
    steps: 'Delete the API access in the profile of the user, create another and put it in place.',
    url: 'https://www.kimai.org/documentation/rest-api.html',
  },
  examples: [sample`KIMAI_API_TOKEN=${key}`, sample`kimaiToken: "${key}"`],
  lookalikes: [sample`KIMAI_API_TOKEN=${hexadecimal(20)}`, sample`KIMAI_API_TOKEN=api_kitten`],
};
