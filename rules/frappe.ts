import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const frappeApiSecret: Rule = {
  id: 'frappe-api-secret',
  name: 'Frappe or ERPNext API secret',
  provider: 'frappe',
  kind: 'context',
  description: 'With its key it is its user in calls: customers, invoices, payroll.',
  severity: 'critical',
  keywords: ['frappe', 'erpnext', 'token '],
  pattern:
    /(?:[Aa]uthorization["']?\s{0,2}[:=]\s{0,2}["']?[Tt]oken [0-9a-f]{15}:|(?:FRAPPE|ERPNEXT|[Ff]rappe|[Ee]rpnext)_?(?:API_?SECRET|[Aa]pi_?[Ss]ecret)["']?\s{0,4}[:=]\s{0,4}["']?)(?<secret>(?=[a-f]{0,14}[0-9])[0-9a-f]{15})(?![0-9A-Za-z])/,
  references: ['https://docs.frappe.io/framework/user/en/guides/integration/rest_api/token_based_authentication'],
  rotate: {
    steps: 'Generate keys again in the settings of the user, which ends the old pair.',
    url: 'https://docs.frappe.io/framework/user/en/guides/integration/rest_api/token_based_authentication',
  },
  examples: [
    sample`headers = {'Authorization': 'token ${hexadecimal(15)}:${hexadecimal(15)}'}`,
    sample`ERPNEXT_API_SECRET=${hexadecimal(15)}`,
  ],
  lookalikes: [
    sample`headers = {'Authorization': 'token ${hexadecimal(15)}:${hexadecimal(10)}'}`,
    sample`ERPNEXT_API_KEY=${hexadecimal(15)}`,
  ],
};
