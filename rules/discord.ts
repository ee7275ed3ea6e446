import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  characterSet,
  digitInLast,
  digits,
  hexadecimal,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://discord.com/developers/docs/reference#authentication';
const hooks = 'https://discord.com/developers/docs/resources/webhook';
const oauth = 'https://discord.com/developers/docs/topics/oauth2';
const apps = 'https://discord.com/developers/applications';
/**
 * The account's number as base64, a time, a signature. Numbers start with a digit, so the text starts with M, N or O.
 */
const account = encoded('base64', digits(18));
const named = sequence(base64Url(23, 28), '.', base64Url(6), '.', base64Url(27, 38));
const bot = sequence(characterSet('MNO', 'MNO', 1), base64Url(23, 27), '.', base64Url(6), '.', base64Url(27, 38));

export const discordBotToken: Rule = {
  id: 'discord-bot-token',
  name: 'Discord bot or user token',
  provider: 'discord',
  kind: 'context',
  description: 'Is the bot (or the person): reads and writes in every server it is in, with all rights it has there.',
  severity: 'critical',
  keywords: ['discord', 'token', 'login', 'bot.run', 'client.run'],
  structure: 'discord-token',
  pattern: assigned({
    names: ['discord', 'token', 'login', 'bot.run', 'client.run'],
    value: bot,
    words: [],
    reach: 30,
  }),
  references: [docs],
  rotate: {
    steps:
      'Reset the token on the bot page of the application (for a person: change the password), check its servers for messages and changes that are not yours, then put the new one in place.',
    url: apps,
  },
  examples: [
    sample`DISCORD_TOKEN=${account}.${base64Url(6)}.${base64Url(38)}`,
    sample`client.login('${account}.${base64Url(6)}.${base64Url(38)}');`,
    sample`{"prefix": "!", "token": "${account}.${base64Url(6)}.${base64Url(27)}"}`,
    sample`bot.run("${account}.${base64Url(6)}.${base64Url(27)}")`,
  ],
  lookalikes: [
    sample`DISCORD_TOKEN=M${base64Url(23)}.${base64Url(5)}.${base64Url(38)}`,
    sample`token = eyJ${base64Url(24)}.${base64Url(60)}.${base64Url(43)}`,
  ],
};

const { structure: _account, ...unproven } = discordBotToken;

/** What is named so need not prove whose it is. */
export const discordTokenByName: Rule = {
  ...unproven,
  id: 'discord-token-by-name',
  name: 'Discord token',
  severity: 'high',
  keywords: ['discord'],
  pattern: assigned({ names: ['discord'], value: named, reach: 30 }),
  examples: [sample`DISCORD_BOT_TOKEN=${bot}`, sample`discord:\n  bot_token: ${named}`],
  lookalikes: [
    sample`DISCORD_TOKEN=M${base64Url(23)}.${base64Url(5)}.${base64Url(38)}`,
    sample`DISCORD_TOKEN=your.discord.token`,
  ],
};

export const discordMfaToken: Rule = {
  id: 'discord-mfa-token',
  name: 'Discord user token (with two-factor)',
  provider: 'discord',
  kind: 'provider',
  description: 'Is a signed-in person in Discord.',
  severity: 'critical',
  keywords: ['mfa.'],
  pattern: token`mfa.${base64Url(84)}`,
  references: [docs],
  rotate: {
    steps:
      "Change the account's password, which ends all its tokens, and check the authorised apps and recent messages.",
    url: 'https://discord.com/settings/account',
  },
  examples: [sample`Authorization: mfa.${base64Url(84)}`, sample`const token = "mfa.${base64Url(84)}";`],
  lookalikes: [sample`mfa.${base64Url(83)}`, sample`token: mfa.your_token_here`],
};

const hook = base64Url(60, 80);

