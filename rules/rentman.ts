import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"HS256"}');
const payload = encoded('base64url', '{"iat":1700000000,"account":"acme","user":', digits(4), ',"scopes":"*"}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const rentmanApiToken: Rule = {
  id: 'rentman-api-token',
  name: 'Rentman API token',
  provider: 'rentman',
  kind: 'context',
  description: 'Reads and changes the projects, equipment and crew of the company.',
  severity: 'high',
  ...named({ names: ['rentman'], value: jwt }),
  structure: 'jwt',
  references: ['https://support.rentman.io/hc/en-us/articles/360013767839-The-Rentman-API'],
  rotate: {
    steps: 'Delete the token under Configuration, Integrations, API, then create one.',
    url: 'https://rentman.io/',
  },
  examples: [
    sample`RENTMAN_API_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.rentman.net/projects -H "Authorization: Bearer ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [sample`RENTMAN_API_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9...`, sample`RENTMAN_API_TOKEN=<token>`],
};
