import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const heliusApiKey: Rule = {
  id: 'helius-api-key',
  name: 'Helius API key',
  provider: 'helius',
  kind: 'context',
  description: 'Uses RPC nodes and webhooks for Solana at the expense of the account.',
  severity: 'medium',
  ...named({ names: ['helius'], value: uuid() }),
  references: ['https://www.helius.dev/docs/api-reference/authentication'],
  rotate: {
    steps: 'Delete the API key in the dashboard, then create a new one with allowed domains.',
    url: 'https://dashboard.helius.dev/',
  },
  examples: [
    sample`HELIUS_API_KEY=${uuid()}`,
    sample`const connection = new Connection('https://mainnet.helius-rpc.com/?api-key=${uuid()}');`,
  ],
  lookalikes: [sample`HELIUS_API_KEY=${hexadecimal(30)}`, sample`HELIUS_WEBHOOK_URL=https://acme.example/hook`],
};
