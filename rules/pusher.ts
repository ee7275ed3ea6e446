import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  digitInLast,
  digits,
  hexadecimal,
  lowerAlphanumeric,
  named,
  sequence,
  upperHexadecimal,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://pusher.com/docs/channels/library_auth_reference/rest-api/';
const secret = lowerAlphanumeric(20);

/** `new Pusher('KEY', {`, `new Pusher('KEY')`: what a page signs up with. */
const inPage = `(?!Pusher\\(\\s{0,4}["'\`][0-9a-z]{20}["'\`]\\s{0,4}(?:\\)|,\\s{0,4}\\{))`;

export const pusherAppSecret: Rule = {
  id: 'pusher-app-secret',
  name: 'Pusher Channels app secret',
  provider: 'pusher',
  kind: 'context',
  description: 'Publishes on all channels of the app and lets anyone into its private ones.',
  severity: 'high',
  keywords: ['pusher'],
  pattern: new RegExp(
    `${inPage}${assigned({ names: ['pusher'], value: sequence(secret, digitInLast(20)), words: ['secret'], near: 120 }).source}`,
  ),
  entropy: 2.3,
  companions: [
    {
      name: 'app key',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{20})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: [docs],
  rotate: {
    steps: "Create a new key pair under the app's keys, put it in place, then revoke the leaked one.",
    url: 'https://dashboard.pusher.com',
  },
  examples: [
    sample`PUSHER_APP_SECRET=${hexadecimal(20)}`,
    sample`new Pusher({ appId: "${digits(7)}", secret: "${hexadecimal(20)}", cluster: "eu" });`,
  ],
  lookalikes: [
    sample`PUSHER_APP_SECRET=${hexadecimal(19)}`,
    sample`PUSHER_APP_KEY=${hexadecimal(20)}`,
    sample`channel = new Pusher('${hexadecimal(20)}', { cluster: 'eu' });`,
    sample`channel = new Pusher('${hexadecimal(20)}');`,
  ],
};

export const pusherUrl: Rule = {
  ...pusherAppSecret,
  id: 'pusher-channel-key-and-secret',
  name: 'Pusher Channels key and secret in a URL',
  kind: 'provider',
  keywords: ['pusher.com/apps/', 'pusherapp.com/apps/'],
  pattern: /https?:\/\/[0-9a-z]{20}:(?<secret>[0-9a-z]{20})@api(?:-[\w-]{1,16})?\.pusher(?:app)?\.com\/apps\//,
  companions: [{ name: 'app key', pattern: /:\/\/(?<part>[0-9a-z]{20}):/, withinLines: 0, isRequired: false }],
  examples: [
    sample`PUSHER_URL=https://${hexadecimal(20)}:${hexadecimal(20)}@api-eu.pusher.com/apps/${digits(7)}`,
    sample`Pusher.url = "http://${hexadecimal(20)}:${hexadecimal(20)}@api.pusherapp.com/apps/${digits(6)}"`,
  ],
  lookalikes: [
    sample`PUSHER_URL=https://${hexadecimal(20)}:${hexadecimal(19)}@api-eu.pusher.com/apps/${digits(7)}`,
    sample`https://key:secret@api-eu.pusher.com/apps/${digits(7)}`,
  ],
};

export const pusherBeamsSecretKey: Rule = {
  id: 'pusher-beams-secret-key',
  name: 'Pusher Beams secret key',
  provider: 'pusher',
  kind: 'context',
  description: 'Sends push notifications to all devices of the app.',
  severity: 'high',
  ...named({ names: ['pusher', 'push notifications'], value: upperHexadecimal(64), words: ['secret'], near: 120 }),
  companions: [
    {
      name: 'instance id',
      pattern: /instance[_-]?id["']?\s{0,4}[:=]\s{0,4}["']?(?<part>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://pusher.com/docs/beams/concepts/security/'],
  rotate: {
    steps: "Regenerate the secret key on the instance's Keys page of the dashboard and put it in place.",
    url: 'https://dashboard.pusher.com/beams',
  },
  examples: [
    sample`PUSHER_BEAMS_SECRET_KEY=${upperHexadecimal(64)}`,
    sample`new PushNotifications({ instanceId: '${uuid()}', secretKey: '${upperHexadecimal(64)}' })`,
  ],
  lookalikes: [sample`PUSHER_BEAMS_SECRET_KEY=${upperHexadecimal(63)}`, sample`PUSHER_BEAMS_INSTANCE_ID=${uuid()}`],
};
