import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const circleApiKey: Rule = {
  id: 'circle-api-key',
  name: 'Circle API key',
  provider: 'circle',
  kind: 'provider',
  description: 'Moves stablecoins between the wallets of its account.',
  severity: 'high',
  keywords: ['_API_KEY:'],
  pattern: token`${oneOf('LIVE', 'TEST', 'SAND')}_API_KEY:${hexadecimal(32)}:${hexadecimal(32)}`,
  references: ['https://developers.circle.com/w3s/keys'],
  rotate: {
    steps: 'Revoke the key in the console, look at the transfers, then create one.',
    url: 'https://console.circle.com/api-keys',
  },
  examples: [
    sample`CIRCLE_API_KEY=TEST_API_KEY:${hexadecimal(32)}:${hexadecimal(32)}`,
    sample`apiKey: 'LIVE_API_KEY:${hexadecimal(32)}:${hexadecimal(32)}'`,
  ],
  lookalikes: [
    sample`TEST_API_KEY:${hexadecimal(32)}:${hexadecimal(31)}`,
    sample`CIRCLE_API_KEY=TEST_API_KEY:your-key`,
  ],
};
