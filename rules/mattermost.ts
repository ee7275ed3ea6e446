import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.mattermost.com/integrate/reference/personal-access-token/';
const hooks = 'https://developers.mattermost.com/integrate/webhooks/incoming/';
const accessToken = lowerAlphanumeric(26);

export const mattermostAccessToken: Rule = {
  id: 'mattermost-access-token',
  name: 'Mattermost access token',
  provider: 'mattermost',
  kind: 'context',
  description: 'Acts as a person or bot in Mattermost until it is revoked.',
  severity: 'high',
  ...named({
    names: ['mattermost', 'mm token', 'mm access token', 'mm bot token'],
    value: sequence(accessToken, digitInLast(26)),
  }),
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the profile's security settings (a bot's in its integration), check the server's audit log, then create a new one.",
    url: 'https://docs.mattermost.com/preferences/manage-your-security-preferences.html',
  },
  examples: [
    sample`MATTERMOST_TOKEN=${accessToken}`,
    sample`mattermost:\n  botToken: "${accessToken}"\n  url: https://chat.acme.io`,
    sample`MM_ACCESS_TOKEN: ${accessToken}`,
  ],
  lookalikes: [sample`MATTERMOST_TOKEN=${lowerAlphanumeric(25)}`, sample`mattermost_token=abcdefghijklmnopqrstuvwxyz`],
};

export const mattermostWebhookUrl: Rule = {
  id: 'mattermost-webhook-url',
  name: 'Mattermost incoming webhook',
  provider: 'mattermost',
  kind: 'context',
  description: 'Posts into a channel under any name and picture.',
  severity: 'medium',
  keywords: ['mattermost'],
  pattern: new RegExp(`[Mm]attermost[\\w.:\\-]{0,60}/hooks/(?<secret>${accessToken.source})(?![0-9A-Za-z_\\-])`),
  references: [hooks],
  rotate: {
    steps: "Delete the webhook in the team's integrations, then create a new one that is locked to its channel.",
    url: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  },
  examples: [
    sample`WEBHOOK=https://mattermost.acme.io/hooks/${accessToken}`,
    sample`curl -d '{"text":"done"}' http://mattermost:8065/hooks/${accessToken}`,
  ],
  lookalikes: [
    sample`https://mattermost.acme.io/hooks/${lowerAlphanumeric(25)}`,
    sample`https://acme.io/hooks/${accessToken}`,
  ],
};

const configuration = 'https://docs.mattermost.com/configure/environment-configuration-settings.html';

export const mattermostEncryptionKey: Rule = {
  id: 'mattermost-encryption-key',
  name: 'Encryption key of a Mattermost server',
  provider: 'mattermost',
  kind: 'context',
  description: 'Decrypts what the server keeps encrypted in its database, or signs public links to its files.',
  severity: 'high',
  keywords: ['atrestencryptkey', 'publiclinksalt'],
  pattern: /(?:AtRestEncryptKey|PublicLinkSalt)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-zA-Z]{32})(?![0-9A-Za-z])/i,
  references: [configuration],
  rotate: {
    steps: 'Generate another key or salt in the System Console; old links end, and second factors must be set up anew.',
    url: configuration,
  },
  examples: [
    sample`{"SqlSettings": {"AtRestEncryptKey": "${lowerAlphanumeric(32)}"}}`,
    sample`MM_FILESETTINGS_PUBLICLINKSALT=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [sample`"AtRestEncryptKey": ""`, sample`"PublicLinkSalt": "${lowerAlphanumeric(31)}"`],
};
