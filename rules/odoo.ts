import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const odooApiKey: Rule = {
  id: 'odoo-api-key',
  name: 'Odoo API key',
  provider: 'odoo',
  kind: 'context',
  description: 'Stands for the password of its user in calls: customers, invoices, stock.',
  severity: 'critical',
  ...named({ names: ['odoo_', 'odoo:'], value: hexadecimal(40), words: ['key', 'passw', 'token'] }),
  references: ['https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys'],
  rotate: {
    steps: 'Delete the key on the account security tab of the user, then create one that expires.',
    url: 'https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys',
  },
  examples: [sample`ODOO_API_KEY=${hexadecimal(40)}`, sample`ODOO_PASSWORD=${hexadecimal(40)}`],
  lookalikes: [sample`ODOO_API_KEY=${hexadecimal(20)}`, sample`ODOO_URL=https://acme.odoo.com`],
};
