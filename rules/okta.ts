import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const oktaToken: Rule = {
  id: 'okta-api-token',
  name: 'Okta API token',
  provider: 'okta',
  kind: 'context',
  description: 'Acts as its administrator: creates users, resets factors, changes applications.',
  severity: 'critical',
  ...named({ names: ['okta', 'ssws'], value: { ...base64Url(42), source: '00(?!0{8})[0-9A-Za-z_\\-=]{40}', sample: [{ kind: 'text', text: '00' }, ...alphanumeric(40).sample] }, words: ['token', 'key', 'secret', 'ssws', 'api', 'auth', 'access', 'private'], reach: 50 }),
  references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
  rotate: { steps: 'Revoke the token under Security, API, Tokens, look through the system log for its use, then move to an OAuth service app.', url: 'https://help.okta.com/oie/en-us/content/topics/security/api.htm' },
  examples: [sample`OKTA_API_TOKEN=00${alphanumeric(40)}`, sample`curl -H "Authorization: SSWS 00${alphanumeric(40)}" https://acme.okta.com/api/v1/users`],
  lookalikes: [sample`OKTA_API_TOKEN=00${alphanumeric(39)}`, sample`okta_api_token: ${'0'.repeat(42)}`],
};