export const discordWebhookUrl: Rule = {
  id: 'discord-webhook-url',
  name: 'Discord webhook',
  provider: 'discord',
  kind: 'provider',
  description: 'Posts into one channel under any name and picture, and edits or deletes the webhook itself.',
  severity: 'medium',
  keywords: ['discord.com/api/', 'discordapp.com/api/'],
  pattern: new RegExp(
    `discord(?:app)?\\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/(?<secret>${hook.source})(?![0-9A-Za-z_\\-])`,
  ),
  references: [hooks],
  rotate: {
    steps: "Delete the webhook in the channel's integrations (or send DELETE to its URL), then create a new one.",
    url: 'https://support.discord.com/hc/articles/228383668',
  },
  examples: [
    sample`WEBHOOK_URL=https://discord.com/api/webhooks/${digits(19)}/${base64Url(68)}`,
    sample`curl -d '{"content":"hi"}' https://discordapp.com/api/v10/webhooks/${digits(18)}/${base64Url(68)}`,
  ],
  lookalikes: [
    sample`https://discord.com/api/webhooks/${digits(18)}/${base64Url(26)}`,
    sample`https://discord.com/api/webhooks/123456789012345678/your_webhook_token`,
  ],
};

/** Of shoutrrr (`discord://token@id`), apprise (`discord://id/token`) and Symfony, or by its name. */
export const discordWebhookToken: Rule = {
  ...discordWebhookUrl,
  id: 'discord-webhook-token',
  name: 'Discord webhook token',
  kind: 'context',
  keywords: ['discord://', 'webhook_token', 'webhooktoken'],
  pattern: new RegExp(
    `(?:discord://(?:[0-9]{17,20}/)?|(?:[Dd]iscord|DISCORD)[\\w.-]{0,16}(?:[Ww]ebhook_?[Tt]oken|WEBHOOK_?TOKEN)["']?\\s{0,4}[:=]\\s{0,4}["']?)(?<secret>${hook.source})(?![0-9A-Za-z_\\-])`,
  ),
  references: [hooks, 'https://github.com/caronc/apprise/wiki/Notify_discord'],
  examples: [
    sample`DISCORD_WEBHOOK_TOKEN=${base64Url(68)}`,
    sample`WATCHTOWER_NOTIFICATION_URL: "discord://${base64Url(68)}@${digits(18)}"`,
    sample`urls:\n  - discord://${digits(18)}/${base64Url(68)}\n`,
  ],
  lookalikes: [
    sample`DISCORD_WEBHOOK_TOKEN=${base64Url(26)}`,
    sample`discord://discordapp.com/channels/@me/${digits(18)}`,
  ],
};

const clientSecret = characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-', 32);

export const discordClientSecret: Rule = {
  id: 'discord-client-secret',
  name: 'Discord application client secret',
  provider: 'discord',
  kind: 'context',
  description: "Acts as the application in OAuth2: trades codes for its users' tokens and gets tokens of its own.",
  severity: 'high',
  keywords: ['discord'],
  pattern: assigned({ names: ['discord'], value: sequence(clientSecret, digitInLast(32)), near: 64 }),
  references: [oauth],
  rotate: { steps: "Reset the secret on the application's OAuth2 page, then put the new one in place.", url: apps },
  examples: [
    sample`DISCORD_CLIENT_SECRET=${alphanumeric(32)}`,
    sample`discord:\n  clientId: "${digits(18)}"\n  clientSecret: "${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`DISCORD_CLIENT_SECRET=${alphanumeric(31)}`, sample`DISCORD_PUBLIC_KEY=${hexadecimal(64)}`],
};

export const discordHexadecimalToken: Rule = {
  id: 'discord-hexadecimal-token',
  name: 'Discord token of 64 digits',
  provider: 'discord',
  kind: 'context',
  description: 'Signs in to what a bot or an application offers, as its name says.',
  severity: 'medium',
  keywords: ['discord'],
  // A host may be called after the people who meet there: `host: 'https://search.discord.acme.io', apiKey: '…'`.
  pattern: new RegExp(
    `(?<!://[\\w.\\-]{0,60})${
      assigned({
        names: ['discord'],
        value: hexadecimal(64),
        words: ['token', 'secret', 'api_key', 'apikey', 'api-key', 'api key'],
        near: 16,
        reach: 40,
      }).source
    }`,
  ),
  references: [docs],
  rotate: { steps: 'Find out what the token is for, make a new one there and put it in place.', url: apps },
  examples: [sample`DISCORD_API_TOKEN=${hexadecimal(64)}`, sample`discord:\n  token: ${hexadecimal(64)}\n`],
  lookalikes: [sample`DISCORD_PUBLIC_KEY=${hexadecimal(64)}`, sample`DISCORD_API_TOKEN=${hexadecimal(63)}`],
};
