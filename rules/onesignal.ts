import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet, hexadecimal, oneOf, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://documentation.onesignal.com/docs/en/keys-and-ids';
const restApiKey = characterSet('0-9A-Za-z', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 48);

export const onesignalAppApiKey: Rule = {
  id: 'onesignal-app-api-key',
  name: 'OneSignal app or organization API key',
  provider: 'onesignal',
  kind: 'provider',
  description: 'Sends push messages, e-mails and SMS to all subscribers of the app and reads and deletes them.',
  severity: 'high',
  keywords: ['os_v2_'],
  pattern: token`os_v2_${oneOf('app', 'org')}_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 103, 104)}`,
  references: [docs],
  rotate: {
    steps: 'Delete the key under Settings, Keys and IDs, in OneSignal, then add one with an IP allowlist.',
    url: 'https://dashboard.onesignal.com/',
  },
  examples: [
    sample`ONESIGNAL_API_KEY=os_v2_${oneOf('app', 'org')}_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 103, 104)}`,
    sample`curl -H "Authorization: Key os_v2_${oneOf('app', 'org')}_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 103, 104)}" https://api.onesignal.com/notifications`,
  ],
  lookalikes: [
    sample`ONESIGNAL_API_KEY=os_v2_${oneOf('app', 'org')}_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 102)}`,
    sample`onesignalApiKey = process.env.ONESIGNAL_API_KEY`,
  ],
};

export const onesignalRestApiKey: Rule = {
  id: 'onesignal-rest-api-key',
  name: 'OneSignal REST API key (legacy)',
  provider: 'onesignal',
  kind: 'context',
  description: 'Sends push messages to all subscribers of the app and reads and deletes them.',
  severity: 'high',
  keywords: ['onesignal', 'one_signal', 'one-signal', 'one.signal', 'one signal'],
  pattern: assigned({
    names: ['onesignal', 'one signal'],
    value: restApiKey,
    words: ['rest', 'key', 'token', 'secret', 'auth', 'access', 'private'],
  }),
  references: [docs],
  rotate: {
    steps: 'Rotate the legacy key under Settings, Keys and IDs, in OneSignal, then move to a key of the present kind.',
    url: 'https://dashboard.onesignal.com/',
  },
  examples: [sample`ONESIGNAL_REST_API_KEY=${restApiKey}`, sample`onesignal:\n  api_key: "${restApiKey}"`],
  lookalikes: [
    sample`ONESIGNAL_REST_API_KEY=${characterSet('0-9A-Za-z', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 47)}`,
    sample`onesignalApiKey = process.env.ONESIGNAL_API_KEY`,
  ],
};

export const onesignalUserAuthKey: Rule = {
  id: 'onesignal-user-auth-key',
  name: 'OneSignal user auth key or app key',
  provider: 'onesignal',
  kind: 'context',
  description:
    'A user auth key creates and changes apps of the account; keys of this form were given out in the early days.',
  severity: 'high',
  keywords: ['onesignal', 'one_signal', 'one-signal', 'one.signal', 'one signal'],
  pattern: assigned({
    names: ['onesignal', 'one signal'],
    value: uuid(),
    words: ['key', 'token', 'secret', 'auth', 'access', 'private'],
  }),
  references: [docs],
  rotate: {
    steps: 'Disable the user auth key in the OneSignal account settings and use an organization API key in its place.',
    url: 'https://dashboard.onesignal.com/profile',
  },
  examples: [sample`ONESIGNAL_USER_AUTH_KEY=${uuid()}`, sample`onesignal.userKey = "${uuid()}"`],
  lookalikes: [
    sample`ONESIGNAL_USER_AUTH_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`ONESIGNAL_APP_ID=${uuid()}`,
  ],
};
