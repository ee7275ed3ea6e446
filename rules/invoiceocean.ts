import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://github.com/invoiceocean/api';
const key = alphanumeric(18, 24);
/** Tokens for several accounts end with the name of theirs. */
const account: Shape = { kind: 'shape', source: '(?:/[0-9a-z\\-]{2,40})?', sample: [] };

export const invoiceoceanApiToken: Rule = {
  id: 'invoiceocean-api-token',
  name: 'InvoiceOcean (Fakturownia) API token',
  provider: 'invoiceocean',
  kind: 'context',
  description: 'Reads and writes the invoices, clients and products of the account.',
  severity: 'high',
  ...named({
    names: ['invoiceocean', 'fakturownia'],
    value: sequence(key, digitInLast(24), account),
    words: ['token', 'key', 'secret'],
    near: 60,
    reach: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the code of authorization under Settings, Integration, create a new one and put it in place.',
    url: 'https://app.invoiceocean.com/',
  },
  examples: [
    sample`INVOICEOCEAN_API_TOKEN=${key}`,
    sample`https://acme.invoiceocean.com/invoices.json?period=this_month&api_token=${key}`,
    sample`fakturownia:\n  api_token: ${key}`,
  ],
  lookalikes: [sample`INVOICEOCEAN_API_TOKEN=${alphanumeric(17)}`, sample`INVOICEOCEAN_API_TOKEN=your_api_token_1`],
};
