import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/';
const trackKey = alphanumeric(20);
const appKey = hexadecimal(32);

export const customerIoTrackingKey: Rule = {
  id: 'customer-io-tracking-key',
  name: 'Customer.io tracking API key',
  provider: 'customer-io',
  kind: 'context',
  description: 'With the site ID it adds, changes and deletes people and their events.',
  severity: 'high',
  ...named({
    names: ['customer io', 'cio track', 'cio api', 'tracking api key'],
    value: sequence(trackKey, digitInLast(20)),
  }),
  entropy: 2.3,
  references: [docs],
  rotate: {
    steps: "Create a new tracking key in the workspace's API credentials, put it in place, then delete the leaked one.",
    url: 'https://fly.customer.io/settings/api_credentials',
  },
  examples: [
    sample`CUSTOMERIO_API_KEY=${hexadecimal(20)}`,
    sample`const cio = new TrackClient(customerio_site_key, 'acme'); // customer.io key '${hexadecimal(20)}'`,
  ],
  lookalikes: [sample`CUSTOMERIO_API_KEY=${hexadecimal(19)}`, sample`CUSTOMERIO_REGION=us`],
};

export const customerIoAppKey: Rule = {
  id: 'customer-io-app-key',
  name: 'Customer.io app API key',
  provider: 'customer-io',
  kind: 'context',
  description: 'Sends messages to anyone in the workspace and reads people, campaigns and exports.',
  severity: 'critical',
  ...named({ names: ['customer io', 'cio app', 'cio api'], value: appKey }),
  references: [docs, 'https://docs.customer.io/api/app/'],
  rotate: {
    steps:
      "Create a new app API key in the account's API credentials, put it in place, delete the leaked one, then look at the deliveries.",
    url: 'https://fly.customer.io/settings/api_credentials?keyType=app',
  },
  examples: [sample`CUSTOMERIO_APP_API_KEY=${appKey}`, sample`cio_app_key: ${appKey}`],
  lookalikes: [sample`CUSTOMERIO_APP_API_KEY=${hexadecimal(31)}`, sample`CUSTOMERIO_APP_API_KEY=${'0'.repeat(32)}`],
};

export const customerIoWebhookKey: Rule = {
  id: 'customer-io-webhook-signing-key',
  name: 'Customer.io webhook signing key',
  provider: 'customer-io',
  kind: 'context',
  description: 'Forges reporting webhooks that look as if they came from Customer.io.',
  severity: 'low',
  ...named({
    names: ['customer io'],
    value: hexadecimal(64),
    words: ['signing', 'webhook', 'signature'],
  }),
  references: ['https://docs.customer.io/journeys/webhooks/#securely-verify-requests'],
  rotate: {
    steps: 'Delete the reporting webhook and add it again, which gives a new signing key.',
    url: 'https://fly.customer.io/',
  },
  examples: [
    sample`CUSTOMERIO_WEBHOOK_SIGNING_KEY=${hexadecimal(64)}`,
    sample`customerio: { webhookSecret: '${hexadecimal(64)}' }`,
  ],
  lookalikes: [
    sample`CUSTOMERIO_WEBHOOK_SIGNING_KEY=${hexadecimal(60)}`,
    sample`CUSTOMERIO_SITE_ID=${hexadecimal(20)}`,
  ],
};
