import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"HS256"}');
const payload = encoded(
  'base64url',
  '{"scopes":["provisioning","private:*","shared:*","kb"],"iat":1729256736,"iss":"front","sub":"',
  hexadecimal(20),
  '","jti":"',
  hexadecimal(16),
  '"}',
);

export const frontApiToken: Rule = {
  id: 'front-api-token',
  name: 'Front API token',
  provider: 'front',
  kind: 'provider',
  description: "Reads and answers conversations of the company's inboxes, by its scopes, and reads its contacts.",
  severity: 'critical',
  /** `"iss":"front"` as base64 in the three places it can begin at. */
  keywords: ['ImlzcyI6ImZyb250I', 'Jpc3MiOiJmcm9udC', 'iaXNzIjoiZnJvbnQi'],
  pattern:
    /(?<![\w\-.])(?<secret>eyJ[\w-]{10,80}\.e[\w-]{0,600}(?:ImlzcyI6ImZyb250I|Jpc3MiOiJmcm9udC|iaXNzIjoiZnJvbnQi)[\w-]{1,400}\.[\w-]{43})(?![\w-])/,
  structure: 'jwt',
  references: ['https://dev.frontapp.com/docs/create-and-revoke-api-tokens'],
  rotate: {
    steps: 'Revoke the token under Settings, Developers, API tokens, then create one with fewer scopes.',
    url: 'https://app.frontapp.com/settings/developers/api-tokens',
  },
  examples: [
    sample`FRONT_API_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api2.frontapp.com/conversations -H "Authorization: Bearer ${header}.${encoded('base64url', '{"iss":"front","sub":"', hexadecimal(20), '","jti":"', hexadecimal(16), '"}')}.${base64Url(43)}"`,
    sample`front:\n  token: ${header}.${encoded('base64url', '{"iat":1729256736,"iss":"front","sub":"', hexadecimal(20), '"}')}.${base64Url(43)}`,
    sample`TOKEN = "${header}.${encoded('base64url', '{"iat":172925673,"iss":"front","sub":"', hexadecimal(20), '"}')}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`FRONT_API_TOKEN=${header}.${payload}.${base64Url(42)}`,
    sample`FRONT_API_TOKEN=${header}.${encoded('base64url', '{"iat":1729256736,"iss":"acme","sub":"', hexadecimal(20), '"}')}.${base64Url(43)}`,
  ],
};
