import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.anthropic.com/en/api/getting-started';
const admin = 'https://docs.anthropic.com/en/api/administration-api';
const code = 'https://docs.anthropic.com/en/docs/claude-code/iam';
const body = base64Url(93);

export const anthropicApiKey: Rule = {
  id: 'anthropic-api-key',
  name: 'Anthropic API key',
  provider: 'anthropic',
  kind: 'provider',
  description: "Calls the Claude models and reads files and batches of its workspace, on the organisation's bill.",
  severity: 'critical',
  keywords: ['sk-ant-api'],
  pattern: token`sk-ant-api${digits(2, 3)}-${body}AA`,
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the console, look at its workspace's usage and logs for calls that are not yours, then create a new one in a workspace with a spend limit.",
    url: 'https://console.anthropic.com/settings/keys',
  },
  examples: [
    sample`ANTHROPIC_API_KEY=sk-ant-api03-${body}AA`,
    sample`curl https://api.anthropic.com/v1/messages --header "x-api-key: sk-ant-api03-${body}AA"`,
  ],
  lookalikes: [sample`sk-ant-api03-${base64Url(92)}AA`, sample`sk-ant-api03-${body}BB`],
};

export const anthropicAdminKey: Rule = {
  id: 'anthropic-admin-key',
  name: 'Anthropic admin API key',
  provider: 'anthropic',
  kind: 'provider',
  description: 'Manages the members, workspaces and API keys of a whole organisation.',
  severity: 'critical',
  keywords: ['sk-ant-admin'],
  pattern: token`sk-ant-admin01-${body}AA`,
  references: [admin],
  rotate: {
    steps:
      "Delete the key in the console's admin keys, check members, invites and API keys for what it changed, undo that, then create a new one.",
    url: 'https://console.anthropic.com/settings/admin-keys',
  },
  examples: [
    sample`{"anthropic_admin_key": "sk-ant-admin01-${body}AA"}`,
    sample`export ANTHROPIC_ADMIN_KEY=sk-ant-admin01-${body}AA`,
  ],
  lookalikes: [sample`sk-ant-admin01-${base64Url(92)}AA`, sample`sk-ant-admin01-${body}AB`],
};

export const anthropicOauthToken: Rule = {
  id: 'anthropic-oauth-token',
  name: 'Claude OAuth token',
  provider: 'anthropic',
  kind: 'provider',
  description: "Uses Claude as its owner, at the expense of that person's plan; a refresh token (ort) makes new ones.",
  severity: 'high',
  keywords: ['sk-ant-oat01-', 'sk-ant-ort01-'],
  pattern: token`sk-ant-${oneOf('oat01', 'ort01')}-${base64Url(90, 110)}AA`,
  references: [code],
  rotate: {
    steps:
      "Sign out of Claude Code and remove its authorisation in the account's settings, which ends access and refresh tokens, then sign in again or create a new token.",
    url: 'https://claude.ai/settings/claude-code',
  },
  examples: [
    sample`CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-${body}AA`,
    sample`{"claudeAiOauth":{"accessToken":"sk-ant-oat01-${body}AA","expiresAt":1760000000000}}`,
    sample`"refreshToken":"sk-ant-ort01-${body}AA"`,
  ],
  lookalikes: [sample`sk-ant-oat01-${base64Url(40)}AA`, sample`sk-ant-oat01-${'x'.repeat(95)}`],
};

export const anthropicSessionKey: Rule = {
  id: 'anthropic-session-key',
  name: 'Claude session key',
  provider: 'anthropic',
  kind: 'provider',
  description: 'Is a signed-in claude.ai session: reads all conversations and files of its owner.',
  severity: 'high',
  keywords: ['sk-ant-sid'],
  pattern: token`sk-ant-sid${digits(2)}-${base64Url(86)}-${base64Url(6)}AA`,
  references: [
    'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
  ],
  rotate: {
    steps: "Log out of all devices in the account's settings, which ends every session, and sign in again.",
    url: 'https://claude.ai/settings/account',
  },
  examples: [
    sample`Cookie: sessionKey=sk-ant-sid01-${base64Url(86)}-${base64Url(6)}AA;`,
    sample`claude_session = "sk-ant-sid01-${base64Url(86)}-${base64Url(6)}AA"`,
  ],
  lookalikes: [sample`sk-ant-sid01-${base64Url(60)}AA`, sample`sessionKey=sk-ant-sid01-...`],
};
