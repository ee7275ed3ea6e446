import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  characterSet,
  digitInLast,
  digits,
  hexadecimal,
  lowerAlphanumeric,
  oneOf,
  optional,
  token,
  unlike,
  upperAlphanumeric,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const types = 'https://api.slack.com/concepts/token-types';
const rotation = 'https://api.slack.com/authentication/rotation';
const safety = 'https://api.slack.com/authentication/best-practices';
const apps = 'https://api.slack.com/apps';
const id = digits(8, 14);

export const slackBotToken: Rule = {
  id: 'slack-bot-token',
  name: 'Slack bot token',
  provider: 'slack',
  kind: 'provider',
  description:
    "Acts as an app's bot in its workspace: reads and writes in the channels it was invited to, by its scopes.",
  severity: 'high',
  keywords: ['xoxb-'],
  pattern: token`xoxb-${id}-${id}-${alphanumeric(18, 34)}`,
  references: [types, safety],
  rotate: {
    steps:
      "Revoke the token with auth.revoke or by rotating it on the app's OAuth page, check the access logs for its use, then reinstall the app.",
    url: apps,
  },
  examples: [
    sample`SLACK_BOT_TOKEN=xoxb-${digits(12)}-${digits(13)}-${alphanumeric(24)}`,
    sample`const web = new WebClient('xoxb-${digits(11)}-${digits(12)}-${alphanumeric(24)}');`,
    sample`curl -H "Authorization: Bearer xoxb-${digits(12)}-${digits(13)}-${alphanumeric(24)}" https://slack.com/api/auth.test`,
  ],
  lookalikes: [
    sample`xoxb-${digits(5)}-${digits(5)}-${alphanumeric(24)}`,
    sample`SLACK_BOT_TOKEN=xoxb-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};

export const slackLegacyBotToken: Rule = {
  id: 'slack-legacy-bot-token',
  name: 'Slack bot token (legacy)',
  provider: 'slack',
  kind: 'provider',
  description: 'Acts as a bot user in its workspace, in every channel the bot is in and with nearly all methods.',
  severity: 'high',
  keywords: ['xoxb-'],
  pattern: token`xoxb-${id}-${alphanumeric(11, 30)}`,
  references: [types],
  rotate: {
    steps:
      'Revoke the token with auth.revoke or remove the legacy bot integration, check the access logs, then replace it by an app with granular scopes.',
    url: 'https://my.slack.com/apps/manage/custom-integrations',
  },
  examples: [
    sample`"slack": {"token": "xoxb-${digits(12)}-${alphanumeric(24)}"}`,
    sample`export HUBOT_SLACK_TOKEN=xoxb-${digits(11)}-${alphanumeric(24)}`,
  ],
  lookalikes: [sample`xoxb-${digits(12)}-${alphanumeric(8)}`, sample`HUBOT_SLACK_TOKEN=xoxb-your-token-here`],
};

export const slackUserToken: Rule = {
  id: 'slack-user-token',
  name: 'Slack user token',
  provider: 'slack',
  kind: 'provider',
  description:
    'Acts as a person in Slack: reads their private channels and messages and writes in their name, by its scopes.',
  severity: 'critical',
  keywords: ['xoxp-', 'xoxe-'],
  pattern: token`${oneOf('xoxp', 'xoxe')}-${digits(6, 14)}-${digits(6, 14)}-${digits(6, 14)}-${lowerAlphanumeric(16, 40)}`,
  references: [types, safety],
  rotate: {
    steps:
      'Revoke the token with auth.revoke, check the access logs for what was read, then let the person authorise the app again.',
    url: apps,
  },
  examples: [
    sample`SLACK_USER_TOKEN=xoxp-${digits(12)}-${digits(12)}-${digits(13)}-${hexadecimal(32)}`,
    sample`client = slack_sdk.WebClient(token="xoxp-${digits(11)}-${digits(12)}-${digits(12)}-${hexadecimal(32)}")`,
  ],
  lookalikes: [
    sample`xoxp-${digits(4)}-${digits(4)}-${digits(4)}-${hexadecimal(32)}`,
    sample`SLACK_TOKEN=xoxp-XXXXXXXXXX-XXXXXXXXXX-XXXXXXXXXXX-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`,
  ],
};

export const slackAppToken: Rule = {
  id: 'slack-app-token',
  name: 'Slack app-level token',
  provider: 'slack',
  kind: 'provider',
  description: 'Opens the socket of an app in all workspaces it is installed in and so reads the events it gets.',
  severity: 'high',
  keywords: ['xapp-'],
  pattern: token`xapp-${digits(1)}-${upperAlphanumeric(9, 13)}-${digits(11, 14)}-${lowerAlphanumeric(60, 64)}`,
  entropy: 3.6,
  references: ['https://api.slack.com/concepts/token-types#app-level'],
  rotate: {
    steps: "Revoke the token under the app's basic information, then generate a new one with the same scopes.",
    url: apps,
  },
  examples: [
    sample`SLACK_APP_TOKEN=xapp-1-A${upperAlphanumeric(10)}-${digits(13)}-${hexadecimal(64)}`,
    sample`new App({ socketMode: true, appToken: "xapp-1-A${upperAlphanumeric(10)}-${digits(13)}-${hexadecimal(64)}" });`,
  ],
  lookalikes: [
    sample`xapp-1-A${upperAlphanumeric(10)}-${digits(13)}-${hexadecimal(50)}`,
    sample`appToken: xapp-1-your-app-token`,
  ],
};

export const slackConfigurationToken: Rule = {
  id: 'slack-configuration-token',
  name: 'Slack configuration or rotating access token',
  provider: 'slack',
  kind: 'provider',
  description: 'Creates and changes the apps of its owner, or acts for an app with token rotation, for twelve hours.',
  severity: 'high',
  keywords: ['xoxe.xox'],
  pattern: token`xoxe.${oneOf('xoxp', 'xoxb')}-${digits(1)}-${alphanumeric(140, 200)}`,
  references: [rotation, 'https://api.slack.com/authentication/config-tokens'],
  rotate: {
    steps:
      'Revoke the token with auth.revoke and its refresh token too, look for apps that were created or changed, then generate a new pair.',
    url: apps,
  },
  examples: [
    sample`SLACK_CONFIG_TOKEN=xoxe.xoxp-1-${alphanumeric(166)}`,
    sample`"access_token": "xoxe.xoxb-1-${alphanumeric(164)}"`,
  ],
  lookalikes: [sample`xoxe.xoxp-1-${alphanumeric(60)}`, sample`xoxe.xoxp-1-RANDOMSTRINGHERE`],
};

export const slackRefreshToken: Rule = {
  id: 'slack-refresh-token',
  name: 'Slack refresh token',
  provider: 'slack',
  kind: 'provider',
  description:
    'Is traded for fresh access tokens of an app or of its configuration, again and again until it is used once by someone else.',
  severity: 'high',
  keywords: ['xoxe-'],
  pattern: token`xoxe-${digits(1)}-${alphanumeric(130, 180)}`,
  references: [rotation],
  rotate: {
    steps:
      'Trade the token in yourself, which ends it, revoke the access token that comes back with auth.revoke, then authorise again.',
    url: apps,
  },
  examples: [
    sample`{"refresh_token": "xoxe-1-${alphanumeric(147)}", "expires_in": 43200}`,
    sample`SLACK_REFRESH_TOKEN='xoxe-1-${alphanumeric(146)}'`,
  ],
  lookalikes: [sample`xoxe-1-${alphanumeric(60)}`, sample`xoxe-1-xxx`],
};

/** A lone number is no token, numbers before something are. */
const lone = unlike(digits(6, 64), unlike(characterSet('0-9\\-', '0123456789', 1)));

export const slackWorkspaceToken: Rule = {
  id: 'slack-workspace-token',
  name: 'Slack workspace token (legacy)',
  provider: 'slack',
  kind: 'provider',
  description: 'Acts for an app in a workspace (xoxa) or is traded for such tokens (xoxr).',
  severity: 'high',
  keywords: ['xoxa-', 'xoxr-'],
  pattern: token`${oneOf('xoxa', 'xoxr')}-${optional(digits(1), '-')}${lone}${optional(digits(6, 14), '-')}${optional(digits(6, 14), '-')}${optional(digits(6, 14), '-')}${lowerAlphanumeric(12, 64)}${digitInLast(12)}`,
  references: [types],
  rotate: {
    steps:
      'Revoke the token with auth.revoke or uninstall the app; workspace apps are retired, so replace it by an app with bot scopes.',
    url: apps,
  },
  examples: [
    sample`SLACK_TOKEN=xoxa-2-${digits(11)}-${digits(11)}-${digits(13)}-${hexadecimal(32)}`,
    sample`refresh_token: xoxr-${digits(12)}-${digits(12)}-${digits(13)}-${hexadecimal(32)}`,
  ],
  lookalikes: [sample`https://github.com/xoxa-nyc/xoxa-nyc.github.io`, sample`xoxa-2-${lowerAlphanumeric(8)}`],
};
