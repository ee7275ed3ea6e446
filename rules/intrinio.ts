import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.intrinio.com/documentation/api_v2/authentication';

export const intrinioApiKey: Rule = {
  id: 'intrinio-api-key',
  name: 'Intrinio API key',
  provider: 'intrinio',
  kind: 'context',
  description: 'Queries financial data on the owner\'s subscriptions.',
  severity: 'low',
  keywords: ['intrinio'],
  pattern: assigned({ names: ['intrinio'], value: sequence(digitWithin(44), alphanumeric(44)) }),
  references: [docs],
  rotate: { steps: 'Delete the key on the access keys page of the Intrinio account, then create one.', url: 'https://account.intrinio.com/account' },
  examples: [sample`INTRINIO_API_KEY=${alphanumeric(44)}`, sample`https://api-v2.intrinio.com/companies/AAPL?api_key=${alphanumeric(44)}`],
  lookalikes: [sample`INTRINIO_API_KEY=${alphanumeric(43)}`, sample`"intrinio": {"apiKey": "${'0'.repeat(44)}"}`],
};

export const intrinioPrefixedApiKey: Rule = {
  id: 'intrinio-prefixed-api-key',
  name: 'Intrinio API key (Base64)',
  provider: 'intrinio',
  kind: 'provider',
  description: 'Queries financial data on the owner\'s subscriptions.',
  severity: 'low',
  keywords: ['OmI', 'OjA', 'OjB', 'OjC', 'OjD', 'OjE', 'OjF'],
  pattern: token`${oneOf('OjA', 'OjB', 'OjC', 'OjD', 'OjE', 'OjF')}${alphanumeric(41)}`,
  references: [docs],
  rotate: { steps: 'Delete the key on the access keys page of the Intrinio account, then create one.', url: 'https://account.intrinio.com/account' },
  examples: [
    sample`INTRINIO_API_KEY=${oneOf('OjA', 'OjB', 'OjC', 'OjD', 'OjE', 'OjF')}${alphanumeric(41)}`,
    sample`INTRINIO_API_KEY=${oneOf('OjA', 'OjB', 'OjC', 'OjD', 'OjE', 'OjF')}${alphanumeric(41)}`,
  ],
  lookalikes: [sample`INTRINIO_API_KEY=${oneOf('OjA', 'OjB', 'OjC', 'OjD', 'OjE', 'OjF')}${alphanumeric(40)}`, sample`intrinio:\n  token: <insert token>\n`],
};
