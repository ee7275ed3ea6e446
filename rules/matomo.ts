import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const matomoAuthToken: Rule = {
  id: 'matomo-auth-token',
  name: 'Matomo auth token',
  provider: 'matomo',
  kind: 'context',
  description: 'Reads reports of its user, and changes sites where that is an administrator.',
  severity: 'high',
  ...named({ names: ['matomo', 'piwik', 'token auth'], value: hexadecimal(32) }),
  references: ['https://developer.matomo.org/api-reference/reporting-api'],
  rotate: {
    steps: 'Delete the token under Security in the personal settings, then create a new one.',
    url: 'https://matomo.org/faq/general/faq_114/',
  },
  examples: [
    sample`MATOMO_TOKEN_AUTH=${hexadecimal(32)}`,
    sample`https://stats.acme.example/index.php?module=API&method=Live.getLastVisitsDetails&token_auth=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`MATOMO_TOKEN_AUTH=${hexadecimal(30)}`, sample`MATOMO_SITE_ID=3`],
};
