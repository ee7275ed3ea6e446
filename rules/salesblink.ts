import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const salesblinkApiKey: Rule = {
  id: 'salesblink-api-key',
  name: 'SalesBlink API key',
  provider: 'salesblink',
  kind: 'provider',
  description: 'Starts outreach campaigns from the account and reads contacts.',
  severity: 'medium',
  keywords: ['key-'],
  pattern: token`key-${alphanumeric(64)}`,
  references: ['https://developers.salesblink.io/'],
  rotate: {
    steps: 'Delete the key under Settings, API keys, of SalesBlink, then create one.',
    url: 'https://run.salesblink.io/account/apikey',
  },
  examples: [
    sample`ENV SALESBLINK_KEY=key-${alphanumeric(64)}`,
    sample`private static final String SALESBLINK_KEY = "key-${alphanumeric(64)}";`,
  ],
  lookalikes: [sample`ENV SALESBLINK_KEY=key-${alphanumeric(63)}`, sample`salesblink_key = "${'a'.repeat(64)}"`],
};
