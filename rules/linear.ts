import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://linear.app/developers/graphql';
const oauth = 'https://linear.app/developers/oauth-2-0-authentication';
const hooks = 'https://linear.app/developers/webhooks';
const secret = hexadecimal(32);

export const linearApiKey: Rule = {
  id: 'linear-api-key',
  name: 'Linear API key',
  provider: 'linear',
  kind: 'provider',
  description: 'Acts as its owner: reads and changes issues, projects and comments of the workspace.',
  severity: 'high',
  keywords: ['lin_api_'],
  pattern: token`lin_api_${alphanumeric(40)}`,
  references: [docs],
  rotate: {
    steps:
      'Revoke the key in the security and access settings, look at the audit log, then create a new one with fewer permissions and teams.',
    url: 'https://linear.app/settings/account/security',
  },
  examples: [
    sample`LINEAR_API_KEY=lin_api_${alphanumeric(40)}`,
    sample`new LinearClient({ apiKey: 'lin_api_${alphanumeric(40)}' })`,
  ],
  lookalikes: [sample`lin_api_${alphanumeric(39)}`, sample`LINEAR_API_KEY=lin_api_${'x'.repeat(40)}`],
};

export const linearOauthToken: Rule = {
  id: 'linear-oauth-token',
  name: 'Linear OAuth access or refresh token',
  provider: 'linear',
  kind: 'provider',
  description: 'Acts for a user or an app in the workspace, by its scopes.',
  severity: 'high',
  keywords: ['lin_oauth_', 'lin_refresh_'],
  pattern: token`${oneOf('lin_oauth_', 'lin_refresh_')}${hexadecimal(64)}`,
  references: [oauth],
  rotate: {
    steps:
      'Revoke the token with the OAuth revoke endpoint or let the user revoke the application, then authorise again.',
    url: 'https://linear.app/settings/api',
  },
  examples: [
    sample`LINEAR_ACCESS_TOKEN=lin_oauth_${hexadecimal(64)}`,
    sample`Authorization: Bearer lin_oauth_${hexadecimal(64)}`,
  ],
  lookalikes: [sample`lin_oauth_${hexadecimal(63)}`, sample`lin_oauth_xxxx`],
};

export const linearWebhookSecret: Rule = {
  id: 'linear-webhook-secret',
  name: 'Linear webhook signing secret',
  provider: 'linear',
  kind: 'provider',
  description: 'Forges webhooks that look as if they came from Linear.',
  severity: 'medium',
  keywords: ['lin_wh_'],
  pattern: token`lin_wh_${alphanumeric(40)}`,
  references: [hooks],
  rotate: {
    steps: 'Delete the webhook in the API settings, create it again and put its new secret in place.',
    url: 'https://linear.app/settings/api',
  },
  examples: [
    sample`LINEAR_WEBHOOK_SECRET=lin_wh_${alphanumeric(40)}`,
    sample`webhookSecret: "lin_wh_${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`lin_wh_${alphanumeric(39)}`, sample`LINEAR_WEBHOOK_SECRET=lin_wh_...`],
};

export const linearClientSecret: Rule = {
  id: 'linear-client-secret',
  name: 'Linear OAuth client secret',
  provider: 'linear',
  kind: 'context',
  description: "With the client ID it trades codes for tokens of the app's users and gets tokens of the app.",
  severity: 'high',
  keywords: ['linear'],
  pattern: assigned({ names: ['linear'], value: secret, words: ['secret', 'token', 'api_key', 'apikey'], near: 64 }),
  references: [oauth],
  rotate: {
    steps: 'Rotate the client secret of the OAuth application in the API settings and put the new one in place.',
    url: 'https://linear.app/settings/api',
  },
  examples: [sample`LINEAR_CLIENT_SECRET=${secret}`, sample`linear:\n  clientSecret: ${secret}`],
  lookalikes: [sample`LINEAR_CLIENT_SECRET=${hexadecimal(31)}`, sample`linear-gradient(0deg, #${hexadecimal(6)})`],
};
