import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.vonage.com/en/getting-started/concepts/authentication';
const secret = alphanumeric(16);

export const vonageApiSecret: Rule = {
  id: 'vonage-api-secret',
  name: 'Vonage (Nexmo) API secret',
  provider: 'vonage',
  kind: 'context',
  description: "With the eight-digit API key it sends messages and makes calls on the account's balance.",
  severity: 'high',
  keywords: ['nexmo', 'vonage'],
  pattern: assigned({ names: ['nexmo', 'vonage'], value: sequence(digitWithin(16), secret), near: 64 }),
  companions: [
    {
      name: 'API key',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{8})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: [docs],
  rotate: {
    steps:
      'Add a second API secret in the account settings, put it in place, delete the leaked one, then look at the reports for traffic that is not yours.',
    url: 'https://dashboard.nexmo.com/settings',
  },
  examples: [
    sample`export NEXMO_API_SECRET=${secret}`,
    sample`const vonage = new Vonage({ applicationId: 'acme', apiSecret: '${secret}' });`,
  ],
  lookalikes: [sample`NEXMO_API_SECRET=${alphanumeric(15)}`, sample`NEXMO_API_KEY=${hexadecimal(8)}`],
};

const signatureSecret = alphanumeric(32, 64);

export const vonageSignatureSecret: Rule = {
  id: 'nexmo-signature-secret',
  name: 'Vonage (Nexmo) signature secret',
  provider: 'vonage',
  kind: 'context',
  description: 'Signs requests that send messages, and forges webhooks that look as if they came from Vonage.',
  severity: 'high',
  ...named({
    names: ['nexmo', 'vonage'],
    value: sequence(digitWithin(32), signatureSecret),
    words: ['signature', 'signed', 'signing'],
    near: 96,
  }),
  references: ['https://developer.vonage.com/en/getting-started/concepts/signing-messages'],
  rotate: {
    steps: 'Change the signature secret in the account settings and put it in place.',
    url: 'https://dashboard.nexmo.com/settings',
  },
  examples: [
    sample`NEXMO_SIGNATURE_SECRET=${alphanumeric(50)}`,
    sample`vonage:
  signatureSecret: ${alphanumeric(50)}
`,
  ],
  lookalikes: [
    sample`NEXMO_SIGNATURE_SECRET=${alphanumeric(28)}`,
    sample`NEXMO_SIGNATURE_SECRET=your-signature-secret`,
  ],
};
