import type { Rule } from '../src/model/rule.ts';
import { digitWithin, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(32);

export const nutritionixAppKey: Rule = {
  id: 'nutritionix-app-key',
  name: 'Nutritionix application key',
  provider: 'nutritionix',
  kind: 'context',
  description: "With the application id it queries the food database on the owner's limit and plan.",
  severity: 'low',
  ...named({ names: ['nutritionix'], value: sequence(digitWithin(32), key), near: 160 }),
  companions: [
    {
      name: 'application id',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{8})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://developer.nutritionix.com/docs/v2'],
  rotate: {
    steps: 'Create another key on the developer page, put it in place and delete the leaked one.',
    url: 'https://developer.nutritionix.com/admin/access_details',
  },
  examples: [
    sample`NUTRITIONIX_APP_ID=${hexadecimal(8)}\nNUTRITIONIX_APP_KEY=${key}`,
    sample`curl https://trackapi.nutritionix.com/v2/natural/nutrients -H "x-app-id: ${hexadecimal(8)}" -H "x-app-key: ${key}"`,
    sample`https://api.nutritionix.com/v1_1/search/taco?appId=${hexadecimal(8)}&appKey=${key}`,
  ],
  lookalikes: [sample`NUTRITIONIX_APP_KEY=${hexadecimal(31)}`, sample`NUTRITIONIX_APP_ID=${hexadecimal(32)}`],
};
