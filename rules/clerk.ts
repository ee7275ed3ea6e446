import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Stripe's keys have the same prefix and other lengths. */
const clerk: Companion = { name: 'Clerk', pattern: /(?<part>clerk)/i, withinLines: 6, isRequired: true };

export const clerkSecretKey: Rule = {
  id: 'clerk-secret-key',
  name: 'Clerk secret key',
  provider: 'clerk',
  kind: 'provider',
  description: 'Manages the users and sessions of the application, sign-in as any of them among it.',
  severity: 'critical',
  keywords: ['sk_live_', 'sk_test_'],
  pattern: token`sk_${oneOf('live', 'test')}_${alphanumeric(42)}`,
  companions: [clerk],
  references: ['https://clerk.com/docs/guides/development/clerk-environment-variables'],
  rotate: {
    steps: 'Add a second secret key on the API keys page, deploy it, then delete the old one.',
    url: 'https://dashboard.clerk.com/last-active?path=api-keys',
  },
  examples: [
    sample`CLERK_SECRET_KEY=sk_live_${alphanumeric(42)}`,
    sample`createClerkClient({ secretKey: 'sk_test_${alphanumeric(42)}' })`,
    sample`curl -H 'Authorization: Bearer sk_live_${alphanumeric(42)}' https://api.clerk.com/v1/users`,
  ],
  lookalikes: [
    sample`CLERK_PUBLISHABLE_KEY=pk_live_${alphanumeric(42)}`,
    sample`CLERK_SECRET_KEY=sk_live_${alphanumeric(30)}`,
    sample`STRIPE_SECRET_KEY=sk_live_${alphanumeric(42)}`,
  ],
};

export const clerkWebhookSecret: Rule = {
  id: 'clerk-webhook-secret',
  name: 'Clerk webhook signing secret',
  provider: 'clerk',
  kind: 'provider',
  description: 'Forges events that look as if they came from Clerk: users that never signed up.',
  severity: 'medium',
  keywords: ['clerk', 'Clerk', 'CLERK'],
  pattern:
    /(?:[Cc]lerk|CLERK)[\s\S]{0,60}?(?<![0-9A-Za-z_-])(?<secret>whsec_[0-9A-Za-z+/]{32}(?:[0-9A-Za-z+/]{10}={0,2})?)(?![0-9A-Za-z_=+/-])/,
  references: ['https://clerk.com/docs/guides/development/webhooks/syncing'],
  rotate: {
    steps: 'Rotate the signing secret of the endpoint and put the new one in place before the old one ends.',
    url: 'https://dashboard.clerk.com/last-active?path=webhooks',
  },
  examples: [
    sample`CLERK_WEBHOOK_SECRET=whsec_${base64(32)}`,
    sample`CLERK_WEBHOOK_SIGNING_SECRET="whsec_${base64(32)}"`,
  ],
  lookalikes: [sample`CLERK_WEBHOOK_SECRET=whsec_${base64(20)}`, sample`CLERK_WEBHOOK_SECRET=whsec_...`],
};
