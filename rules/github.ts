import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  named,
  base64Url,
  digits,
  hexadecimal,
  lowerAlphanumeric,
  token,
  word,
} from '../src/rule/pattern.ts';
import { encoded, sample, withCrc32 } from '../src/rule/sample.ts';

const formats =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats';
const design = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';

const stateless =
  'https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/';

/** Prefix, 30 characters, then CRC-32 of these in base 62. */
const checksummed = (prefix: string) => withCrc32(4, prefix, alphanumeric(30));
const classic = checksummed('ghp_');

export const githubPersonalToken: Rule = {
  id: 'github-personal-token',
  name: 'GitHub personal access token (classic)',
  provider: 'github',
  kind: 'provider',
  description: 'Acts as its owner in every repository and organisation the scopes reach.',
  severity: 'critical',
  keywords: ['ghp_'],
  pattern: token`ghp_${alphanumeric(36)}`,
  checksum: 'crc32-base62',
  references: [formats, design],
  rotate: {
    steps:
      'Delete the token in the developer settings, look at the security log for its use, then issue a fine-grained one.',
    url: 'https://github.com/settings/tokens',
  },
  examples: [sample`GITHUB_TOKEN=${classic}`, sample`git clone https://${classic}@github.com/acme/shop.git`],
  lookalikes: [sample`ghp_${'x'.repeat(36)}`, sample`ghp_${alphanumeric(35)}`],
};

export const githubFineGrainedToken: Rule = {
  id: 'github-fine-grained-token',
  name: 'GitHub fine-grained personal access token',
  provider: 'github',
  kind: 'provider',
  description: 'Acts as its owner in the repositories it was granted.',
  severity: 'critical',
  keywords: ['github_pat_'],
  pattern: token`github_pat_${word(82)}`,
  references: [formats],
  rotate: {
    steps: 'Delete the token in the developer settings, look at the security log for its use, then issue a new one.',
    url: 'https://github.com/settings/personal-access-tokens',
  },
  examples: [
    sample`token: github_pat_${alphanumeric(22)}_${alphanumeric(59)}`,
    sample`export GH_TOKEN="github_pat_${alphanumeric(22)}_${alphanumeric(59)}"`,
  ],
  lookalikes: [sample`github_pat_${alphanumeric(22)}_${'x'.repeat(50)}`, sample`github_pat_${alphanumeric(22)}`],
};

export const githubOauthToken: Rule = {
  id: 'github-oauth-token',
  name: 'GitHub OAuth access token',
  provider: 'github',
  kind: 'provider',
  description: 'Acts as the user who authorised the application, in every repository its scopes reach.',
  severity: 'critical',
  keywords: ['gho_'],
  pattern: token`gho_${alphanumeric(36)}`,
  checksum: 'crc32-base62',
  references: [formats, design],
  rotate: {
    steps:
      'Revoke the grant of the application (for the gh command line: gh auth logout, then revoke GitHub CLI), look at the security log, then log in anew.',
    url: 'https://github.com/settings/applications',
  },
  examples: [
    sample`github.com:\n    oauth_token: ${checksummed('gho_')}\n    user: octo\n`,
    sample`"url": "git+https://octo:${checksummed('gho_')}@github.com/acme/shop.git"`,
  ],
  lookalikes: [sample`gho_${'x'.repeat(36)}`, sample`gho_${alphanumeric(34)}`],
};

export const githubAppUserToken: Rule = {
  id: 'github-app-user-token',
  name: 'GitHub App user access token',
  provider: 'github',
  kind: 'provider',
  description: 'Acts as the user through a GitHub App, within its permissions; lives eight hours unless expiry is off.',
  severity: 'high',
  keywords: ['ghu_'],
  pattern: token`ghu_${alphanumeric(36)}`,
  checksum: 'crc32-base62',
  references: [formats, design],
  rotate: {
    steps:
      'Revoke the authorisation of the app in the settings of the user, look at the security log, then authorise anew.',
    url: 'https://github.com/settings/apps/authorizations',
  },
  examples: [sample`GITHUB_COPILOT_TOKEN=${checksummed('ghu_')}`, sample`{"token": "${checksummed('ghu_')}"}`],
  lookalikes: [sample`ghu_${'x'.repeat(36)}`, sample`ghu_${alphanumeric(40)}`],
};

export const githubAppInstallationToken: Rule = {
  id: 'github-app-installation-token',
  name: 'GitHub App installation token',
  provider: 'github',
  kind: 'provider',
  description:
    'Acts as the app, or as GITHUB_TOKEN of a workflow, in the repositories of the installation; lives one hour at most.',
  severity: 'high',
  keywords: ['ghs_'],
  pattern: token`ghs_${alphanumeric(36)}`,
  checksum: 'crc32-base62',
  references: [formats, design],
  rotate: {
    steps: 'Revoke it with DELETE /installation/token or wait until it expires, and find out what printed it.',
    url: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
  },
  examples: [
    sample`git clone https://x-access-token:${checksummed('ghs_')}@github.com/acme/shop`,
    sample`GITHUB_TOKEN: ${checksummed('ghs_')}`,
  ],
  lookalikes: [sample`ghs_${'x'.repeat(36)}`, sample`ghs_${alphanumeric(20)}`],
};

