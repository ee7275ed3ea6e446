import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, type Shape } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const jwt: Shape = { kind: 'shape', source: 'eyJ[\\w\\-]{16,200}\\.[\\w\\-]{40,1200}\\.[\\w\\-]{40,700}', sample: [] };
const grown = sample`${encoded('base64url', '{"typ":"JWT","alg":"HS256"}')}.${encoded('base64url', '{"type":"personal-access","issuedTo":{"userId":"', hexadecimal(24), '"},"scope":["read","write"],"iat":1700000000,"jti":"', hexadecimal(24), '"}')}.${base64Url(43)}`;

export const zeplinAccessToken: Rule = {
  id: 'zeplin-access-token',
  name: 'Zeplin personal access token',
  provider: 'zeplin',
  kind: 'context',
  description: 'Reads and changes the designs, style guides and comments its owner reaches.',
  severity: 'high',
  ...named({ names: ['zeplin'], value: jwt }),
  entropy: 0,
  structure: 'jwt',
  references: ['https://docs.zeplin.dev/docs/personal-access-token'],
  rotate: {
    steps: "Delete the token on the profile's developer page and create one with fewer scopes.",
    url: 'https://app.zeplin.io/profile/developer',
  },
  examples: [
    sample`ZEPLIN_ACCESS_TOKEN=${grown}`,
    sample`curl https://api.zeplin.dev/v1/users/me -H "Authorization: Bearer ${grown}"`,
  ],
  lookalikes: [sample`ZEPLIN_ACCESS_TOKEN=eyJ0eXAiOiJKV1Qi...`, sample`ZEPLIN_PROJECT_ID=${hexadecimal(24)}`],
};
