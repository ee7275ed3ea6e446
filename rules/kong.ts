import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const kongKonnectToken: Rule = {
  id: 'kong-konnect-access-token',
  name: 'Kong Konnect access token',
  provider: 'kong',
  kind: 'provider',
  description: 'Acts as its user (kpat_) or system account (spat_): changes gateways, routes and their credentials.',
  severity: 'critical',
  keywords: ['kpat_', 'spat_'],
  pattern: token`${oneOf('kpat', 'spat')}_${alphanumeric(49)}`,
  references: ['https://developer.konghq.com/konnect-api/'],
  rotate: {
    steps:
      'Revoke the token on the page of personal access tokens or of the system account, look through the audit logs, then create one that expires.',
    url: 'https://cloud.konghq.com/global/account/tokens',
  },
  examples: [
    sample`KONNECT_TOKEN=kpat_${alphanumeric(49)}`,
    sample`deck gateway sync --konnect-token spat_${alphanumeric(49)} kong.yaml`,
  ],
  lookalikes: [sample`kpat_${alphanumeric(48)}`, sample`-H 'Authorization: Bearer kpat_xgfT'`],
};
