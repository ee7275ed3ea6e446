import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gooddayApiToken: Rule = {
  id: 'goodday-api-token',
  name: 'GoodDay API token',
  provider: 'goodday',
  kind: 'context',
  description: 'Reads and changes tasks and projects of the organization.',
  severity: 'medium',
  keywords: ['goodday', 'good_day', 'good-day', 'good.day', 'good day'],
  pattern: assigned({ names: ['goodday', 'good day'], value: hexadecimal(32) }),
  references: ['https://www.goodday.work/developers/api-v2'],
  rotate: {
    steps: 'Delete the token under Settings, API, of GoodDay, then create one.',
    url: 'https://www.goodday.work/',
  },
  examples: [
    sample`curl https://api.goodday.work/2.0/users -H "gd-api-token: ${hexadecimal(32)}"`,
    sample`GOODDAY_API_TOKEN=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`GOODDAY_API_TOKEN=${hexadecimal(31)}`, sample`"goodday": {"apiKey": "${'0'.repeat(32)}"}`],
};
