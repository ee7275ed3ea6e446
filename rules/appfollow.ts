import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digits, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://docs.api.appfollow.io/reference/authentication';
const rotate: Rotation = {
  steps: 'Delete the token on the API management page, then create one.',
  url: 'https://watch.appfollow.io/apps/api',
};
const header = encoded('base64url', '{"typ":"JWT","alg":"HS256"}');
const payload = encoded('base64url', '{"cid":', digits(6), ',"jti":"', alphanumeric(16), '","iat":1700000000}');

export const appfollowApiToken: Rule = {
  id: 'appfollow-api-token',
  name: 'AppFollow API token',
  provider: 'appfollow',
  kind: 'context',
  description:
    'Reads reviews, ratings and rankings of the apps and answers reviews in their name, on the credits of the account.',
  severity: 'high',
  ...named({
    names: ['appfollow', 'app follow'],
    value: sequence('eyJ', base64Url(10, 120), '.', base64Url(16, 600), '.', base64Url(43, 90)),
  }),
  structure: 'jwt',
  references: [docs],
  rotate,
  examples: [
    sample`APPFOLLOW_API_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.appfollow.io/api/v2/account/apps -H 'X-AppFollow-API-Token: ${header}.${payload}.${base64Url(43)}'`,
  ],
  lookalikes: [sample`APPFOLLOW_API_TOKEN=${header}.${payload}.${base64Url(20)}`, sample`APPFOLLOW_API_TOKEN=<token>`],
};

export const appfollowApiSecret: Rule = {
  id: 'appfollow-api-secret',
  name: 'AppFollow API secret (first version)',
  provider: 'appfollow',
  kind: 'context',
  description: 'Reads reviews, ratings and rankings of the apps of the account.',
  severity: 'medium',
  ...named({
    names: ['appfollow', 'app follow'],
    value: sequence(digitWithin(20), alphanumeric(20)),
    words: ['secret', 'key'],
  }),
  references: [docs],
  rotate,
  examples: [
    sample`APPFOLLOW_API_SECRET=${alphanumeric(20)}`,
    sample`"appfollow": {"cid": 1234, "api_secret": "${alphanumeric(20)}"}`,
  ],
  lookalikes: [sample`APPFOLLOW_API_SECRET=${alphanumeric(19)}`, sample`APPFOLLOW_API_SECRET=your_api_secret_here`],
};
