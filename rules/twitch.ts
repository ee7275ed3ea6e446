import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  digitInLast,
  digits,
  lowerAlphanumeric,
  sequence,
  token,
  type Shape,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://dev.twitch.tv/docs/authentication/';
const accessToken = lowerAlphanumeric(30);
/** Behind `oauth:` the token tells on itself. */
const bare: Shape = { kind: 'shape', source: '(?<!oauth:)', sample: [] };

export const twitchChatToken: Rule = {
  id: 'twitch-chat-token',
  name: 'Twitch access token for chat',
  provider: 'twitch',
  kind: 'provider',
  description: 'Reads and writes chat as its owner and calls the API, by its scopes.',
  severity: 'medium',
  keywords: ['oauth:'],
  pattern: new RegExp(`(?<![0-9A-Za-z_\\-])oauth:(?<secret>${accessToken.source})(?![0-9A-Za-z_\\-])`),
  references: ['https://dev.twitch.tv/docs/chat/authenticating/'],
  rotate: {
    steps:
      "Revoke the token with the OAuth revoke endpoint or disconnect the app in the account's connections, then authorise again.",
    url: 'https://www.twitch.tv/settings/connections',
  },
  examples: [
    sample`TWITCH_OAUTH=oauth:${accessToken}`,
    sample`client.connect(server='irc.chat.twitch.tv', password="oauth:${accessToken}")`,
  ],
  lookalikes: [sample`oauth:${lowerAlphanumeric(29)}`, sample`oauth:${'x'.repeat(30)}`],
};

export const twitchApiSecret: Rule = {
  id: 'twitch-api-secret',
  name: 'Twitch client secret or access token',
  provider: 'twitch',
  kind: 'context',
  description: 'A secret gets tokens of the app; a token acts for the app or a person.',
  severity: 'high',
  aliases: ['twitchio'],
  keywords: ['twitch'],
  pattern: assigned({
    names: ['twitch'],
    value: sequence(bare, accessToken, digitInLast(30)),
    words: ['secret', 'token', 'passw', 'auth', 'key', 'bearer', 'access', 'private'],
    near: 64,
  }),
  references: [docs],
  rotate: {
    steps: "Make a new secret on the application's page (or revoke the token), then put the new one in place.",
    url: 'https://dev.twitch.tv/console/apps',
  },
  examples: [sample`TWITCH_CLIENT_SECRET=${accessToken}`, sample`twitch:\n  access_token: "${accessToken}"`],
  lookalikes: [sample`TWITCH_CLIENT_SECRET=${lowerAlphanumeric(29)}`, sample`TWITCH_CLIENT_ID=${accessToken}`],
};

export const twitchStreamKey: Rule = {
  id: 'twitch-stream-key',
  name: 'Twitch stream key',
  provider: 'twitch',
  kind: 'provider',
  description: "Streams to the owner's channel.",
  severity: 'high',
  keywords: [...'123456789'].map((digit) => `live_${digit}`),
  pattern: token`live_${digits(6, 12)}_${alphanumeric(30)}`,
  references: ['https://help.twitch.tv/s/article/twitch-stream-key-faq'],
  rotate: {
    steps: "Reset the stream key in the channel's settings and put the new one into the encoder.",
    url: 'https://dashboard.twitch.tv/settings/stream',
  },
  examples: [
    sample`TWITCH_STREAM_KEY=live_${digits(9)}_${alphanumeric(30)}`,
    sample`ffmpeg -i in.mp4 -f flv rtmp://live.twitch.tv/app/live_${digits(8)}_${alphanumeric(30)}`,
  ],
  lookalikes: [sample`live_${digits(9)}_${alphanumeric(20)}`, sample`TWITCH_STREAM_KEY=live_123456_xxxx`],
};

export const twitchRefreshToken: Rule = {
  id: 'twitch-refresh-token',
  name: 'Twitch refresh token',
  provider: 'twitch',
  kind: 'context',
  description: "With the app's credentials it gets access tokens of its user.",
  severity: 'high',
  keywords: ['twitch'],
  pattern: assigned({
    names: ['twitch'],
    value: sequence(lowerAlphanumeric(50), digitInLast(50)),
    words: ['refresh'],
    near: 120,
  }),
  references: ['https://dev.twitch.tv/docs/authentication/refresh-tokens/'],
  rotate: {
    steps: "Let the user disconnect the app in the account's connections, which ends the token, then authorise again.",
    url: 'https://www.twitch.tv/settings/connections',
  },
  examples: [
    sample`TWITCH_REFRESH_TOKEN=${lowerAlphanumeric(50)}`,
    sample`{"twitch": {"refresh_token": "${lowerAlphanumeric(50)}"}}`,
  ],
  lookalikes: [sample`TWITCH_REFRESH_TOKEN=${lowerAlphanumeric(40)}`, sample`TWITCH_REFRESH_TOKEN=your_refresh_token`],
};
