import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(43), base64Url(43));

export const commerceLayerClientSecret: Rule = {
  id: 'commerce-layer-client-secret',
  name: 'Commerce Layer client secret',
  provider: 'commerce-layer',
  kind: 'context',
  description: 'Gets tokens that read and change orders, prices and customers of the organization.',
  severity: 'critical',
  ...named({
    names: ['commercelayer', 'commerce_layer', 'commerce-layer', 'cl_client_secret'],
    value: secret,
    words: ['secret'],
  }),
  references: ['https://docs.commercelayer.io/core/authentication/client-credentials'],
  rotate: {
    steps: 'Rotate the secret of the API client in the dashboard, then put it in place.',
    url: 'https://dashboard.commercelayer.io/',
  },
  examples: [sample`COMMERCELAYER_CLIENT_SECRET=${secret}`, sample`commerce_layer:\n  secret: ${secret}\n`],
  lookalikes: [sample`COMMERCELAYER_CLIENT_SECRET=${base64Url(42)}`, sample`COMMERCELAYER_CLIENT_ID=${base64Url(43)}`],
};
