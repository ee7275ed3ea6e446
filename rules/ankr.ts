import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ankrRpcUrl: Rule = {
  id: 'ankr-rpc-url',
  name: 'Ankr RPC address with a key',
  provider: 'ankr',
  kind: 'provider',
  description: 'Uses RPC nodes at the expense of the account.',
  severity: 'medium',
  keywords: ['ankr'],
  pattern: /rpc\.ankr\.com\/(?:[\w-]{2,40}\/){1,3}(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/,
  references: ['https://www.ankr.com/docs/rpc-service/getting-started/basics-premium/'],
  rotate: {
    steps: 'Delete the project with its endpoint key, then create one with allowed domains.',
    url: 'https://www.ankr.com/rpc/projects/',
  },
  examples: [
    sample`w3 = Web3(Web3.HTTPProvider("https://rpc.ankr.com/eth/${hexadecimal(64)}"))`,
    sample`ETH_RPC=https://rpc.ankr.com/premium-http/eth/${hexadecimal(64)}`,
  ],
  lookalikes: [sample`https://rpc.ankr.com/eth/${hexadecimal(60)}`, sample`https://rpc.ankr.com/eth_goerli`],
};

export const ankrApiKey: Rule = {
  id: 'ankr-api-key',
  name: 'Ankr RPC key',
  provider: 'ankr',
  kind: 'context',
  description: 'Uses RPC nodes at the expense of the account.',
  severity: 'medium',
  ...named({ names: ['ankr'], value: hexadecimal(64) }),
  references: ['https://www.ankr.com/docs/rpc-service/getting-started/basics-premium/'],
  rotate: {
    steps: 'Delete the project with its endpoint key, then create one with allowed domains.',
    url: 'https://www.ankr.com/rpc/projects/',
  },
  examples: [sample`ANKR_API_KEY=${hexadecimal(64)}`, sample`ANKR_API_TOKEN='${hexadecimal(64)}'`],
  lookalikes: [sample`ANKR_API_KEY=${hexadecimal(60)}`, sample`ANKR_RPC_URL=https://rpc.ankr.com/eth`],
};