const jwtHeader = encoded('base64url', '{"alg":"RS256","typ":"JWT"}');

export const githubAppInstallationJwt: Rule = {
  id: 'github-app-installation-jwt',
  name: 'GitHub App installation token (stateless)',
  provider: 'github',
  kind: 'provider',
  description:
    'Acts as the app, or as GITHUB_TOKEN of a workflow, in the repositories of the installation; lives one hour at most.',
  severity: 'high',
  keywords: ['ghs_'],
  entropy: 0,
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>ghs_\d{1,12}_eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{40,700})(?![0-9A-Za-z_-])/,
  references: [stateless, formats],
  rotate: githubAppInstallationToken.rotate,
  examples: [
    sample`GITHUB_TOKEN=ghs_${digits(6)}_${jwtHeader}.${encoded('base64url', '{"iss":"', digits(12), '"}')}.${base64Url(342)}`,
    sample`token: "ghs_${digits(5)}_${jwtHeader}.${encoded('base64url', '{"sub":"', digits(12), '"}')}.${base64Url(86)}"`,
  ],
  lookalikes: [sample`ghs_APPID_JWT`, sample`ghs_${digits(6)}_${jwtHeader}.xxx.yyy`],
};

export const githubAppRefreshToken: Rule = {
  id: 'github-app-refresh-token',
  name: 'GitHub App refresh token',
  provider: 'github',
  kind: 'provider',
  description: 'Gets new user access tokens for six months, together with the client secret of the app.',
  severity: 'high',
  keywords: ['ghr_'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>ghr_(?:[0-9A-Za-z]{76}|[0-9A-Za-z]{36}))(?![0-9A-Za-z_-])/,
  references: [
    formats,
    'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
  ],
  rotate: {
    steps: 'Revoke the authorisation of the app in the settings of the user, then authorise anew.',
    url: 'https://github.com/settings/apps/authorizations',
  },
  examples: [sample`"refresh_token": "ghr_${alphanumeric(76)}"`, sample`GH_REFRESH=ghr_${alphanumeric(76)}`],
  lookalikes: [sample`ghr_${alphanumeric(30)}`, sample`ghr_${alphanumeric(60)}`],
};

export const githubClientSecret: Rule = {
  id: 'github-client-secret',
  name: 'GitHub OAuth client secret',
  provider: 'github',
  kind: 'context',
  description: 'Poses as the application towards GitHub and redeems codes and refresh tokens of its users.',
  severity: 'high',
  ...named({
    names: ['github'],
    value: hexadecimal(40),
    words: [
      'client secret',
      'client_secret',
      'clientsecret',
      'app_secret',
      'oauth_secret',
      'secret_key',
      'consumer_secret',
      '_secret',
    ],
  }),
  references: ['https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps'],
  rotate: {
    steps: 'Generate a new client secret on the page of the application, deploy it, then delete the old one.',
    url: 'https://github.com/settings/developers',
  },
  examples: [
    sample`GITHUB_CLIENT_SECRET=${hexadecimal(40)}`,
    sample`github: { client_secret: '${hexadecimal(40)}', clientId: '${lowerAlphanumeric(20)}' }`,
  ],
  lookalikes: [
    sample`GITHUB_CLIENT_SECRET=${hexadecimal(39)}`,
    sample`uses: actions/checkout@${hexadecimal(40)} # github secret free`,
  ],
};

export const githubLegacyToken: Rule = {
  id: 'github-legacy-token',
  name: 'GitHub token (before 2021)',
  provider: 'github',
  kind: 'context',
  description:
    'Acts as its owner in every repository the scopes reach; tokens of the old format live on until they are renewed.',
  severity: 'critical',
  keywords: ['github', 'gh_token', 'ghtoken'],
  pattern:
    /(?<![A-Za-z])(?:[Gg]it[Hh]ub|GITHUB|gh|GH)[_.\- ]?(?:[Aa]pi|API|[Aa]ccess|ACCESS|[Oo]auth|OAUTH|[Pp]ersonal|PERSONAL)?[_.\- ]?(?:[Aa]ccess|ACCESS|[Aa]pi|API)?[_.\- ]?(?:[Tt]oken|TOKEN|[Pp]at|PAT|[Kk]ey|KEY|[Pp]assword|PASSWORD)[\w]{0,12}["']?\s{0,4}(?:=>|[:=]{1,3}|,)\s{0,4}["'`]?(?<secret>[0-9a-f]{40})(?![0-9A-Za-z_-])/,
  references: [design],
  rotate: {
    steps:
      'Delete the token in the developer settings, look at the security log for its use, then issue a fine-grained one.',
    url: 'https://github.com/settings/tokens',
  },
  examples: [
    sample`GITHUB_TOKEN=${hexadecimal(40)}`,
    sample`const githubToken = "${hexadecimal(40)}";`,
    sample`{ "github-oauth": { "x": 1 }, "github_access_token": "${hexadecimal(40)}" }`,
  ],
  lookalikes: [sample`GITHUB_SHA=${hexadecimal(40)}`, sample`GITHUB_TOKEN=${hexadecimal(38)}`],
};
