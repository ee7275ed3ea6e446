import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const chainstackEndpointKey: Rule = {
  id: 'chainstack-endpoint-key',
  name: 'Chainstack endpoint with its key',
  provider: 'chainstack',
  kind: 'provider',
  description: 'Calls nodes of blockchains on the bill of its owner.',
  severity: 'medium',
  keywords: ['chainstack.com/', '.p2pify.com/'],
  pattern: /(?:\.core\.chainstack|[\d-]{8,16}\.p2pify)\.com\/(?:ws\/)?(?<secret>[0-9a-f]{32})(?![0-9A-Za-z_-])/,
  references: ['https://docs.chainstack.com/docs/authentication-methods-for-different-scenarios'],
  rotate: {
    steps: 'Delete the node or its key, deploy another, and let it answer allowed origins and addresses only.',
    url: 'https://console.chainstack.com/',
  },
  examples: [
    sample`const rpc = 'https://solana-mainnet.core.chainstack.com/${hexadecimal(32)}';`,
    sample`ethclient.Dial("wss://ws-nd-123-456-789.p2pify.com/${hexadecimal(32)}")`,
  ],
  lookalikes: [
    sample`https://ton-testnet.core.chainstack.com/${hexadecimal(30)}`,
    sample`https://nd-123-456-789.p2pify.com/YOUR_KEY`,
  ],
};
