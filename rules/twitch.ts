import type { Rule } from '../src/model/rule.ts';
import { assigned, digitInLast, lowerAlphanumeric, sequence, type Shape } from '../src/rule/pattern.ts';
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
