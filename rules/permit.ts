import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const permitApiKey: Rule = {
  id: 'permit-api-key',
  name: 'Permit.io API key',
  provider: 'permit',
  kind: 'provider',
  description: 'Reads and changes policies, roles and users of the project or environment.',
  severity: 'critical',
  keywords: ['permit_key_'],
  pattern: token`permit_key_${alphanumeric(60, 128)}`,
  references: ['https://docs.permit.io/api/api-with-postman'],
  rotate: {
    steps: 'Rotate the key under Settings, API Keys, and put the new one in place.',
    url: 'https://app.permit.io/',
  },
  examples: [
    sample`PERMIT_API_KEY=permit_key_${alphanumeric(94)}`,
    sample`const permit = new Permit({ token: "permit_key_${alphanumeric(94)}" });`,
  ],
  lookalikes: [sample`permit_key_${alphanumeric(20)}`, sample`permit_key_<secret>`],
};
