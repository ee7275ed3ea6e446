import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dnsimpleToken: Rule = {
  id: 'dnsimple-api-token',
  name: 'DNSimple API token',
  provider: 'dnsimple',
  kind: 'provider',
  description: 'Changes DNS records and registers, transfers and renews domains of the account.',
  severity: 'high',
  keywords: ['dnsimple_a_', 'dnsimple_u_'],
  pattern: token`dnsimple_${oneOf('a', 'u')}_${alphanumeric(32)}`,
  references: [
    'https://developer.dnsimple.com/v2/#authentication',
    'https://support.dnsimple.com/articles/api-access-token/',
  ],
  rotate: {
    steps: 'Delete the token under Access Tokens of the account (or user), look at records and domains, then add one.',
    url: 'https://dnsimple.com/user',
  },
  examples: [sample`DNSIMPLE_TOKEN=dnsimple_a_${alphanumeric(32)}`, sample`token = "dnsimple_u_${alphanumeric(32)}"`],
  lookalikes: [sample`dnsimple_a_${alphanumeric(31)}`, sample`DNSIMPLE_TOKEN=dnsimple_a_decafbad`],
};
