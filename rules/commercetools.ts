import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const commercetoolsClientSecret: Rule = {
  id: 'commercetools-client-secret',
  name: 'commercetools client secret',
  provider: 'commercetools',
  kind: 'context',
  description: 'Gets tokens with the scopes of the API client: products, orders, customers.',
  severity: 'critical',
  ...named({
    names: ['commercetools', 'commerce tools', 'ctp_client'],
    value: sequence(digitWithin(32), base64Url(32)),
    words: ['secret'],
  }),
  references: ['https://docs.commercetools.com/api/authorization'],
  rotate: {
    steps: 'Delete the API client in the Merchant Center, then create one with fewer scopes.',
    url: 'https://mc.europe-west1.gcp.commercetools.com/',
  },
  examples: [
    sample`CTP_CLIENT_SECRET=${base64Url(32)}`,
    sample`commercetools:\n  projectKey: acme\n  clientSecret: ${base64Url(32)}\n`,
  ],
  lookalikes: [sample`CTP_CLIENT_SECRET=${base64Url(20)}`, sample`CTP_CLIENT_ID=${base64Url(24)}`],
};
