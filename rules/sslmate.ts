import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sslmateApiKey: Rule = {
  id: 'sslmate-api-key',
  name: 'SSLMate API key',
  provider: 'sslmate',
  kind: 'context',
  description: 'Buys, revokes and downloads TLS certificates of the account and reads its certificate monitor.',
  severity: 'high',
  keywords: ['sslmate'],
  pattern: assigned({ names: ['sslmate'], value: sequence(digitWithin(36), alphanumeric(36)) }),
  references: ['https://sslmate.com/help/reference/apiv2'],
  rotate: {
    steps: 'Create a new API key in the account settings of SSLMate, move the agents over, then delete the old one.',
    url: 'https://sslmate.com/account/api_credentials',
  },
  examples: [sample`sslmate --api-key ${alphanumeric(36)} buy acme.test`, sample`SSLMATE_API_KEY=${alphanumeric(36)}`],
  lookalikes: [sample`SSLMATE_API_KEY=${alphanumeric(35)}`, sample`SSLMATE_API_KEY=YOUR_SSLMATE_API_KEY`],
};
