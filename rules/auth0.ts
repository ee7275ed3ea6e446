import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Rotate the secret in the settings of the application, deploy the new one, and look through the tenant log.',
  url: 'https://manage.auth0.com/#/applications',
};

export const auth0ClientSecret: Rule = {
  id: 'auth0-client-secret',
  name: 'Auth0 client secret',
  provider: 'auth0',
  kind: 'context',
  description: 'Gets tokens as the application; with the Management API it changes the tenant.',
  severity: 'critical',
  keywords: ['auth0'],
  pattern:
    /(?:[Aa]uth0|AUTH0)[\s\S]{0,160}?(?:[Ss]ecret|SECRET)["']?[\])]?\s{0,4}(?:=>|:=|[:=,>|?]{1,2}|value=|(?=@"))\s{0,4}["'`@]{0,2}(?<secret>(?=[A-Za-z_-]{0,63}[0-9])(?:[0-9A-Za-z_-]{64}|[0-9A-Za-z_-]{40,55}))(?![0-9A-Za-z_.-])/,
  companions: [
    { name: 'domain', pattern: /(?<part>[\w-]{2,60}(?:\.[a-z]{2})?\.auth0\.com)/, withinLines: 10, isRequired: false },
  ],
  references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
  rotate,
  examples: [
    sample`AUTH0_DOMAIN=acme.eu.auth0.com\nAUTH0_CLIENT_SECRET=${base64Url(64)}\n`,
    sample`auth0: { clientSecret: '${base64Url(64)}' }`,
  ],
  lookalikes: [sample`AUTH0_CLIENT_ID=${alphanumeric(32)}`, sample`AUTH0_CLIENT_SECRET=${'$'}{SECRET}`],
};

export const auth0RefreshToken: Rule = {
  id: 'auth0-refresh-token',
  name: 'Auth0 refresh token',
  provider: 'auth0',
  kind: 'context',
  description: 'Gets new access tokens of the user, until it is revoked.',
  severity: 'high',
  keywords: ['auth0'],
  pattern: assigned({
    names: ['auth0'],
    value: sequence('v1.', base64Url(40, 80)),
    words: ['refresh', 'token'],
    near: 100,
  }),
  references: ['https://auth0.com/docs/secure/tokens/refresh-tokens'],
  rotate: {
    steps: 'Revoke it at /oauth/revoke or delete the grant of the user, then look through the tenant log.',
    url: 'https://auth0.com/docs/secure/tokens/refresh-tokens/revoke-refresh-tokens',
  },
  examples: [
    sample`AUTH0_REFRESH_TOKEN=v1.M${base64Url(44)}`,
    sample`{"auth0": {"refresh_token": "v1.M${base64Url(60)}"}}`,
  ],
  lookalikes: [sample`AUTH0_REFRESH_TOKEN=v1.M${base64Url(20)}`, sample`AUTH0_AUDIENCE=https://acme.auth0.com/api/v2/`],
};
