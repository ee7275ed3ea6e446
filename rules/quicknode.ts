import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const quicknodeEndpointUrl: Rule = {
  id: 'quicknode-endpoint-url',
  name: 'QuickNode endpoint URL',
  provider: 'quicknode',
  kind: 'provider',
  description: 'Calls the node of a blockchain on the bill of its owner.',
  severity: 'medium',
  keywords: ['.quiknode.pro/'],
  pattern: new RegExp(`[\\w.\\-]{3,80}\\.quiknode\\.pro/(?<secret>${hexadecimal(40).source})(?![0-9A-Za-z_\\-])`),
  references: ['https://www.quicknode.com/docs/authentication'],
  rotate: {
    steps:
      'Create a new endpoint, put it in place and archive the old one; let endpoints ask for a token or a referrer.',
    url: 'https://dashboard.quicknode.com/endpoints',
  },
  examples: [
    sample`RPC_URL=https://quiet-blue-sun.solana-mainnet.quiknode.pro/${hexadecimal(40)}/`,
    sample`new WebSocketProvider('wss://acme.quiknode.pro/${hexadecimal(40)}')`,
  ],
  lookalikes: [sample`https://acme.quiknode.pro/${hexadecimal(39)}/`, sample`https://example.quiknode.pro/YOUR_TOKEN/`],
};
