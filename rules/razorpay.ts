import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://razorpay.com/docs/api/authentication/';
const secret = alphanumeric(24);

export const razorpayKeySecret: Rule = {
  id: 'razorpay-key-secret',
  name: 'Razorpay key secret',
  provider: 'razorpay',
  kind: 'context',
  description: 'With the key ID it takes and refunds payments and reads customers.',
  severity: 'critical',
  keywords: ['razorpay'],
  pattern: assigned({ names: ['razorpay'], value: secret, near: 64 }),
  companions: [
    {
      name: 'key ID',
      pattern: /(?<![0-9A-Za-z_])(?<part>rzp_(?:live|test)_[0-9A-Za-z]{14})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: [docs],
  rotate: {
    steps:
      'Regenerate the key in the dashboard with immediate deactivation once the new one is in place, then look at the payments and refunds.',
    url: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  },
  examples: [
    sample`RAZORPAY_KEY_ID=rzp_test_${alphanumeric(14)}\nRAZORPAY_KEY_SECRET=${secret}`,
    sample`razorpay: { key_secret: "${secret}" }`,
  ],
  lookalikes: [sample`RAZORPAY_KEY_SECRET=${alphanumeric(23)}`, sample`RAZORPAY_KEY_SECRET=${'x'.repeat(24)}`],
};

export const razorpayKeyPair: Rule = {
  id: 'razorpay-key-pair',
  name: 'Razorpay key ID with its secret',
  provider: 'razorpay',
  kind: 'provider',
  description: 'Takes and refunds payments and reads customers.',
  severity: 'critical',
  keywords: ['rzp_live_'],
  pattern: /(?<![0-9A-Za-z_])rzp_live_[0-9A-Za-z]{14}:(?<secret>[0-9A-Za-z]{24})(?![0-9A-Za-z_-])/,
  companions: [
    {
      name: 'key ID',
      pattern: /(?<![0-9A-Za-z_])(?<part>rzp_live_[0-9A-Za-z]{14})(?=:)/,
      withinLines: 0,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: [docs],
  rotate: {
    steps:
      'Regenerate the key in the dashboard with immediate deactivation once the new one is in place, then look at the payments and refunds.',
    url: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  },
  examples: [
    sample`curl -u rzp_live_${alphanumeric(14)}:${secret} https://api.razorpay.com/v1/orders`,
    sample`base64Encode(utf8.encode('rzp_live_${alphanumeric(14)}:${secret}'))`,
  ],
  lookalikes: [
    sample`rzp_live_${alphanumeric(14)}:${alphanumeric(12)}`,
    sample`curl -u rzp_live_${alphanumeric(14)}:YOUR_KEY_SECRET https://api.razorpay.com/v1/orders`,
  ],
};

export const razorpayKeyId: Rule = {
  id: 'razorpay-key-id',
  name: 'Razorpay key ID (live)',
  provider: 'razorpay',
  kind: 'provider',
  description: 'Names a live key; checkout pages show it, so it matters only with its secret.',
  severity: 'low',
  confidence: 'low',
  keywords: ['rzp_live_'],
  pattern: token`rzp_live_${alphanumeric(14)}`,
  references: [docs],
  rotate: {
    steps: 'Look for the secret near by; where it leaked too, regenerate the key in the dashboard.',
    url: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  },
  examples: [
    sample`RAZORPAY_KEY_ID=rzp_live_${alphanumeric(14)}`,
    sample`var checkout = new Razorpay({ key: 'rzp_live_${alphanumeric(14)}' });`,
  ],
  lookalikes: [sample`rzp_live_${alphanumeric(13)}`, sample`rzp_live_xxxxxxxxxxxxxx`],
};
