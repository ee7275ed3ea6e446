import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, lowerAlphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const paddleApiKey: Rule = {
  id: 'paddle-api-key',
  name: 'Paddle API key',
  provider: 'paddle',
  kind: 'provider',
  description: 'Reads and changes products, customers, subscriptions and refunds, as far as the key may; sdbx in the sandbox.',
  severity: 'critical',
  keywords: ['pdl_'],
  pattern: token`pdl_${oneOf('live', 'sdbx')}_apikey_${lowerAlphanumeric(26)}_${alphanumeric(22)}_${alphanumeric(3)}`,
  references: ['https://developer.paddle.com/api-reference/about/api-keys'],
  rotate: { steps: 'Revoke the key under Developer tools, Authentication, of Paddle, then create one with fewer permissions.', url: 'https://vendors.paddle.com/authentication-v2' },
  examples: [
    sample`const paddleToken = 'pdl_${oneOf('live', 'sdbx')}_apikey_${lowerAlphanumeric(26)}_${alphanumeric(22)}_${alphanumeric(3)}';`,
    sample`PADDLE_API_KEY=pdl_${oneOf('live', 'sdbx')}_apikey_${lowerAlphanumeric(26)}_${alphanumeric(22)}_${alphanumeric(3)}`,
  ],
  lookalikes: [
    sample`const paddleToken = 'pdl_${oneOf('live', 'sdbx')}_apikey_${lowerAlphanumeric(26)}_${alphanumeric(22)}_${alphanumeric(2)}';`,
    sample`"paddle": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
