import type { Rule } from '../src/model/rule.ts';
import { base64Url, characterSet, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://duffel.com/docs/api/overview/making-requests/authentication';
const body = characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-', 43);

export const duffelAccessToken: Rule = {
  id: 'duffel-access-token',
  name: 'Duffel access token',
  provider: 'duffel',
  kind: 'provider',
  description:
    "Books and cancels flights and stays on the account's balance and reads passengers; a test token acts on test data.",
  severity: 'critical',
  keywords: ['duffel_live_', 'duffel_test_'],
  pattern: token`duffel_${oneOf('live', 'test')}_${body}`,
  references: [docs],
  rotate: {
    steps:
      'Revoke the token in the dashboard, look at the orders for what is not yours, then create a new one with only the access it needs.',
    url: 'https://app.duffel.com',
  },
  examples: [
    sample`DUFFEL_ACCESS_TOKEN=duffel_live_${body}`,
    sample`const duffel = new Duffel({ token: 'duffel_test_${body}' });`,
  ],
  lookalikes: [sample`duffel_live_${base64Url(42)}`, sample`duffel_test_${'a'.repeat(43)}`],
};
