import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const quicknodeApiKey: Rule = {
  id: 'quicknode-api-key',
  name: 'QuickNode API key',
  provider: 'quicknode',
  kind: 'provider',
  description: "Manages endpoints, streams and their security on the account's bill.",
  severity: 'high',
  keywords: [...'0123456789abcdef'].map((digit) => `QN_${digit}`),
  pattern: token`QN_${hexadecimal(32)}`,
  references: ['https://www.quicknode.com/docs/console-api/getting-started'],
  rotate: {
    steps: 'Delete the key in the dashboard, look at the endpoints, then create one of fewer permissions.',
    url: 'https://dashboard.quicknode.com/api-keys',
  },
  examples: [
    sample`QUICKNODE_API_KEY=QN_${hexadecimal(32)}`,
    sample`headers: { 'x-api-key': 'QN_${hexadecimal(32)}' }`,
  ],
  lookalikes: [sample`QN_${hexadecimal(31)}`, sample`QUICKNODE_API_KEY=QN_your_key`],
};
