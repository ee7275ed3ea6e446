import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence('K', alphanumeric(50, 90));

export const descopeManagementKey: Rule = {
  id: 'descope-management-key',
  name: 'Descope management key',
  provider: 'descope',
  kind: 'context',
  description: 'Creates, changes and deletes users of the project and signs in as them.',
  severity: 'critical',
  ...named({ names: ['descope_management', 'descopemanagement', 'descope_key', 'descope_mgmt'], value }),
  references: ['https://docs.descope.com/management/m2m-access-keys/management-keys'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.descope.com/settings/company/managementkeys',
  },
  examples: [sample`DESCOPE_MANAGEMENT_KEY=${value}`, sample`const descopeManagementKey = '${value}';`],
  lookalikes: [
    sample`DESCOPE_MANAGEMENT_KEY=${alphanumeric(30)}`,
    sample`DESCOPE_MANAGEMENT_KEY=your-descope-management-key-here`,
  ],
};
