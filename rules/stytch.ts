import type { Rule } from '../src/model/rule.ts';
import { base64Url, oneOf, optional, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const stytchSecret: Rule = {
  id: 'stytch-secret',
  name: 'Stytch secret',
  provider: 'stytch',
  kind: 'provider',
  description: 'With the project ID it makes sessions for any user of the project; a test one in its test environment.',
  severity: 'critical',
  keywords: ['secret-live-', 'secret-test-'],
  pattern: token`${oneOf('secret-live-', 'secret-test-')}${base64Url(35, 36)}${optional('=')}`,
  references: ['https://stytch.com/docs/api/authentication'],
  rotate: {
    steps: 'Create another secret on the API keys page of the Stytch dashboard, deploy it, then delete the old one.',
    url: 'https://stytch.com/dashboard/api-keys',
  },
  examples: [
    sample`<add key="StytchApiKey" value="${oneOf('secret-live-', 'secret-test-')}${base64Url(36)}${optional('=')}" />`,
    sample`STYTCH_SECRET=${oneOf('secret-live-', 'secret-test-')}${base64Url(36)}${optional('=')}`,
  ],
  lookalikes: [
    sample`STYTCH_SECRET=${oneOf('secret-live-', 'secret-test-')}${base64Url(34)}${optional('=')}`,
    sample`stytch_key = "${'a'.repeat(48)}"`,
  ],
};
