import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  characterSet,
  digitInLast,
  hexadecimal,
  oneOf,
  optional,
  sequence,
  token,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.squareup.com/docs/build-basics/access-tokens';
const oauth = 'https://developer.squareup.com/docs/oauth-api/overview';
const production = sequence('EAAA', base64Url(60));
const named = sequence(
  'EAAA',
  characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 22, 60),
);

export const squareAccessToken: Rule = {
  id: 'square-access-token',
  name: 'Square access token',
  provider: 'square',
  kind: 'provider',
  description:
    "Takes payments, refunds and reads customers in a seller's account; a token that starts with EAAAE, EAAAl and so on is for either environment.",
  severity: 'critical',
  keywords: ['EAAA'],
  pattern: token`${production}`,
  references: [docs],
  rotate: {
    steps:
      "Replace the token on the application's credentials page (a seller's OAuth token: RevokeToken), look at the payments and the API log for what is not yours, then put the new one in place.",
    url: 'https://developer.squareup.com/apps',
  },
  examples: [
    sample`SQUARE_ACCESS_TOKEN=${production}`,
    sample`const client = new SquareClient({ token: "${production}" });`,
  ],
  lookalikes: [sample`EAAA${base64Url(59)}`, sample`aws-cli@sha256:eaaa${hexadecimal(60)}`],
};

export const squareTokenByName: Rule = {
  id: 'square-token-by-name',
  name: 'Square access token (other length)',
  provider: 'square',
  kind: 'context',
  description: "Acts on a seller's Square account.",
  severity: 'high',
  aliases: ['squareup'],
  keywords: ['square'],
  pattern: assigned({
    names: ['square'],
    value: sequence(unlike(production, unlike(characterSet('\\w\\-', '0', 1))), named),
  }),
  references: [docs],
  rotate: {
    steps:
      "Replace the token on the application's credentials page, then look at the payments and the API log for what is not yours.",
    url: 'https://developer.squareup.com/apps',
  },
  examples: [sample`SQUARE_TOKEN=EAAA${alphanumeric(30)}`, sample`squareToken: "EAAA${alphanumeric(30)}"`],
  lookalikes: [sample`SQUARE_TOKEN=EAAA${alphanumeric(20)}`, sample`SQUARE_TOKEN=EAAA${'x'.repeat(30)}`],
};

export const squarePersonalAccessToken: Rule = {
  id: 'square-personal-access-token',
  name: 'Square access token (legacy and sandbox)',
  provider: 'square',
  kind: 'provider',
  description: "Acts on a seller's Square account; a sandbox token acts on test data only.",
  severity: 'critical',
  keywords: ['sq0atp-', 'sq0atb-', 'sandbox-sq0at'],
  pattern: token`${optional('sandbox-')}${oneOf('sq0atp', 'sq0atb')}-${base64Url(22)}`,
  references: [docs],
  rotate: {
    steps:
      "Replace the token on the application's credentials page, then look at the payments and the API log for what is not yours.",
    url: 'https://developer.squareup.com/apps',
  },
  examples: [
    sample`SQUARE_ACCESS_TOKEN=sq0atp-${alphanumeric(22)}`,
    sample`sandbox_access_token: sandbox-sq0atb-${alphanumeric(22)}`,
  ],
  lookalikes: [sample`sq0atp-${alphanumeric(21)}`, sample`sq0idp-${alphanumeric(22)}`],
};

export const squareApplicationSecret: Rule = {
  id: 'square-application-secret',
  name: 'Square OAuth application secret',
  provider: 'square',
  kind: 'provider',
  description: 'Trades codes for tokens of the sellers who use the application.',
  severity: 'high',
  keywords: ['sq0csp-', 'sq0csb-', 'sandbox-sq0cs'],
  pattern: token`${optional('sandbox-')}${oneOf('sq0csp', 'sq0csb')}-${base64Url(43)}`,
  references: [oauth],
  rotate: {
    steps:
      "Replace the secret on the application's OAuth page and put the new one in place; revoke sellers' tokens that were obtained meanwhile.",
    url: 'https://developer.squareup.com/apps',
  },
  examples: [
    sample`SQUARE_APPLICATION_SECRET=sq0csp-${base64Url(43)}`,
    sample`private String clientSecret = "sq0csp-${base64Url(43)}";`,
  ],
  lookalikes: [sample`sq0csp-${base64Url(42)}`, sample`sq0csp-${'x'.repeat(43)}`],
};

export const squareWebhookSignatureKey: Rule = {
  id: 'square-webhook-signature-key',
  name: 'Square webhook signature key',
  provider: 'square',
  kind: 'context',
  description: 'Forges events that the receiver takes for those of Square: payments that never were.',
  severity: 'medium',
  keywords: ['square'],
  pattern: assigned({
    names: ['square'],
    value: sequence(base64Url(22), digitInLast(22)),
    words: ['signature_key', 'signature-key', 'signature key', 'signaturekey'],
  }),
  references: ['https://developer.squareup.com/docs/webhooks/step3validate'],
  rotate: {
    steps:
      'Rotate the signature key of the subscription (UpdateWebhookSubscriptionSignatureKey), then put it in place.',
    url: 'https://developer.squareup.com/apps',
  },
  examples: [
    sample`SQUARE_WEBHOOK_SIGNATURE_KEY=${base64Url(22)}`,
    sample`square:\n  webhookSignatureKey: "${base64Url(22)}"\n`,
  ],
  lookalikes: [
    sample`SQUARE_WEBHOOK_SIGNATURE_KEY=${alphanumeric(16)}`,
    sample`SQUARE_WEBHOOK_SIGNATURE_KEY=your_signature_key`,
  ],
};
