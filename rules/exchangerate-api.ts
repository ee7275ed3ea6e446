import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const exchangerateApiKey: Rule = {
  id: 'exchangerate-api-key',
  name: 'ExchangeRate-API key',
  provider: 'exchangerate-api',
  kind: 'context',
  description: "Queries exchange rates on the owner's monthly requests.",
  severity: 'low',
  keywords: [
    'exchangerate',
    'exchangerateapi',
    'exchangerate_api',
    'exchangerate-api',
    'exchangerate.api',
    'exchangerate api',
    'exchange_rate',
    'exchange-rate',
    'exchange.rate',
    'exchange rate',
  ],
  pattern: assigned({ names: ['exchangerate', 'exchangerate api', 'exchange rate'], value: hexadecimal(24) }),
  references: ['https://www.exchangerate-api.com/docs/overview'],
  rotate: {
    steps: 'Delete the key in the API keys section of the dashboard, then create one.',
    url: 'https://app.exchangerate-api.com/keys',
  },
  examples: [sample`exchangerate.api.key=${hexadecimal(24)}`, sample`EXCHANGERATE_API_KEY=${hexadecimal(24)}`],
  lookalikes: [sample`EXCHANGERATE_API_KEY=${hexadecimal(23)}`, sample`exchangerate:\n  token: <insert token>\n`],
};
