import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://hasura.io/docs/latest/deployment/securing-graphql-endpoint/';
const tokens = 'https://hasura.io/docs/latest/hasura-cli/commands/hasura_pro_login/';
const secret = alphanumeric(20, 128);
const token64 = alphanumeric(64);

export const hasuraAdminSecret: Rule = {
  id: 'hasura-admin-secret',
  name: 'Hasura admin secret',
  provider: 'hasura',
  kind: 'context',
  description: 'Reads and changes all data behind the GraphQL server, and its permissions.',
  severity: 'critical',
  ...named({
    names: ['hasura'],
    value: sequence(secret, digitInLast(64)),
    words: ['admin_secret', 'admin-secret', 'adminsecret', 'admin secret', 'access-key', 'access_key', 'accesskey'],
    reach: 48,
  }),
  references: [docs],
  rotate: {
    steps:
      'Change HASURA_GRAPHQL_ADMIN_SECRET of the server (HASURA_GRAPHQL_ADMIN_SECRETS holds two for a rotation), then look at its logs.',
    url: 'https://hasura.io/docs/latest/deployment/securing-graphql-endpoint/',
  },
  examples: [
    sample`HASURA_GRAPHQL_ADMIN_SECRET=${secret}`,
    sample`headers: { 'x-hasura-admin-secret': '${secret}' }`,
    sample`- name: HASURA_GRAPHQL_ADMIN_SECRET\n  value: "${alphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`HASURA_GRAPHQL_ADMIN_SECRET=myadminsecretkey`,
    sample`HASURA_GRAPHQL_ADMIN_SECRET=${'x'.repeat(64)}`,
  ],
};

export const hasuraAccessToken: Rule = {
  id: 'hasura-personal-access-token',
  name: 'Hasura Cloud personal access token',
  provider: 'hasura',
  kind: 'context',
  description: 'Acts as its owner in Hasura Cloud: reads and changes projects and their admin secrets.',
  severity: 'critical',
  ...named({
    names: ['hasura'],
    value: sequence(token64, digitInLast(64)),
    words: [
      '_pat',
      '-pat',
      'personal_access',
      'personal-access',
      'access_token',
      'access-token',
      'accesstoken',
      'hasura pat',
      'token',
      'key',
      'secret',
    ],
  }),
  references: [tokens],
  rotate: {
    steps: 'Delete the token in the account settings of Hasura Cloud, look at the projects, then create a new one.',
    url: 'https://cloud.hasura.io/account-settings/access-tokens',
  },
  examples: [sample`HASURA_CLOUD_PAT=${token64}`, sample`hasura:\n  access_token: ${token64}`],
  lookalikes: [
    sample`HASURA_CLOUD_PAT=${alphanumeric(63)}`,
    sample`HASURA_CLOUD_PAT=your-hasura-personal-access-token`,
  ],
};

export const hasuraJwtSecret: Rule = {
  id: 'hasura-jwt-secret',
  name: 'Hasura JWT secret',
  provider: 'hasura',
  kind: 'context',
  description: 'Signs tokens of any user and role of the GraphQL engine.',
  severity: 'critical',
  keywords: ['graphql_jwt_secret'],
  pattern:
    /GRAPHQL_JWT_SECRETS?["']?\s{0,4}[:=][^\r\n]{0,80}?\\?"key\\?"\s{0,4}:\s{0,4}\\?"(?<secret>(?=[A-Za-z+/_-]{0,127}[0-9])[0-9A-Za-z+/=_-]{32,256})\\?"/,
  references: ['https://hasura.io/docs/2.0/auth/authentication/jwt/'],
  rotate: {
    steps: 'Make another key, give it to the issuer and to HASURA_GRAPHQL_JWT_SECRET; tokens of the old one end.',
    url: 'https://hasura.io/docs/2.0/auth/authentication/jwt/',
  },
  examples: [
    sample`HASURA_GRAPHQL_JWT_SECRET: '{"type":"HS256","key":"${alphanumeric(40)}"}'`,
    sample`HASURA_GRAPHQL_JWT_SECRET={ "type": "HS256", "key": "${alphanumeric(64)}" }`,
  ],
  lookalikes: [
    sample`HASURA_GRAPHQL_JWT_SECRET: '{"jwk_url":"https://acme.dev/jwks","kid":"${alphanumeric(40)}"}'`,
    sample`HASURA_GRAPHQL_JWT_SECRET={"type":"HS256","key":"your-secret"}`,
  ],
};
