import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64,
  digits,
  digitWithin,
  hexadecimal,
  named,
  optional,
  sequence,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.line.biz/en/docs/basics/channel-access-token/';
/** Tokens that never expire end alike. */
const longLived = sequence(base64(130, 162), '1O/w1cDnyilFU=');
const byName = sequence(base64(168, 176), optional('='));
const secret = hexadecimal(32);

export const lineChannelAccessToken: Rule = {
  id: 'line-channel-access-token',
  name: 'LINE channel access token (long-lived)',
  provider: 'line',
  kind: 'provider',
  description: "Is the official account: sends messages on its bill and reads its followers' profiles, without an end.",
  severity: 'high',
  keywords: ['1O/w1cDnyilFU='],
  pattern: new RegExp(`(?<![0-9A-Za-z+/])(?<secret>${longLived.source})(?![0-9A-Za-z+/=])`),
  references: [docs],
  rotate: {
    steps:
      "Reissue the token in the channel's Messaging API settings, which ends the old one at once or after up to 24 hours, then put the new one in place.",
    url: 'https://developers.line.biz/console/',
  },
  examples: [
    sample`LINE_CHANNEL_ACCESS_TOKEN=${longLived}`,
    sample`const client = new line.Client({ channelAccessToken: '${longLived}' });`,
  ],
  lookalikes: [
    sample`LINE_CHANNEL_ACCESS_TOKEN=${base64(80)}1O/w1cDnyilFU=`,
    sample`LINE_CHANNEL_ACCESS_TOKEN=YOUR_CHANNEL_ACCESS_TOKEN`,
  ],
};

export const lineChannelAccessTokenByName: Rule = {
  id: 'line-channel-access-token-by-name',
  name: 'LINE channel access token',
  provider: 'line',
  kind: 'context',
  description: "Is the official account: sends messages on its bill and reads its followers' profiles.",
  severity: 'high',
  ...named({
    names: [
      'line channel',
      'line access',
      'line token',
      'line bot',
      'line messaging',
      'linemsg',
      'channel access token',
    ],
    value: sequence(unlike(longLived), byName),
  }),
  references: [docs],
  rotate: {
    steps:
      "Reissue the token in the channel's Messaging API settings, which ends the old one, then put the new one in place.",
    url: 'https://developers.line.biz/console/',
  },
  examples: [sample`LINE_ACCESS_TOKEN=${base64(171)}=`, sample`lineBotToken: "${base64(172)}"`],
  lookalikes: [sample`LINE_ACCESS_TOKEN=${base64(120)}`, sample`LINE_ACCESS_TOKEN=your_channel_access_token`],
};

export const lineChannelSecret: Rule = {
  id: 'line-channel-secret',
  name: 'LINE channel secret',
  provider: 'line',
  kind: 'context',
  description: 'Signs webhooks of the channel and gets access tokens of it.',
  severity: 'high',
  ...named({
    names: ['channel secret', 'line secret', 'line login', 'line channel', 'line bot'],
    value: secret,
    words: ['secret'],
  }),
  references: ['https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/'],
  rotate: {
    steps:
      "Reissue the channel secret in the channel's basic settings and put it in place at once: webhooks signed with the old one fail.",
    url: 'https://developers.line.biz/console/',
  },
  examples: [sample`LINE_CHANNEL_SECRET=${secret}`, sample`handler = WebhookHandler(channel_secret="${secret}")`],
  lookalikes: [sample`LINE_CHANNEL_SECRET=${hexadecimal(31)}`, sample`LINE_CHANNEL_ID=${digits(10)}`],
};

export const lineNotifyToken: Rule = {
  id: 'line-notify-token',
  name: 'LINE Notify token',
  provider: 'line',
  kind: 'context',
  description: 'Wrote messages to the chat it was made for; LINE Notify ended in March 2025.',
  severity: 'low',
  ...named({
    names: ['line notify', 'notify-api.line.me'],
    value: sequence(digitWithin(43), alphanumeric(43)),
    words: ['token', 'bearer', 'auth', 'key', 'secret'],
    near: 48,
    reach: 72,
  }),
  references: ['https://notify-bot.line.me/doc/en/', 'https://notify-bot.line.me/closing-announce'],
  rotate: {
    steps: 'The service has ended; delete the value, and send messages by the Messaging API with a token of its own.',
    url: 'https://developers.line.biz/console/',
  },
  examples: [
    sample`LINE_NOTIFY_TOKEN=${alphanumeric(43)}`,
    sample`url = 'https://notify-api.line.me/api/notify'\ntoken = '${alphanumeric(43)}'`,
  ],
  lookalikes: [sample`LINE_NOTIFY_TOKEN=${alphanumeric(42)}`, sample`LINE_NOTIFY_TOKEN=${'x'.repeat(43)}`],
};
