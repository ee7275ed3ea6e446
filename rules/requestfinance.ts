import type { Rule } from '../src/model/rule.ts';
import { characterSet, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const part = characterSet('0-9A-Z', '0123456789ABCDEFGHJKMNPQRSTVWXYZ', 7);
const key = sequence(part, '-', part, '-', part, '-', part);

export const requestfinanceApiKey: Rule = {
  id: 'requestfinance-api-key',
  name: 'Request Finance API key',
  provider: 'requestfinance',
  kind: 'context',
  description: 'Makes and reads the invoices and payments of the account.',
  severity: 'high',
  ...named({ names: ['request finance', 'request network'], value: key, words: [], reach: 90 }),
  references: ['https://docs.request.finance/getting-started#authentication'],
  rotate: {
    steps: 'Delete the key in the API section of the account, then create one.',
    url: 'https://app.request.finance/account/api-keys',
  },
  examples: [
    sample`REQUEST_FINANCE_API_KEY=${key}`,
    sample`fetch("https://api.request.finance/invoices", { headers: { Authorization: "${key}" } })`,
  ],
  lookalikes: [
    sample`REQUEST_FINANCE_API_KEY=${part}-${part}-${part}`,
    sample`REQUEST_FINANCE_API_KEY=XXXXXXX-XXXXXXX-XXXXXXX-XXXXXXX`,
  ],
};
