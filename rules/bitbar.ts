import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitbarApiKey: Rule = {
  id: 'bitbar-api-key',
  name: 'BitBar API key',
  provider: 'bitbar',
  kind: 'context',
  description: "Runs tests on the account's device minutes and downloads apps and logs.",
  severity: 'medium',
  keywords: ['bitbar'],
  pattern: assigned({ names: ['bitbar'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://support.smartbear.com/bitbar/docs/en/rest-api.html'],
  rotate: {
    steps: 'Reset the API key under My account, API key, in BitBar cloud.',
    url: 'https://cloud.bitbar.com/#user/api-key',
  },
  examples: [
    sample`const bitbarToken = '${alphanumeric(32)}';`,
    sample`curl https://cloud.bitbar.com/api/me?apiKey=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`const bitbarToken = '${alphanumeric(31)}';`, sample`BITBAR_API_KEY=YOUR_BITBAR_API_KEY`],
};
