import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const noderealEndpointKey: Rule = {
  id: 'nodereal-endpoint-key',
  name: 'NodeReal endpoint with its API key',
  provider: 'nodereal',
  kind: 'provider',
  description: 'Calls nodes of blockchains on the bill of its owner.',
  severity: 'medium',
  keywords: ['.nodereal.io/'],
  pattern: /\.nodereal\.io\/(?:ws\/)?v1\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z_-])/,
  references: ['https://docs.nodereal.io/docs/getting-started'],
  rotate: {
    steps: 'Delete the API key in the dashboard, create another, and let it answer allowed origins and addresses only.',
    url: 'https://dashboard.nodereal.io/',
  },
  examples: [
    sample`RPC_URL=https://bsc-mainnet.nodereal.io/v1/${hexadecimal(32)}`,
    sample`Web3(Web3.HTTPProvider("https://eth-mainnet.nodereal.io/v1/${hexadecimal(32)}"))`,
  ],
  lookalikes: [
    sample`https://bsc-mainnet.nodereal.io/v1/${hexadecimal(31)}`,
    sample`https://bsc-mainnet.nodereal.io/v1/your-api-key`,
  ],
};
