import type { Rule } from '../src/model/rule.ts';
import { token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const definedNetworkingKey: Rule = {
  id: 'defined-networking-api-key',
  name: 'Defined Networking API key',
  provider: 'defined-networking',
  kind: 'provider',
  description: 'Manages hosts, roles and routes of the overlay network.',
  severity: 'critical',
  keywords: ['dnkey-'],
  pattern: token`dnkey-${upperAlphanumeric(26)}-${upperAlphanumeric(52)}`,
  references: ['https://docs.defined.net/api/defined-networking-api/'],
  rotate: {
    steps: 'Delete the key in the admin panel, remove hosts you do not know, then create one with fewer permissions.',
    url: 'https://admin.defined.net/settings/api-keys',
  },
  examples: [
    sample`DN_API_KEY=dnkey-${upperAlphanumeric(26)}-${upperAlphanumeric(52)}`,
    sample`curl -H "Authorization: Bearer dnkey-${upperAlphanumeric(26)}-${upperAlphanumeric(52)}" https://api.defined.net/v1/hosts`,
  ],
  lookalikes: [sample`dnkey-${upperAlphanumeric(26)}`, sample`dnkey-${upperAlphanumeric(20)}-${upperAlphanumeric(52)}`],
};
