import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64,
  base64Url,
  hexadecimal,
  lowerLetters,
  named,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const supabaseToken: Rule = {
  id: 'supabase-access-token',
  name: 'Supabase access token',
  provider: 'supabase',
  kind: 'provider',
  description: 'Manages all projects of its owner, their keys included.',
  severity: 'critical',
  keywords: ['sbp_'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>sbp_(?:v0_|oauth_)?[0-9a-f]{40})(?![0-9A-Za-z_-])/,
  references: ['https://supabase.com/docs/reference/api/introduction#authentication'],
  rotate: {
    steps:
      'Delete the token, look through the audit log, rotate the keys of the projects, then create one that expires.',
    url: 'https://supabase.com/dashboard/account/tokens',
  },
  examples: [
    sample`SUPABASE_ACCESS_TOKEN=sbp_${hexadecimal(40)}`,
    sample`args: ["--access-token", "sbp_${hexadecimal(40)}"]`,
  ],
  lookalikes: [sample`sbp_${hexadecimal(38)}`, sample`sbp_publishable_key`],
};

export const supabaseSecretKey: Rule = {
  id: 'supabase-secret-key',
  name: 'Supabase secret API key',
  provider: 'supabase',
  kind: 'provider',
  description: 'Reads and writes all data of the project, past row level security.',
  severity: 'critical',
  keywords: ['sb_secret_'],
  pattern: token`sb_secret_${base64Url(22)}_${base64Url(8)}`,
  references: ['https://supabase.com/docs/guides/api/api-keys'],
  rotate: {
    steps: 'Create a second secret key, deploy it, then delete the old one.',
    url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
  },
  examples: [
    sample`SUPABASE_SECRET_KEY=sb_secret_${alphanumeric(22)}_${alphanumeric(8)}`,
    sample`createClient(url, 'sb_secret_${alphanumeric(22)}_${alphanumeric(8)}')`,
  ],
  lookalikes: [sample`sb_publishable_${alphanumeric(22)}_${alphanumeric(8)}`, sample`sb_secret_${alphanumeric(15)}`],
};

const serviceRole = encoded(
  'base64url',
  '{"iss":"supabase","ref":"',
  lowerLetters(20),
  '","role":"service_role","iat":1700000000}',
);
export const supabaseServiceRole: Rule = {
  ...supabaseSecretKey,
  id: 'supabase-service-role-key',
  name: 'Supabase service_role key',
  entropy: 0,
  structure: 'jwt',
  keywords: ['InNlcnZpY2Vfcm9sZS', 'c2VydmljZV9yb2xl', 'NlcnZpY2Vfcm9sZ'],
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>eyJ[\w-]{10,80}\.eyJ[\w-]{10,160}(?:InNlcnZpY2Vfcm9sZS|c2VydmljZV9yb2xl|NlcnZpY2Vfcm9sZ)[\w-]{0,160}\.[\w-]{43})(?![\w-])/,
  references: ['https://supabase.com/docs/guides/api/api-keys'],
  rotate: {
    steps:
      'Move to secret API keys and disable the legacy ones, or rotate the JWT secret of the project, which ends all sessions.',
    url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
  },
  examples: [
    sample`SUPABASE_SERVICE_ROLE_KEY=${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${serviceRole}.${alphanumeric(43)}`,
    sample`const key = "${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${serviceRole}.${alphanumeric(43)}";`,
  ],
  lookalikes: [
    sample`${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${encoded('base64url', '{"iss":"supabase","role":"anon"}')}.${alphanumeric(43)}`,
    sample`role: "service_role"`,
  ],
};

const anonymous = encoded(
  'base64url',
  '{"iss":"supabase","ref":"',
  lowerLetters(20),
  '","role":"anon","iat":1700000000,"exp":2015000000}',
);

