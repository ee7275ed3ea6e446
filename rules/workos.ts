import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const workosApiKey: Rule = {
  id: 'workos-api-key',
  name: 'WorkOS API key',
  provider: 'workos',
  kind: 'provider',
  description:
    'Signs users in and reads directories and organizations of the application; a test key does so in staging.',
  severity: 'critical',
  keywords: ['sk_live_a2V5X', 'sk_test_a2V5X'],
  pattern: token`${oneOf('sk_live_a2V5X', 'sk_test_a2V5X')}${alphanumeric(40, 120)}`,
  references: ['https://workos.com/docs/reference/api-keys'],
  rotate: {
    steps: 'Create another key on the API keys page of the WorkOS dashboard, deploy it, then delete the old one.',
    url: 'https://dashboard.workos.com/api-keys',
  },
  examples: [
    sample`| workos | API key | ${oneOf('sk_live_a2V5X', 'sk_test_a2V5X')}${alphanumeric(40, 120)} |`,
    sample`WORKOS_API_KEY=${oneOf('sk_live_a2V5X', 'sk_test_a2V5X')}${alphanumeric(40, 120)}`,
  ],
  lookalikes: [
    sample`WORKOS_API_KEY=${oneOf('sk_live_a2V5X', 'sk_test_a2V5X')}${alphanumeric(39)}`,
    sample`workosApiKey = process.env.WORKOS_API_KEY`,
  ],
};
