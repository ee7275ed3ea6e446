import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.goshippo.com/docs/guides_general/authentication/';
const body = hexadecimal(40);

export const shippoApiToken: Rule = {
  id: 'shippo-api-token',
  name: 'Shippo API token',
  provider: 'shippo',
  kind: 'provider',
  description: "Buys labels on the account's bill and reads addresses and shipments; a test token acts on test data.",
  severity: 'critical',
  keywords: ['shippo_live_', 'shippo_test_'],
  pattern: token`shippo_${oneOf('live', 'test')}_${body}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the token in the API settings, look at the transactions for labels that are not yours, then generate a new one.',
    url: 'https://apps.goshippo.com/settings/api',
  },
  examples: [
    sample`SHIPPO_API_TOKEN=shippo_live_${body}`,
    sample`curl https://api.goshippo.com/addresses/ -H "Authorization: ShippoToken shippo_test_${body}"`,
  ],
  lookalikes: [sample`shippo_live_${hexadecimal(39)}`, sample`shippo_test_${'x'.repeat(40)}`],
};
