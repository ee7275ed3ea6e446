import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const settlemintToken: Rule = {
  id: 'settlemint-access-token',
  name: 'SettleMint access token',
  provider: 'settlemint',
  kind: 'provider',
  description: 'Manages the blockchain services of the workspace: personal (pat), application (aat) or service (sat).',
  severity: 'high',
  keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
  pattern: token`sm_${oneOf('pat', 'aat', 'sat')}_${alphanumeric(16)}`,
  references: [
    'https://console.settlemint.com/documentation/docs/platform-components/security-and-authentication/personal-access-tokens/',
  ],
  rotate: {
    steps: 'Delete the token in the console and create one that expires.',
    url: 'https://console.settlemint.com/',
  },
  examples: [
    sample`SETTLEMINT_ACCESS_TOKEN=sm_pat_${alphanumeric(16)}`,
    sample`"x-auth-token": "sm_aat_${alphanumeric(16)}"`,
  ],
  lookalikes: [sample`sm_pat_${alphanumeric(12)}`, sample`sm_xat_${alphanumeric(16)}`],
};
