import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const freshbooksClientSecret: Rule = {
  id: 'freshbooks-client-secret',
  name: 'FreshBooks client secret or token',
  provider: 'freshbooks',
  kind: 'context',
  description:
    "With the client ID it redeems grants of the application's users: invoices, clients, expenses and payments.",
  severity: 'high',
  keywords: ['freshbooks', 'fresh_books', 'fresh-books', 'fresh.books', 'fresh books'],
  pattern: assigned({ names: ['freshbooks', 'fresh books'], value: lowerAlphanumeric(64) }),
  references: ['https://www.freshbooks.com/api/authentication'],
  rotate: {
    steps:
      "Reset the client secret on the app's page in the FreshBooks developer portal, then have users connect anew where tokens leaked.",
    url: 'https://my.freshbooks.com/#/developer',
  },
  examples: [
    sample`const freshbooksToken = '${lowerAlphanumeric(64)}';`,
    sample`client = Client(client_id=app, freshbooks_client_secret="${lowerAlphanumeric(64)}")`,
  ],
  lookalikes: [
    sample`const freshbooksToken = '${lowerAlphanumeric(63)}';`,
    sample`freshbooks:\n  token: <insert token>\n`,
  ],
};
