import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const logglyToken: Rule = {
  id: 'loggly-token',
  name: 'Loggly customer or API token',
  provider: 'loggly',
  kind: 'context',
  description: 'Sends logs to the account, or reads them where it is an API token.',
  severity: 'medium',
  ...named({
    names: ['loggly'],
    value: { ...uuid(), source: '[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}' },
    words: ['token', 'key', 'inputs', 'secret', 'api', 'loggly'],
    reach: 50,
  }),
  references: [
    'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  ],
  rotate: {
    steps: 'Create a new token under Source Setup, deploy it, then retire the old one.',
    url: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  },
  examples: [sample`LOGGLY_TOKEN=${uuid()}`, sample`loggly:\n  customer_token: "${uuid()}"\n`],
  lookalikes: [sample`LOGGLY_TOKEN=${hexadecimal(32)}`, sample`LOGGLY_SUBDOMAIN=acme`],
};
