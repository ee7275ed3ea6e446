import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, lowerAlphanumeric, oneOf, optional, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.devin.ai/api-reference/authentication';
const key = lowerAlphanumeric(40, 64);
/** Base64 of the way of login or the organization, an id and a random part. */
const legacy = base64Url(80, 260);

export const devinApiKey: Rule = {
  id: 'devin-api-key',
  name: 'Devin service user key',
  provider: 'devin',
  kind: 'provider',
  description: "Starts sessions on the organization's account; they read its repositories and secrets.",
  severity: 'critical',
  keywords: ['cog_'],
  pattern: token`cog_${sequence(key, digitInLast(40))}`,
  references: [docs],
  rotate: {
    steps: 'Revoke the key of the service user, look at the sessions, then create a new one.',
    url: 'https://app.devin.ai/settings/service-users',
  },
  examples: [
    sample`DEVIN_API_KEY=cog_${key}`,
    sample`curl https://api.devin.ai/v3/organizations/sessions -H "Authorization: Bearer cog_${key}"`,
  ],
  lookalikes: [sample`DEVIN_API_KEY=cog_${lowerAlphanumeric(24)}`, sample`cog_your_devin_api_key_here`],
};

export const devinLegacyKey: Rule = {
  id: 'devin-legacy-api-key',
  name: 'Devin API key (apk_)',
  provider: 'devin',
  kind: 'provider',
  description: "Starts sessions on the organization's account; they read its repositories and secrets.",
  severity: 'critical',
  keywords: ['apk_user_', 'apk_b3JnL'],
  pattern: token`${oneOf('apk_user_', 'apk_b3JnL')}${legacy}${optional('=')}${optional('=')}`,
  references: [docs],
  rotate: {
    steps: 'Revoke the key in the settings, look at the sessions, then create one of a service user.',
    url: 'https://app.devin.ai/settings/api-keys',
  },
  examples: [sample`DEVIN_API_KEY=apk_user_${legacy}=`, sample`devin = { apiKey: "apk_b3JnL${legacy}" }`],
  lookalikes: [sample`DEVIN_API_KEY=apk_user_${base64Url(40)}`, sample`apk_user_rating`],
};
