import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  characterSet,
  digitWithin,
  hexadecimal,
  named,
  oneOf,
  sequence,
} from '../src/rule/pattern.ts';
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

export const gocardlessWebhookSecret: Rule = {
  id: 'gocardless-webhook-secret',
  name: 'GoCardless webhook endpoint secret',
  provider: 'gocardless',
  kind: 'context',
  description: 'Forges events that look as if they came from GoCardless: payments that never were.',
  severity: 'medium',
  ...named({
    names: ['go cardless'],
    value: sequence(digitWithin(40), base64Url(40)),
    words: ['webhook', 'endpoint_secret'],
    near: 40,
  }),
  references: ['https://developer.gocardless.com/getting-started/staying-up-to-date-with-webhooks/'],
  rotate: {
    steps: 'Add another webhook endpoint with a new secret, put it in place, then delete the old one.',
    url: 'https://manage.gocardless.com/developers/webhook-endpoints',
  },
  examples: [
    sample`GOCARDLESS_WEBHOOK_SECRET=${base64Url(40)}`,
    sample`gocardless: { webhookSecret: '${base64Url(40)}' }`,
  ],
  lookalikes: [
    sample`GOCARDLESS_WEBHOOK_SECRET=${base64Url(30)}`,
    sample`GOCARDLESS_WEBHOOK_URL=https://acme.dev/hooks/${hexadecimal(40)}`,
  ],
};
