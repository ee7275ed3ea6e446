import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const brexUserToken: Rule = {
  id: 'brex-user-token',
  name: 'Brex user token',
  provider: 'brex',
  kind: 'provider',
  description: 'Reads cards, accounts and payments of the company, and pays where it was allowed.',
  severity: 'critical',
  keywords: ['bxt_'],
  pattern: token`bxt_${alphanumeric(36)}`,
  references: ['https://developer.brex.com/docs/authentication/'],
  rotate: {
    steps:
      'Revoke the token in the developer settings, create another with fewer scopes and look through the activity.',
    url: 'https://dashboard.brex.com/settings/developer',
  },
  examples: [
    sample`BREX_TOKEN=bxt_${alphanumeric(36)}`,
    sample`curl https://platform.brexapis.com/v2/users/me -H "Authorization: Bearer bxt_${alphanumeric(36)}"`,
  ],
  lookalikes: [sample`BREX_TOKEN=bxt_${alphanumeric(20)}`, sample`BREX_TOKEN=bxt_your_token`],
};
