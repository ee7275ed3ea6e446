import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dopplerToken: Rule = {
  id: 'doppler-token',
  name: 'Doppler token',
  provider: 'doppler',
  kind: 'provider',
  description:
    'Reads secrets of a config (dp.st, dp.sa), or acts as its owner (dp.pt, dp.ct) or the audit, SCIM or share client.',
  severity: 'critical',
  keywords: ['dp.pt.', 'dp.ct.', 'dp.st.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'],
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>dp\.(?:(?:pt|ct|sa|said|scim|audit)\.|st\.(?:[a-z0-9_-]{2,60}\.)?)[0-9A-Za-z]{40,44})(?![0-9A-Za-z_.-])/,
  references: ['https://docs.doppler.com/reference/auth-token-formats'],
  rotate: {
    steps:
      'Revoke the token in the access settings of the config, project or account, look through the activity log, then rotate every secret it could read.',
    url: 'https://dashboard.doppler.com/',
  },
  examples: [
    sample`DOPPLER_TOKEN="dp.st.prd.${alphanumeric(43)}"`,
    sample`doppler login --token dp.pt.${alphanumeric(43)}`,
  ],
  lookalikes: [sample`dp.pt.${alphanumeric(30)}`, sample`dp.xx.${alphanumeric(43)}`],
};
