import type { Rule } from '../src/model/rule.ts';
import { base64, lowerAlphanumeric, optional, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.pubnub.com/docs/general/setup/account-setup';

export const pubnubSecretKey: Rule = {
  id: 'pubnub-secret-key',
  name: 'PubNub secret key',
  provider: 'pubnub',
  kind: 'provider',
  description: 'Grants access to every channel of the keyset and manages its data.',
  severity: 'high',
  keywords: ['sec-c-'],
  pattern: token`sec-c-${base64(43, 65)}${optional('=')}${optional('=')}`,
  references: [docs],
  rotate: {
    steps: 'Regenerate the secret key of the keyset in the PubNub admin portal; tokens granted with it end.',
    url: 'https://admin.pubnub.com/',
  },
  examples: [
    sample`PUBNUB_SECRET_KEY=sec-c-${base64(48)}`,
    sample`new PubNub({ subscribeKey: sub, secretKey: 'sec-c-${base64(56)}' });`,
  ],
  lookalikes: [
    sample`PUBNUB_SECRET_KEY=sec-c-${base64(30)}`,
    sample`secretKey: 'sec-c-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'`,
  ],
};

const key = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);
const short = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(11),
);

export const pubnubPublishKey: Rule = {
  id: 'pubnub-publish-key',
  name: 'PubNub publish key',
  provider: 'pubnub',
  kind: 'provider',
  description: 'Sends to the channels of a keyset that has no access manager; public clients carry it.',
  severity: 'low',
  keywords: ['pub-c-'],
  pattern: token`pub-c-${key}`,
  references: [docs],
  rotate: {
    steps:
      'Turn on the access manager for the keyset, or make a new keyset in the PubNub admin portal and delete the old one.',
    url: 'https://admin.pubnub.com/',
  },
  examples: [sample`PUBNUB_PUBLISH_KEY=pub-c-${key}`, sample`new PubNub({ publishKey: 'pub-c-${key}' });`],
  lookalikes: [sample`new PubNub({ publishKey: 'pub-c-${short}' });`, sample`PUBNUB_API_KEY=xxxxxxxx-your-key`],
};

export const pubnubSubscriptionKey: Rule = {
  ...pubnubPublishKey,
  id: 'pubnub-subscription-key',
  name: 'PubNub subscribe key',
  description:
    'Listens on the channels of a keyset that has no access manager and reads their history; public clients carry it.',
  keywords: ['sub-c-'],
  pattern: token`sub-c-${key}`,
  examples: [sample`PUBNUB_SUBSCRIBE_KEY=sub-c-${key}`, sample`new PubNub({ subscribeKey: 'sub-c-${key}' });`],
  lookalikes: [sample`new PubNub({ subscribeKey: 'sub-c-${short}' });`, sample`PUBNUB_SUBSCRIBE_KEY=sub-c-xxxxxxxx`],
};
