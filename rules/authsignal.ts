import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(86), base64(86), '==');

export const authsignalApiKey: Rule = {
  id: 'authsignal-api-key',
  name: 'Authsignal API key',
  provider: 'authsignal',
  kind: 'context',
  description: 'Challenges users, and reads and changes how they sign in.',
  severity: 'critical',
  ...named({ names: ['authsignal'], value: key }),
  references: ['https://docs.authsignal.com/api-reference/server-api/overview'],
  rotate: {
    steps: 'Rotate the secret under Settings, API keys, of the tenant.',
    url: 'https://portal.authsignal.com/',
  },
  examples: [sample`AUTHSIGNAL_SECRET=${key}`, sample`authsignal:\n  api_key: ${key}\n`],
  lookalikes: [sample`AUTHSIGNAL_SECRET=${base64(60)}`, sample`AUTHSIGNAL_SECRET=your-key`],
};
