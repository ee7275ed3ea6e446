import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, optional, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.rainforestpay.com/docs/api-keys';
const value = sequence(optional('sbx_'), 'apikey_', hexadecimal(64));
/** Without the prefix of the sandbox the format could be anybody's. */
const service: Companion = {
  name: 'service',
  pattern: /(?<part>[Rr]ain[Ff]orest|RAINFOREST|sbx_apikey_)/,
  withinLines: 10,
  isRequired: true,
};

export const rainforestPayKey: Rule = {
  id: 'rainforestpay-api-key',
  name: 'Rainforest API key',
  provider: 'rainforestpay',
  kind: 'provider',
  description: 'Takes and refunds payments and reads the merchants of the platform; a key with sbx_ acts on test data.',
  severity: 'critical',
  keywords: ['apikey_'],
  pattern: token`${value}`,
  companions: [service],
  references: [docs],
  rotate: {
    steps:
      'Disable and delete the API key in the portal or at /v1/api_keys, create a new one and put it in place, then look at the payments.',
    url: 'https://docs.rainforestpay.com/docs/api-keys',
  },
  examples: [
    sample`RAINFOREST_API_KEY=apikey_${hexadecimal(64)}`,
    sample`const token = "sbx_apikey_${hexadecimal(64)}"; // api.sandbox.rainforestpay.com`,
  ],
  lookalikes: [sample`RAINFOREST_API_KEY=apikey_${hexadecimal(63)}`, sample`other.apikey_${hexadecimal(64)}`],
};
