import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const anyscaleApiKey: Rule = {
  id: 'anyscale-api-key',
  name: 'Anyscale API key',
  provider: 'anyscale',
  kind: 'provider',
  description: 'Runs models and clusters at the expense of the account.',
  severity: 'high',
  keywords: ['esecret_'],
  pattern: token`esecret_${lowerAlphanumeric(24, 32)}${digitInLast(24)}`,
  references: ['https://docs.anyscale.com/reference/authentication'],
  rotate: {
    steps: 'Delete the API key in the account settings, then create a new one.',
    url: 'https://console.anyscale.com/credentials',
  },
  examples: [
    sample`ANYSCALE_API_KEY=esecret_${lowerAlphanumeric(26)}`,
    sample`ChatAnyscale(anyscale_api_key="esecret_${lowerAlphanumeric(26)}")`,
  ],
  lookalikes: [sample`ANYSCALE_API_KEY=esecret_${lowerAlphanumeric(12)}`, sample`ANYSCALE_API_KEY=esecret_your_key`],
};
