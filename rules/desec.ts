import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const desecApiToken: Rule = {
  id: 'desec-api-token',
  name: 'deSEC API token',
  provider: 'desec',
  kind: 'context',
  description: 'Changes the DNS records of the domains of the account.',
  severity: 'high',
  ...named({
    names: ['desec_', 'desec.io', 'dedyn'],
    value: sequence(digitWithin(28), base64Url(28)),
    words: ['token'],
  }),
  references: ['https://desec.readthedocs.io/en/latest/auth/tokens.html'],
  rotate: {
    steps:
      'Delete the token in the web interface, look at the records, then create one with a policy for the names it needs.',
    url: 'https://desec.io/tokens',
  },
  examples: [sample`DESEC_TOKEN=${base64Url(28)}`, sample`SAVED_DEDYN_TOKEN='${base64Url(28)}'`],
  lookalikes: [sample`DESEC_TOKEN=${base64Url(24)}`, sample`DESEC_TOKEN=<your-desec-token>`],
};
