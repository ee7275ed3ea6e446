import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const intrinioApiKey: Rule = {
  id: 'intrinio-api-key',
  name: 'Intrinio API key',
  provider: 'intrinio',
  kind: 'context',
  description: "Queries financial data on the owner's subscriptions.",
  severity: 'low',
  keywords: ['intrinio'],
  pattern: assigned({ names: ['intrinio'], value: sequence(digitWithin(44), alphanumeric(44)) }),
  references: ['https://docs.intrinio.com/documentation/api_v2/authentication'],
  rotate: {
    steps: 'Delete the key on the access keys page of the Intrinio account, then create one.',
    url: 'https://account.intrinio.com/account',
  },
  examples: [
    sample`INTRINIO_API_KEY=${alphanumeric(44)}`,
    sample`https://api-v2.intrinio.com/companies/AAPL?api_key=${alphanumeric(44)}`,
  ],
  lookalikes: [sample`INTRINIO_API_KEY=${alphanumeric(43)}`, sample`"intrinio": {"apiKey": "${'0'.repeat(44)}"}`],
};
