import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, hexadecimal, named, type Shape } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const jwt: Shape = { kind: 'shape', source: 'eyJ[\\w\\-]{16,200}\\.[\\w\\-]{40,1200}\\.[\\w\\-]{40,700}', sample: [] };
const grown = sample`${encoded('base64url', '{"typ":"JWT","alg":"RS256"}')}.${encoded('base64url', '{"aud":"', digits(2), '","jti":"', hexadecimal(80), '","iat":1700000000,"sub":"', digits(6), '"}')}.${base64Url(683)}`;

export const tallyfyAccessToken: Rule = {
  id: 'tallyfy-access-token',
  name: 'Tallyfy access token',
  provider: 'tallyfy',
  kind: 'context',
  description: "Reads and changes the organisation's processes and tasks as its user.",
  severity: 'medium',
  ...named({ names: ['tallyfy'], value: jwt }),
  entropy: 0,
  structure: 'jwt',
  references: ['https://tallyfy.com/products/pro/integrations/open-api/'],
  rotate: {
    steps: 'Get a new access token under Settings, Integrations, REST API, which ends the old one.',
    url: 'https://go.tallyfy.com/',
  },
  examples: [
    sample`TALLYFY_ACCESS_TOKEN=${grown}`,
    sample`curl https://api.tallyfy.com/organizations/acme/runs -H "Authorization: Bearer ${grown}"`,
  ],
  lookalikes: [sample`TALLYFY_ACCESS_TOKEN=eyJ0eXAiOiJKV1Qi...`, sample`tallyfy_token = "${base64Url(300)}"`],
};
