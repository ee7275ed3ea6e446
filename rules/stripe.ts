import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  hexadecimal,
  oneOf,
  optional,
  sequence,
  token,
  unlike,
  type Shape,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';
import { standardWebhookOwner } from './standard-webhooks.ts';

const docs = 'https://docs.stripe.com/keys';
const hooks = 'https://docs.stripe.com/webhooks#verify-events';
/** Other services use the prefix too: 40 characters are a Paystack key, 42 and 43 a Clerk key. */
const body = sequence(alphanumeric(24, 34), optional(alphanumeric(26, 86)));
/** Highnote's and WorkOS's keys are base64 of `key_…`. */
const highnote = unlike('a2V5X');

/** A token that is not named after PayMongo, whose keys look the same. */
function ownToken(texts: TemplateStringsArray, ...pieces: readonly (string | Shape)[]): RegExp {
  const other = '(?<!(?:[Pp]ay[Mm]ongo|PAYMONGO)(?:[\\w.\\- \\t:="\'`,(){?|>]|(?<=[:{[]\\r?)[\\r\\n]){0,60})';
  return new RegExp(other + token(texts, ...pieces).source);
}

export const stripeSecretKey: Rule = {
  id: 'stripe-secret-key',
  name: 'Stripe secret key (live)',
  provider: 'stripe',
  kind: 'provider',
  description: 'Does everything in the Stripe account: charges cards, pays out, refunds and reads customers.',
  severity: 'critical',
  keywords: ['sk_live_', 'sk_prod_', 'sk_org_'],
  pattern: ownToken`sk_${oneOf('live', 'prod', 'org_live')}_${highnote}${body}`,
  references: [docs],
  rotate: {
    steps:
      'Roll the key in the dashboard with an immediate expiry once the new one is in place, look at the request log for calls that are not yours, and prefer restricted keys afterwards.',
    url: 'https://dashboard.stripe.com/apikeys',
  },
  examples: [
    sample`STRIPE_SECRET_KEY=sk_live_${alphanumeric(24)}`,
    sample`Stripe.api_key = "sk_live_51${alphanumeric(97)}"`,
    sample`curl https://api.stripe.com/v1/charges -u sk_live_${alphanumeric(24)}:`,
  ],
  lookalikes: [
    sample`sk_live_${alphanumeric(23)}`,
    sample`STRIPE_SECRET_KEY=sk_live_${'x'.repeat(24)}`,
    sample`pk_live_${alphanumeric(24)}`,
  ],
};

export const stripeRestrictedKey: Rule = {
  id: 'stripe-restricted-key',
  name: 'Stripe restricted key (live)',
  provider: 'stripe',
  kind: 'provider',
  description: 'Does in the Stripe account what its permissions allow.',
  severity: 'high',
  keywords: ['rk_live_', 'rk_prod_'],
  pattern: token`rk_${oneOf('live', 'prod')}_${body}`,
  references: [docs, 'https://docs.stripe.com/keys/restricted-api-keys'],
  rotate: {
    steps:
      'Roll the key in the dashboard with an immediate expiry once the new one is in place, then look at the request log for calls that are not yours.',
    url: 'https://dashboard.stripe.com/apikeys',
  },
  examples: [
    sample`STRIPE_API_KEY="rk_live_51${alphanumeric(97)}"`,
    sample`stripe:\n  restrictedKey: rk_live_${alphanumeric(24)}`,
  ],
  lookalikes: [sample`rk_live_${alphanumeric(20)}`, sample`STRIPE_API_KEY=rk_live_xxxxxxxxxxxxxxxxxxxxxxxx`],
};

export const stripeTestKey: Rule = {
  id: 'stripe-test-key',
  name: 'Stripe secret or restricted key (test mode)',
  provider: 'stripe',
  kind: 'provider',
  description:
    "Does everything with the account's test data; no money moves, but test customers may be copies of real ones.",
  severity: 'low',
  keywords: ['sk_test_', 'rk_test_'],
  pattern: ownToken`${oneOf('sk_test_', 'rk_test_')}${highnote}${body}`,
  references: [docs],
  rotate: {
    steps:
      'Roll the key in the dashboard in test mode, and check that the live key does not stand where this one stood.',
    url: 'https://dashboard.stripe.com/test/apikeys',
  },
  examples: [
    sample`STRIPE_SECRET_KEY=sk_test_51${alphanumeric(97)}`,
    sample`var stripe = require("stripe")("sk_test_${alphanumeric(24)}");`,
  ],
  lookalikes: [sample`sk_test_${alphanumeric(22)}`, sample`task_test_${alphanumeric(24)}`],
};

export const stripeWebhookSecret: Rule = {
  id: 'stripe-webhook-secret',
  name: 'Stripe webhook signing secret',
  provider: 'stripe',
  kind: 'provider',
  description:
    'Forges events that look as if they came from Stripe (or from another service that signs alike): payments that never were.',
  severity: 'medium',
  keywords: ['whsec_'],
  pattern: new RegExp(
    `(?<![0-9A-Za-z_\\-])(?<!${standardWebhookOwner})(?<secret>whsec_${alphanumeric(32, 64).source})(?![0-9A-Za-z_\\-+/=])`,
  ),
  references: [hooks],
  rotate: {
    steps: "Roll the endpoint's secret in the dashboard and put the new one in place before the old one ends.",
    url: 'https://dashboard.stripe.com/webhooks',
  },
  examples: [
    sample`STRIPE_WEBHOOK_SECRET=whsec_${alphanumeric(32)}`,
    sample`endpoint_secret = 'whsec_${hexadecimal(64)}'`,
  ],
  lookalikes: [sample`whsec_${alphanumeric(24)}`, sample`STRIPE_WEBHOOK_SECRET=whsec_${'x'.repeat(32)}`],
};
