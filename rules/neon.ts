import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const neonApiKey: Rule = {
  id: 'neon-api-key',
  name: 'Neon API key',
  provider: 'neon',
  kind: 'provider',
  description: 'Manages projects, branches and passwords of its owner, organisation or project.',
  severity: 'critical',
  keywords: ['napi_'],
  pattern: token`napi_${lowerAlphanumeric(64)}`,
  references: ['https://neon.com/docs/manage/api-keys'],
  rotate: { steps: 'Revoke the key in the account or organisation settings, look for branches and roles you do not know, then create a new one.', url: 'https://console.neon.tech/app/settings/api-keys' },
  examples: [sample`NEON_API_KEY=napi_${lowerAlphanumeric(64)}`, sample`curl -H "Authorization: Bearer napi_${lowerAlphanumeric(64)}" https://console.neon.tech/api/v2/projects`],
  lookalikes: [sample`napi_${lowerAlphanumeric(40)}`, sample`napi_create_function`],
};

export const neonPassword: Rule = {
  ...neonApiKey,
  id: 'neon-database-password',
  name: 'Neon database password',
  description: 'Reads and writes the database as its role.',
  keywords: ['npg_'],
  pattern: token`npg_${alphanumeric(12)}`,
  references: ['https://neon.com/docs/manage/roles'],
  rotate: { steps: 'Reset the password of the role in the console and update its clients.', url: 'https://console.neon.tech/' },
  examples: [sample`PGPASSWORD=npg_${alphanumeric(12)}`, sample`"password": "npg_${alphanumeric(12)}"`],
  lookalikes: [sample`npg_${alphanumeric(8)}`, sample`npg_${alphanumeric(20)}`],
};
