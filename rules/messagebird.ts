import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  credentialWords,
  digitInLast,
  oneOf,
  optional,
  sequence,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.messagebird.com/api/#authentication';
const key = sequence(optional(oneOf('live_', 'test_')), base64Url(25), digitInLast(25));

export const messagebirdAccessKey: Rule = {
  id: 'messagebird-access-key',
  name: 'MessageBird access key',
  provider: 'messagebird',
  kind: 'context',
  description: "Sends SMS and makes calls on the account's balance and reads its messages and contacts.",
  severity: 'high',
  keywords: ['messagebird', 'message_bird', 'message-bird', 'message.bird', 'message bird'],
  pattern: assigned({ names: ['message bird'], value: key, words: [...credentialWords, "('", '("'] }),
  references: [docs],
  rotate: {
    steps:
      'Delete the access key on the dashboard, look at the message and call logs for what is not yours, then add a new one.',
    url: 'https://dashboard.messagebird.com/en/developers/access',
  },
  examples: [
    sample`MESSAGEBIRD_ACCESS_KEY=live_${alphanumeric(25)}`,
    sample`var client = require('messagebird')('${alphanumeric(25)}');`,
    sample`message_bird:\n  token: ${alphanumeric(25)}`,
  ],
  lookalikes: [
    sample`MESSAGEBIRD_ACCESS_KEY=${alphanumeric(24)}`,
    sample`MESSAGEBIRD_ACCESS_KEY=your_messagebird_accesskey`,
  ],
};

export const messagebirdSigningKey: Rule = {
  ...messagebirdAccessKey,
  id: 'messagebird-signing-key',
  name: 'MessageBird signing key',
  description: 'Forges webhooks: messages and calls that never were.',
  severity: 'medium',
  pattern: assigned({
    names: ['message bird'],
    value: sequence(alphanumeric(32), digitInLast(32)),
    words: ['signing', 'signature'],
  }),
  references: ['https://developers.messagebird.com/api/#verifying-http-requests'],
  rotate: {
    steps: "Renew the signing key in the account's developer settings and put it in place.",
    url: 'https://dashboard.messagebird.com/en/developers/settings',
  },
  examples: [
    sample`MESSAGEBIRD_SIGNING_KEY=${alphanumeric(32)}`,
    sample`messagebird:\n  signing_key: "${alphanumeric(32)}"\n`,
  ],
  lookalikes: [sample`MESSAGEBIRD_SIGNING_KEY=${alphanumeric(30)}`, sample`MESSAGEBIRD_SIGNING_KEY=your_signing_key`],
};
