import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const claims = encoded(
  'base64url',
  '{"iss":"https://accounts.appear.in","aud":"https://api.appear.in/v1","exp":9007199254740991,"iat":17',
  digits(8),
  ',"organizationId":',
  digits(6),
  ',"jti":"',
  uuid(),
  '"}',
);

export const wherebyApiKey: Rule = {
  id: 'whereby-api-key',
  name: 'Whereby API key',
  provider: 'whereby',
  kind: 'provider',
  description: 'Creates and deletes the meetings of the organization and reads their recordings.',
  severity: 'high',
  keywords: ['.eyJpc3MiOiJodHRwczovL2FjY291bnRzLmFwcGVhci5pbi'],
  entropy: 0,
  structure: 'jwt',
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>eyJ[\w-]{10,200}\.eyJpc3MiOiJodHRwczovL2FjY291bnRzLmFwcGVhci5pbi[\w-]{40,600}\.[\w-]{43})(?![\w-])/,
  references: ['https://docs.whereby.com/whereby-101/create-your-first-room'],
  rotate: {
    steps: 'Delete the key under Configure, API keys, of the organization, then create one.',
    url: 'https://whereby.com/org/acme/account/api-keys',
  },
  examples: [
    sample`WHEREBY_API_KEY=${header}.${claims}.${base64Url(43)}`,
    sample`curl https://api.whereby.dev/v1/meetings -H "Authorization: Bearer ${header}.${claims}.${base64Url(43)}"`,
  ],
  lookalikes: [sample`WHEREBY_API_KEY=${header}.${claims}`, sample`WHEREBY_API_KEY=eyJ...`],
};
