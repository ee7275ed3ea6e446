import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(hexadecimal(13, 14), '.', digits(8));

export const eodhdApiToken: Rule = {
  id: 'eodhd-api-token',
  name: 'EODHD API token',
  provider: 'eodhd',
  kind: 'context',
  description: "Queries market data on the account's plan.",
  severity: 'low',
  ...named({ names: ['eodhd', 'eod_historical', 'eodhistorical'], value }),
  entropy: 2.8,
  references: ['https://eodhd.com/financial-apis/quick-start-with-our-financial-data-apis'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://eodhd.com/cp/settings',
  },
  examples: [sample`EODHD_API_TOKEN=${value}`, sample`const eodhdApiToken = '${value}';`],
  lookalikes: [sample`EODHD_API_TOKEN=${hexadecimal(14)}`, sample`EODHD_API_TOKEN=your-eodhd-api-token-here`],
};
