import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, lowerAlphanumeric, named, sequence, token } from '../src/rule/pattern.ts';
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
  rotate: {
    steps:
      'Revoke the key in the account or organisation settings, look for branches and roles you do not know, then create a new one.',
    url: 'https://console.neon.tech/app/settings/api-keys',
  },
  examples: [
    sample`NEON_API_KEY=napi_${lowerAlphanumeric(64)}`,
    sample`curl -H "Authorization: Bearer napi_${lowerAlphanumeric(64)}" https://console.neon.tech/api/v2/projects`,
  ],
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
  rotate: {
    steps: 'Reset the password of the role in the console and update its clients.',
    url: 'https://console.neon.tech/',
  },
  examples: [sample`PGPASSWORD=npg_${alphanumeric(12)}`, sample`"password": "npg_${alphanumeric(12)}"`],
  lookalikes: [sample`npg_${alphanumeric(8)}`, sample`npg_${alphanumeric(20)}`],
};

export const neonUrlPassword: Rule = {
  ...neonApiKey,
  id: 'neon-url-password',
  name: 'Neon database password in a connection URL',
  description: 'Reads and writes the database as its role.',
  keywords: ['.neon.tech'],
  pattern:
    /(?<![0-9A-Za-z.-])postgres(?:ql)?(?:\+[a-z0-9]{2,20})?:\/\/[^\s"'`<>/?#:@]{1,80}:(?!npg_[0-9A-Za-z]{12}@)(?<secret>[0-9A-Za-z_%.~-]{8,80})@ep-[a-z0-9-]{8,80}\.(?:[a-z0-9-]{1,40}\.){1,3}neon\.tech/,
  references: ['https://neon.com/docs/connect/connect-from-any-app'],
  rotate: {
    steps:
      'Reset the password of the role on the page of the branch, update its clients, and look through the operations and the activity of the database.',
    url: 'https://console.neon.tech/',
  },
  examples: [
    sample`DATABASE_URL=postgresql://app:${alphanumeric(20)}@ep-cool-darkness-a1b2c3d4.us-east-2.aws.neon.tech/shop?sslmode=require`,
    sample`const sql = neon('postgres://shop_owner:${alphanumeric(12)}@ep-late-frost-12345678-pooler.eu-central-1.aws.neon.tech/neondb');`,
  ],
  lookalikes: [
    sample`DATABASE_URL=postgresql://app@ep-cool-darkness-a1b2c3d4.us-east-2.aws.neon.tech/shop`,
    sample`DATABASE_URL=postgresql://app:${'$'}{PGPASSWORD}@ep-cool-darkness-a1b2c3d4.us-east-2.aws.neon.tech/shop`,
    sample`postgres://app:${alphanumeric(20)}@db.acme.dev/neon.tech`,
  ],
};

export const neonLegacyApiKey: Rule = {
  id: 'neon-legacy-api-key',
  name: 'Neon API key (before 2025)',
  provider: 'neon',
  kind: 'context',
  description: 'Acts as its owner: creates, reads and deletes projects and databases.',
  severity: 'critical',
  ...named({
    names: ['neon api', 'neon key', 'neon token', 'neon tech', 'neon:', '[neon]'],
    value: sequence(digitWithin(64), lowerAlphanumeric(64)),
  }),
  references: ['https://neon.tech/docs/manage/api-keys'],
  rotate: {
    steps: 'Revoke the API key in the account settings, look at the projects, then create a new one.',
    url: 'https://console.neon.tech/app/settings/api-keys',
  },
  examples: [
    sample`NEON_API_KEY=${lowerAlphanumeric(64)}`,
    sample`curl https://console.neon.tech/api/v2/projects -H 'Authorization: Bearer ${lowerAlphanumeric(64)}'`,
  ],
  lookalikes: [sample`NEON_API_KEY=${lowerAlphanumeric(50)}`, sample`NEON_PROJECT_ID=quiet-lake-123456`],
};
