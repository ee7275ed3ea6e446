import type { Rule } from '../src/model/rule.ts';
import { base64, base64Url, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';
import { standardWebhookOwner } from './standard-webhooks.ts';

export const svixAuthToken: Rule = {
  id: 'svix-auth-token',
  name: 'Svix API token',
  provider: 'svix',
  kind: 'provider',
  description: 'Sends webhooks as the application and reads their endpoints and secrets.',
  severity: 'high',
  keywords: ['testsk_', 'sk_'],
  pattern:
    /(?<![0-9A-Za-z_\-])(?<secret>(?:test)?sk_(?=[A-Za-z\-_]{0,30}[0-9])[\w\-]{31,32}\.(?:us|eu|in|ca|au))(?![0-9A-Za-z_\-])/,
  references: ['https://docs.svix.com/quickstart'],
  rotate: {
    steps: 'Delete the API key in the settings of the environment, then create a new one.',
    url: 'https://dashboard.svix.com/',
  },
  examples: [sample`SVIX_TOKEN=sk_${base64Url(32)}.us`, sample`const svix = new Svix('testsk_${base64Url(31)}.eu');`],
  lookalikes: [sample`SVIX_TOKEN=sk_${base64Url(20)}.us`, sample`SVIX_TOKEN=testsk_xxxx.eu`],
};

const secret = sequence('whsec_', base64(24, 88), optional('='), optional('='));

export const svixWebhookSecret: Rule = {
  id: 'svix-webhook-secret',
  name: 'Webhook signing secret (Svix, Standard Webhooks)',
  provider: 'svix',
  kind: 'provider',
  description: 'Forges events that the receiver takes for those of the service that sends its webhooks this way.',
  severity: 'medium',
  keywords: ['whsec_'],
  pattern: new RegExp(
    `(?<![0-9A-Za-z_\\-])(?:(?<=${standardWebhookOwner})(?=whsec_[\\w+/]{32})|(?=whsec_[0-9A-Za-z]{0,64}[+/=]))(?<secret>${secret.source})(?![0-9A-Za-z_\\-+/=])`,
  ),
  references: [
    'https://docs.svix.com/receiving/verifying-payloads/how-manual',
    'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
  ],
  rotate: {
    steps:
      "Rotate the endpoint's secret where the webhook is set up and put the new one in place before the old one ends.",
    url: 'https://docs.svix.com/receiving/verifying-payloads/how-manual',
  },
  examples: [
    sample`OPENAI_WEBHOOK_SECRET=whsec_${base64(43)}=`,
    sample`const wh = new Webhook("whsec_${base64(15)}/${base64(16)}");`,
  ],
  lookalikes: [sample`STRIPE_WEBHOOK_SECRET=whsec_${base64(16)}`, sample`SVIX_SECRET=whsec_<secret>`],
};
