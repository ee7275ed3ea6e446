import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, hexadecimal, named, oneOf, token } from '../src/rule/pattern.ts';
import { at, encoded, sample } from '../src/rule/sample.ts';

const tokens = 'https://docs.sentry.io/account/auth-tokens/';
const rotate: Rotation = {
  steps: 'Revoke the token, look through the audit log, then create one of the organisation with fewer scopes.',
  url: 'https://sentry.io/settings/account/api/auth-tokens/',
};

export const sentryOrganizationToken: Rule = {
  id: 'sentry-organization-token',
  name: 'Sentry organisation token',
  provider: 'sentry',
  kind: 'provider',
  description: 'Uploads source maps and creates releases of the organisation.',
  severity: 'medium',
  keywords: ['sntrys_eyJ'],
  structure: 'json-token',
  pattern: /(?<![0-9A-Za-z_-])(?<secret>sntrys_eyJ[0-9A-Za-z+/=]{80,400}_[0-9A-Za-z+/]{43})(?![0-9A-Za-z+/])/,
  references: [tokens],
  rotate: { ...rotate, url: 'https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/' },
  examples: [
    sample`SENTRY_AUTH_TOKEN=sntrys_${encoded('base64', '{"iat":1700000000.1,"url":"https://sentry.io","region_url":"https://us.sentry.io","org":"acme"}')}_${base64(43)}`,
    sample`[auth]\ntoken=sntrys_${encoded('base64', '{"iat":1690000000.1,"url":"https://sentry.io","region_url":"https://de.sentry.io","org":"shop"}')}_${base64(43)}\n`,
  ],
  lookalikes: [sample`sntrys_eyJ${alphanumeric(20)}`, sample`SENTRY_AUTH_TOKEN=sntrys_<token>`],
};

export const sentryUserToken: Rule = {
  id: 'sentry-user-token',
  name: 'Sentry user auth token',
  provider: 'sentry',
  kind: 'provider',
  description: 'Acts as its owner within its scopes: reads events with the data of users, changes projects.',
  severity: 'high',
  keywords: ['sntryu_', 'sntrya_', 'sntryi_'],
  pattern: token`sntry${oneOf('u', 'a', 'i')}_${hexadecimal(64)}`,
  references: [tokens],
  rotate,
  examples: [
    sample`SENTRY_AUTH_TOKEN=sntryu_${hexadecimal(64)}`,
    sample`sentry-cli --auth-token sntryu_${hexadecimal(64)} releases list`,
  ],
  lookalikes: [sample`sntryu_${hexadecimal(60)}`, sample`sntryz_${hexadecimal(64)}`],
};

export const sentryLegacyToken: Rule = {
  ...sentryUserToken,
  id: 'sentry-legacy-token',
  name: 'Sentry auth token without prefix',
  kind: 'context',
  ...named({ names: ['sentry'], value: hexadecimal(64), words: ['token', 'auth', 'api', 'key', 'secret'] }),
  examples: [sample`SENTRY_AUTH_TOKEN=${hexadecimal(64)}`, sample`sentry:\n  api_key: "${hexadecimal(64)}"\n`],
  lookalikes: [sample`SENTRY_AUTH_TOKEN=${hexadecimal(60)}`, sample`SENTRY_RELEASE=${hexadecimal(64)}`],
};

export const sentryDsnSecret: Rule = {
  id: 'sentry-dsn-secret',
  name: 'Sentry DSN with secret',
  provider: 'sentry',
  kind: 'provider',
  description: 'Sends events to the project; the secret half has no use in DSNs of today.',
  severity: 'low',
  keywords: ['.ingest.', 'sentry.io/', '@sentry.'],
  pattern: /https?:\/\/[0-9a-f]{32}:(?<secret>[0-9a-f]{32})@[A-Za-z0-9.-]{4,100}\/\d{1,20}/,
  references: ['https://docs.sentry.io/concepts/key-terms/dsn-explainer/'],
  rotate: {
    steps: 'Rotate the client key of the project and remove the secret half from the DSN.',
    url: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
  },
  examples: [
    sample`SENTRY_DSN=https://${hexadecimal(32)}:${hexadecimal(32)}@sentry.io/123456`,
    sample`dsn: 'https://${hexadecimal(32)}:${hexadecimal(32)}@o1.ingest.sentry.io/42'`,
  ],
  lookalikes: [sample`https://${hexadecimal(32)}@o1.ingest.sentry.io/42`, sample`https://public:secret@sentry.io/1`],
};

export const sentryCliToken: Rule = {
  ...sentryUserToken,
  id: 'sentry-cli-token',
  name: "Sentry auth token without prefix in the client's configuration",
  kind: 'context',
  paths: /(?:^|\/)(?:\.sentryclirc|sentry\.properties)$/,
  keywords: ['[auth]', 'auth.token'],
  pattern:
    /(?:\[auth\][^[]{0,200}?(?:^|[\r\n])\s{0,8}token|auth\.token)\s{0,4}[=:]\s{0,4}["']?(?<secret>[0-9a-f]{64})(?![0-9A-Za-z_-])/,
  references: ['https://docs.sentry.io/cli/configuration/'],
  examples: [
    at('.sentryclirc', sample`[defaults]\norg=acme\n\n[auth]\ntoken=${hexadecimal(64)}\n`),
    at('android/sentry.properties', sample`defaults.org=acme\nauth.token=${hexadecimal(64)}\n`),
  ],
  lookalikes: [
    at('.sentryclirc', sample`[auth]\ntoken=${hexadecimal(40)}\n`),
    at('android/sentry.properties', sample`defaults.project=${hexadecimal(64)}\n`),
  ],
};