export const supabaseAnonKey: Rule = {
  ...supabaseServiceRole,
  id: 'supabase-anon-key',
  name: 'Supabase anon key',
  description: 'Reads and writes what row level security leaves to everybody; pages and apps show it.',
  severity: 'low',
  confidence: 'low',
  keywords: ['Iiwicm9sZSI6ImFub24i'],
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>eyJ[\w-]{10,80}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\w-]{27}Iiwicm9sZSI6ImFub24i[\w-]{0,120}\.[\w-]{43})(?![\w-])/,
  rotate: {
    steps:
      'Nothing needs to be done where it stands in a page and row level security is on for every table; else turn that on first.',
    url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
  },
  examples: [
    sample`SUPABASE_ANON_KEY=${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${anonymous}.${alphanumeric(43)}`,
    sample`createClient(url, '${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${anonymous}.${alphanumeric(43)}')`,
  ],
  lookalikes: [sample`${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${serviceRole}.${alphanumeric(43)}`],
};

export const supabaseUrlPassword: Rule = {
  id: 'supabase-url-password',
  name: 'Supabase database password in a connection URL',
  provider: 'supabase',
  kind: 'provider',
  description: 'Reads, changes and deletes all data of the project, past its row level security.',
  severity: 'critical',
  keywords: ['.supabase.co'],
  pattern:
    /(?<![0-9A-Za-z.-])postgres(?:ql)?(?:\+[a-z0-9]{2,20})?:\/\/[^\s"'`<>/?#:@]{1,80}:(?!(?:[Yy]our|YOUR)[-_]?|(?:[Pp]assword|PASSWORD)@)(?<secret>[^\s"'`<>/?@{}|[\]$\\]{6,80})@(?:db\.[a-z]{20}\.supabase\.co|[a-z0-9-]{6,40}\.pooler\.supabase\.com)/,
  references: ['https://supabase.com/docs/guides/database/connecting-to-postgres'],
  rotate: {
    steps:
      'Reset the database password in the settings of the project, update its clients, and look through the Postgres logs for logins that are not yours.',
    url: 'https://supabase.com/dashboard/project/_/database/settings',
  },
  examples: [
    sample`DATABASE_URL=postgresql://postgres:${alphanumeric(16)}@db.${lowerLetters(20)}.supabase.co:5432/postgres`,
    sample`DIRECT_URL="postgres://postgres.${lowerLetters(20)}:${alphanumeric(18)}@aws-0-eu-central-1.pooler.supabase.com:6543/postgres"`,
  ],
  lookalikes: [
    sample`postgresql://postgres:[YOUR-PASSWORD]@db.${lowerLetters(20)}.supabase.co:5432/postgres`,
    sample`postgresql://postgres@db.${lowerLetters(20)}.supabase.co:5432/postgres`,
  ],
};

export const supabaseJwtSecret: Rule = {
  id: 'supabase-jwt-secret',
  name: 'Supabase JWT secret',
  provider: 'supabase',
  kind: 'context',
  description: 'Makes keys and sessions of any role: reads and writes all data of the project.',
  severity: 'critical',
  ...named({
    names: ['supabase'],
    value: sequence(base64(86), '=='),
    words: ['jwt_secret', 'jwt-secret', 'jwt secret', 'jwtsecret', 'signing_secret'],
    near: 64,
  }),
  references: ['https://supabase.com/docs/guides/auth/jwts'],
  rotate: {
    steps: 'Move to signing keys and revoke the JWT secret, or rotate it, which ends all sessions and keys.',
    url: 'https://supabase.com/dashboard/project/_/settings/jwt',
  },
  examples: [sample`SUPABASE_JWT_SECRET=${base64(86)}==`, sample`supabase:\n  jwtSecret: "${base64(86)}=="\n`],
  lookalikes: [
    sample`SUPABASE_JWT_SECRET=super-secret-jwt-token-with-at-least-32-characters-long`,
    sample`SUPABASE_JWT_SECRET=${base64(40)}==`,
  ],
};
