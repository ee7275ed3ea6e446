import type { Rule } from '../src/model/rule.ts';
import { anyHexadecimal, assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const streakApiKey: Rule = {
  id: 'streak-api-key',
  name: 'Streak API key',
  provider: 'streak',
  kind: 'context',
  description: 'Reads and changes pipelines and boxes its owner reaches.',
  severity: 'high',
  keywords: ['streak'],
  pattern: assigned({
    names: ['streak'],
    value: anyHexadecimal(32),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: ['https://streak.readme.io/reference/authentication'],
  rotate: {
    steps: 'Delete the key in the Streak settings of the mail client, then create one.',
    url: 'https://mail.google.com/',
  },
  examples: [
    sample`STREAK_API_KEY=${anyHexadecimal(32)}`,
    sample`curl https://www.streak.com/api/v1/ -H "api_key: ${anyHexadecimal(32)}"`,
  ],
  lookalikes: [sample`STREAK_COUNT=${hexadecimal(32)}`, sample`STREAK_API_KEY=${anyHexadecimal(31)}`],
};
