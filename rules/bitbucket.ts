import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, base64Url, digits, hexadecimal, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const appPasswords = 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/';
const serverToken = encoded('base64', digits(12), ':', alphanumeric(20));

export const bitbucketAppPassword: Rule = {
  id: 'bitbucket-app-password',
  name: 'Bitbucket app password',
  provider: 'bitbucket',
  kind: 'provider',
  description: 'Acts as its owner in the repositories its permissions reach.',
  severity: 'critical',
  keywords: ['ATBB'],
  pattern: token`ATBB${alphanumeric(32)}`,
  references: [appPasswords],
  rotate: {
    steps:
      'Delete the app password in the personal settings, look at the audit log, then create an API token with scopes.',
    url: 'https://bitbucket.org/account/settings/app-passwords/',
  },
  examples: [
    sample`git clone https://octo:ATBB${alphanumeric(32)}@bitbucket.org/acme/shop.git`,
    sample`BITBUCKET_APP_PASSWORD=ATBB${alphanumeric(24)}${alphanumeric(8)}`,
  ],
  lookalikes: [sample`ATBB${alphanumeric(20)}`, sample`ATBB${alphanumeric(40)}`],
};

export const bitbucketDataCenterToken: Rule = {
  id: 'bitbucket-data-center-token',
  name: 'Bitbucket Data Center access token',
  provider: 'bitbucket',
  kind: 'provider',
  description: 'Acts as its owner, project or repository on that Bitbucket server.',
  severity: 'critical',
  keywords: ['BBDC-'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>BBDC-(?:[MNO][DTjz][AEIMQUYcgk][0-5w-z]){4}O[g-v][0-9A-Za-z+/]{26})(?![0-9A-Za-z+/=])/,
  references: ['https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html'],
  rotate: {
    steps:
      'Revoke the token under Manage account, HTTP access tokens (or in the settings of the project or repository), then create one that expires.',
    url: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
  },
  examples: [
    sample`curl -H "Authorization: Bearer BBDC-${serverToken}" https://git.acme.dev/rest/api/1.0/projects`,
    sample`BITBUCKET_TOKEN=BBDC-${serverToken}`,
  ],
  lookalikes: [sample`BBDC-${alphanumeric(44)}x`, sample`BBDC-1234`],
};

export const bitbucketClientSecret: Rule = {
  id: 'bitbucket-client-secret',
  name: 'Bitbucket OAuth consumer secret',
  provider: 'bitbucket',
  kind: 'context',
  description: 'Gets access tokens of the workspace as the OAuth consumer.',
  severity: 'high',
  ...named({
    names: ['bitbucket'],
    value: { ...base64Url(64), source: '(?:[\\w=\\-]{64}|[\\w\\-]{32}|[\\w\\-]{44}|[\\w\\-]{48})' },
  }),
  references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
  rotate: {
    steps: 'Delete the OAuth consumer in the workspace settings and add a new one.',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  },
  examples: [
    sample`BITBUCKET_CLIENT_SECRET=${lowerAlphanumeric(32)}`,
    sample`bitbucket_secret: "${lowerAlphanumeric(64)}"`,
  ],
  lookalikes: [sample`bitbucket_commit=${hexadecimal(40)}`, sample`BITBUCKET_CLIENT_SECRET=${'$'}{SECRET}`],
};
