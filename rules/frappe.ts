import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(15);

export const frappeApiSecret: Rule = {
  id: 'frappe-api-secret',
  name: 'Frappe or ERPNext API secret',
  provider: 'frappe',
  kind: 'context',
  description: 'With the API key it acts as the user in the ERP.',
  severity: 'high',
  ...named({ names: ['frappe', 'erpnext'], value: key, words: ['secret'], near: 90 }),
  references: ['https://docs.frappe.io/framework/user/en/api/rest#authentication'],
  rotate: {
    steps: 'Generate new keys in the settings of the user, which ends the old secret, and put them in place.',
    url: 'https://docs.frappe.io/framework/user/en/api/rest',
  },
  examples: [sample`FRAPPE_API_SECRET=${key}`, sample`erpnext_api_secret: "${key}"`],
  lookalikes: [sample`FRAPPE_API_KEY=${hexadecimal(15)}`, sample`ERPNEXT_API_SECRET=your_secret`],
};
