import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const getblockEndpointKey: Rule = {
  id: 'getblock-endpoint-token',
  name: 'GetBlock endpoint with its access token',
  provider: 'getblock',
  kind: 'provider',
  description: 'Calls nodes of blockchains on the bill of its owner.',
  severity: 'medium',
  keywords: ['getblock.io/'],
  pattern: /(?:go|[a-z]{2,12})\.getblock\.io\/(?:v1\/)?(?<secret>[0-9a-f]{32})(?![0-9A-Za-z_-])/,
  references: ['https://docs.getblock.io/getting-started/authentication-with-access-tokens'],
  rotate: {
    steps: 'Delete the endpoint, which ends its access token, and create another.',
    url: 'https://account.getblock.io/',
  },
  examples: [
    sample`RPC_URL=https://go.getblock.io/${hexadecimal(32)}`,
    sample`new Web3('wss://go.getblock.io/${hexadecimal(32)}/')`,
  ],
  lookalikes: [sample`https://go.getblock.io/${hexadecimal(31)}`, sample`https://go.getblock.io/ACCESS_TOKEN`],
};
