import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(64), digitInLast(64));

export const invoiceNinjaApiToken: Rule = {
  id: 'invoice-ninja-api-token',
  name: 'Invoice Ninja API token',
  provider: 'invoice-ninja',
  kind: 'context',
  description: 'Reads and changes invoices, clients and payments of the company.',
  severity: 'high',
  ...named({ names: ['invoice ninja'], value: key, words: ['token', 'key', 'secret'], near: 60 }),
  references: ['https://api-docs.invoicing.co/'],
  rotate: {
    steps: 'Delete the API token under Settings, Account Management, Integrations, create another and put it in place.',
    url: 'https://invoiceninja.github.io/',
  },
  examples: [sample`INVOICE_NINJA_TOKEN=${key}`, sample`$ninja = new InvoiceNinja("${key}");`],
  lookalikes: [sample`INVOICE_NINJA_TOKEN=${alphanumeric(40)}`, sample`INVOICE_NINJA_TOKEN=your-api-token`],
};
