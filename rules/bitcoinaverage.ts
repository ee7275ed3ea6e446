import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitcoinaverageApiKey: Rule = {
  id: 'bitcoinaverage-api-key',
  name: 'BitcoinAverage API key',
  provider: 'bitcoinaverage',
  kind: 'context',
  description: "Queries prices on the owner's plan.",
  severity: 'low',
  keywords: ['bitcoinaverage', 'bitcoin_average', 'bitcoin-average', 'bitcoin.average', 'bitcoin average'],
  pattern: assigned({
    names: ['bitcoinaverage', 'bitcoin average'],
    value: sequence(digitWithin(43), alphanumeric(43)),
  }),
  references: ['https://apiv2.bitcoinaverage.com/'],
  rotate: {
    steps: 'Delete the key pair on the API keys page of BitcoinAverage, then create a new one.',
    url: 'https://pro.bitcoinaverage.com/pages/auth/api-keys',
  },
  examples: [
    sample`<add key="BitcoinaverageApiKey" value="${alphanumeric(43)}" />`,
    sample`BITCOINAVERAGE_SECRET_KEY=${alphanumeric(43)}`,
  ],
  lookalikes: [sample`BITCOINAVERAGE_SECRET_KEY=${alphanumeric(42)}`, sample`BITCOINAVERAGE_TOKEN=changeme`],
};
