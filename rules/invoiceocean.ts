import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, lowerLetters, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://github.com/invoiceocean/api';
const key = alphanumeric(18, 24);
/** Tokens for several accounts end with the name of theirs. */
const accountToken = sequence(key, digitInLast(24), '/', lowerLetters(2, 30));

export const invoiceoceanApiToken: Rule = {
  id: 'invoiceocean-api-token',
  name: 'InvoiceOcean (Fakturownia) API token',
  provider: 'invoiceocean',
  kind: 'context',
  description: 'Reads and writes the invoices, clients and products of the account.',
  severity: 'high',
  ...named({
    names: ['invoiceocean', 'fakturownia'],
    value: sequence(key, digitInLast(24)),
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

export const invoiceoceanAccountToken: Rule = {
  ...invoiceoceanApiToken,
  id: 'invoiceocean-account-token',
  name: 'InvoiceOcean (Fakturownia) API token of an account',
  ...named({
    names: ['invoiceocean', 'fakturownia'],
    value: accountToken,
    words: ['token', 'key', 'secret'],
    near: 60,
    reach: 60,
  }),
  examples: [sample`INVOICEOCEAN_API_TOKEN=${accountToken}`, sample`fakturownia:\n  api_token: "${accountToken}"`],
  lookalikes: [
    sample`INVOICEOCEAN_API_TOKEN=${alphanumeric(12)}/acme`,
    sample`INVOICEOCEAN_API_TOKEN=your_token/prefix`,
  ],
};
