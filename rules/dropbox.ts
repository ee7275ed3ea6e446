import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  characterSet,
  digitInLast,
  lowerAlphanumeric,
  optional,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.dropbox.com/oauth-guide';
const body = characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-', 120, 1400);
const longLived = sequence(
  base64Url(11),
  'AAAAAAAAA',
  characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-', 44),
);
const appSecret = lowerAlphanumeric(15);

export const dropboxShortLivedToken: Rule = {
  id: 'dropbox-short-lived-token',
  name: 'Dropbox access token (short-lived)',
  provider: 'dropbox',
  kind: 'provider',
  description: 'Reads and changes the files of a person or team, by its scopes, for four hours.',
  severity: 'high',
  keywords: ['sl.'],
  pattern: token`sl.${optional('u.')}${body}`,
  references: [docs],
  rotate: {
    steps:
      "Revoke the token with auth/token/revoke, disconnect the app in the account's connected apps, then look at the file events.",
    url: 'https://www.dropbox.com/account/connected_apps',
  },
  examples: [sample`DROPBOX_TOKEN=sl.B${base64Url(135)}`, sample`dbx = dropbox.Dropbox("sl.u.A${base64Url(900)}")`],
  lookalikes: [sample`sl.${base64Url(60)}`, sample`DROPBOX_TOKEN=sl.your_access_token`],
};

export const dropboxLongLivedToken: Rule = {
  id: 'dropbox-long-lived-token',
  name: 'Dropbox access or refresh token (without an end)',
  provider: 'dropbox',
  kind: 'context',
  aliases: ['dropboxapi'],
  description: 'Reads and changes the files of a person or team until it is revoked.',
  severity: 'critical',
  keywords: ['dropbox'],
  pattern: assigned({ names: ['dropbox'], value: longLived }),
  references: [docs],
  rotate: {
    steps:
      "Revoke the token with auth/token/revoke, disconnect the app in the account's connected apps, look at the file events, then use short-lived tokens.",
    url: 'https://www.dropbox.com/account/connected_apps',
  },
  examples: [sample`DROPBOX_ACCESS_TOKEN=${longLived}`, sample`dropbox:\n  refresh_token: ${longLived}`],
  lookalikes: [
    sample`DROPBOX_ACCESS_TOKEN=${alphanumeric(11)}AAAAAAAAA${base64Url(43)}`,
    sample`DROPBOX_ACCESS_TOKEN=${'x'.repeat(64)}`,
  ],
};

export const dropboxAppSecret: Rule = {
  id: 'dropbox-app-secret',
  name: 'Dropbox app secret',
  provider: 'dropbox',
  kind: 'context',
  description: "With the app key it trades codes and refresh tokens for access to the app's users' files.",
  severity: 'high',
  keywords: ['dropbox'],
  pattern: assigned({
    names: ['dropbox'],
    value: sequence(appSecret, digitInLast(15)),
    words: ['secret', 'token', 'passw'],
    near: 64,
  }),
  companions: [
    {
      name: 'app key',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-z]{15})(?![0-9A-Za-z])/,
      withinLines: 3,
      isRequired: false,
    },
  ],
  references: [docs],
  rotate: {
    steps:
      'Reset the app secret in the app console (the old one works on for a while unless you end it) and put the new one in place.',
    url: 'https://www.dropbox.com/developers/apps',
  },
  examples: [sample`DROPBOX_APP_SECRET=${appSecret}`, sample`dropbox: { clientSecret: '${appSecret}' }`],
  lookalikes: [sample`DROPBOX_APP_SECRET=${lowerAlphanumeric(14)}`, sample`DROPBOX_APP_KEY=${lowerAlphanumeric(15)}`],
};
