import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dailyCoApiKey: Rule = {
  id: 'daily-co-api-key',
  name: 'Daily API key',
  provider: 'daily-co',
  kind: 'context',
  description: "Makes and joins rooms, reads recordings and changes the domain's settings.",
  severity: 'medium',
  keywords: ['dailyco', 'daily_co', 'daily-co', 'daily.co', 'daily co', 'daily_api', 'dailyapi'],
  pattern: assigned({ names: ['daily co', 'daily api'], value: loosely(hexadecimal(64)) }),
  references: ['https://docs.daily.co/reference/rest-api'],
  rotate: {
    steps: 'Regenerate the API key in the Developers section of the Daily dashboard.',
    url: 'https://dashboard.daily.co/developers',
  },
  examples: [
    sample`curl https://api.daily.co/v1/rooms -H "Authorization: Bearer ${hexadecimal(64)}"`,
    sample`DAILY_CO_API_KEY=${hexadecimal(64)}`,
    sample`dailyApiKey: '${hexadecimal(64)}'`,
  ],
  lookalikes: [
    sample`curl https://api.daily.co/v1/rooms -H "Authorization: Bearer ${hexadecimal(63)}"`,
    sample`DAILY_CO_API_KEY=${'x'.repeat(64)}`,
  ],
};
