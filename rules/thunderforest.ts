import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const thunderforestApiKey: Rule = {
  id: 'thunderforest-api-key',
  name: 'Thunderforest API key',
  provider: 'thunderforest',
  kind: 'context',
  description: 'Uses map tiles at the expense of the account.',
  severity: 'low',
  ...named({ names: ['thunder forest'], value: hexadecimal(32) }),
  references: ['https://www.thunderforest.com/docs/apikeys/'],
  rotate: {
    steps: 'Change the API key in the console, then restrict it to referrers.',
    url: 'https://manage.thunderforest.com/',
  },
  examples: [
    sample`THUNDERFOREST_API_KEY=${hexadecimal(32)}`,
    sample`https://tile.thunderforest.com/cycle/{z}/{x}/{y}.png?apikey=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`THUNDERFOREST_API_KEY=${hexadecimal(30)}`, sample`THUNDERFOREST_STYLE=outdoors`],
};
