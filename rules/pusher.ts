import type { Rule } from '../src/model/rule.ts';
import { assigned, digitInLast, digits, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://pusher.com/docs/channels/library_auth_reference/rest-api/';
const secret = lowerAlphanumeric(20);

export const pusherAppSecret: Rule = {
  id: 'pusher-app-secret',
  name: 'Pusher Channels app secret',
  provider: 'pusher',
  kind: 'context',
  description: 'Publishes on all channels of the app and lets anyone into its private ones.',
  severity: 'high',
  keywords: ['pusher'],
  pattern: assigned({ names: ['pusher'], value: sequence(secret, digitInLast(20)), words: ['secret'], near: 120 }),
  entropy: 2.3,
  companions: [{ name: 'app key', pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{20})(?![0-9A-Za-z])/, withinLines: 4, isRequired: false }],
  references: [docs],
  rotate: { steps: "Create a new key pair under the app's keys, put it in place, then revoke the leaked one.", url: 'https://dashboard.pusher.com' },
  examples: [sample`PUSHER_APP_SECRET=${hexadecimal(20)}`, sample`new Pusher({ appId: "${digits(7)}", secret: "${hexadecimal(20)}", cluster: "eu" });`],
  lookalikes: [sample`PUSHER_APP_SECRET=${hexadecimal(19)}`, sample`PUSHER_APP_KEY=${hexadecimal(20)}`],
};
