import type { Rule } from '../src/model/rule.ts';
import { base58, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const crossmintServerApiKey: Rule = {
  id: 'crossmint-server-api-key',
  name: 'Crossmint server API key',
  provider: 'crossmint',
  kind: 'provider',
  description: 'Mints, and makes wallets and orders, at the expense of the project.',
  severity: 'high',
  keywords: ['sk_production_', 'sk_staging_'],
  pattern: token`sk_${oneOf('production', 'staging')}_${base58(100, 260)}`,
  references: ['https://docs.crossmint.com/introduction/platform/api-keys/server-side'],
  rotate: {
    steps: 'Delete the server key in the console, then create one with fewer scopes.',
    url: 'https://www.crossmint.com/console/projects/apiKeys',
  },
  examples: [sample`CROSSMINT_API_KEY=sk_staging_${base58(200)}`, sample`'x-api-key': 'sk_production_${base58(200)}'`],
  lookalikes: [sample`CROSSMINT_API_KEY=sk_staging_${base58(40)}`, sample`CROSSMINT_API_KEY=sk_production_your_key`],
};
