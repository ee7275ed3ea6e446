import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, characterSet, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.gocardless.com/getting-started/api/making-your-first-request';
const accessToken = sequence(
  oneOf('live_', 'sandbox_'),
  characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 40),
);

export const gocardlessAccessToken: Rule = {
  id: 'gocardless-access-token',
  name: 'GoCardless access token',
  provider: 'gocardless',
  kind: 'context',
  description:
    'Collects direct debits, refunds and reads customers and their mandates; a sandbox token acts on test data.',
  severity: 'critical',
  ...named({ names: ['go cardless', 'gc access'], value: accessToken }),
  references: [docs],
  rotate: {
    steps:
      "Delete the access token in the dashboard's developer settings, look at the events for what is not yours, then create a new one.",
    url: 'https://manage.gocardless.com/developers/access-tokens',
  },
  examples: [
    sample`GOCARDLESS_ACCESS_TOKEN=live_${base64Url(40)}`,
    sample`gocardless(token: "sandbox_${base64Url(40)}")`,
  ],
  lookalikes: [sample`GOCARDLESS_ACCESS_TOKEN=live_${alphanumeric(39)}`, sample`GC_ACCESS_TOKEN=live_your_token`],
};
