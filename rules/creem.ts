import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, optional, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(20), alphanumeric(20, 24));

export const creemApiKey: Rule = {
  id: 'creem-api-key',
  name: 'Creem API key',
  provider: 'creem',
  kind: 'provider',
  description: 'Reads and changes products, subscriptions and licences of the store.',
  severity: 'high',
  keywords: ['creem_'],
  pattern: token`creem_${optional('test_')}${key}`,
  references: ['https://docs.creem.io/api-reference/introduction'],
  rotate: {
    steps: 'Delete the key under Developers, API Keys, and make another.',
    url: 'https://creem.io/dashboard/developers',
  },
  examples: [
    sample`CREEM_API_KEY=creem_${key}`,
    sample`curl https://test-api.creem.io/v1/products -H 'x-api-key: creem_test_${key}'`,
  ],
  lookalikes: [sample`creem_${alphanumeric(10)}`, sample`CREEM_API_KEY=creem_123456789`],
};
