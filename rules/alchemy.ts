import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  credentialWords,
  base64Url,
  digitWithin,
  lowerAlphanumeric,
  named,
  sequence,
  type Shape,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Keys of apps; before 2021 they were shorter. */
const key: Shape = { ...base64Url(32), source: '(?:alcht_[0-9A-Za-z]{30}|[\\w\\-]{32}|[\\w\\-]{21})' };

export const alchemyKey: Rule = {
  id: 'alchemy-api-key',
  name: 'Alchemy API key',
  provider: 'alchemy',
  kind: 'context',
  description: 'Calls blockchain nodes at the expense of its owner.',
  severity: 'medium',
  ...named({ names: ['alchemy'], value: sequence(digitWithin(21), key), words: [...credentialWords, 'provider('] }),
  references: ['https://www.alchemy.com/docs/create-an-api-key'],
  rotate: {
    steps: 'Create a new app or key in the dashboard, deploy it, then delete the old one.',
    url: 'https://dashboard.alchemy.com/',
  },
  examples: [
    sample`ALCHEMY_API_KEY=${alphanumeric(32)}`,
    sample`new ethers.providers.AlchemyProvider('homestead', '${base64Url(32)}')`,
    sample`"alchemy": { "network": "mainnet", "apiKey": "${alphanumeric(32)}" }`,
  ],
  lookalikes: [sample`ALCHEMY_API_KEY=${alphanumeric(26)}`, sample`ALCHEMY_API_KEY=your-alchemy-api-key`],
};

export const alchemyAuthToken: Rule = {
  ...alchemyKey,
  id: 'alchemy-auth-token',
  name: 'Alchemy API key (prefixed)',
  kind: 'provider',
  keywords: ['alcht_'],
  pattern: token`alcht_${alphanumeric(30)}`,
  examples: [
    sample`PROVIDER_KEY=alcht_${alphanumeric(30)}`,
    sample`https://eth-sepolia.acme.dev/rpc/alcht_${alphanumeric(30)}`,
  ],
  lookalikes: [sample`alcht_${alphanumeric(29)}`, sample`ALCHEMY_KEY=alcht_${'x'.repeat(30)}`],
};

export const alchemyEndpointKey: Rule = {
  ...alchemyKey,
  id: 'alchemy-endpoint-key',
  name: 'Alchemy API key in an address',
  kind: 'provider',
  keywords: ['g.alchemy.com/', 'alchemyapi.io/'],
  pattern: new RegExp(
    `(?:\\.g\\.alchemy\\.com|alchemyapi\\.io)/(?:nft/)?v[23]/(?<secret>(?=[A-Za-z_-]{0,31}[0-9])${key.source})(?![\\w\\-])`,
  ),
  examples: [
    sample`https://eth-mainnet.g.alchemy.com/v2/${base64Url(32)}`,
    sample`rpc: wss://polygon-mainnet.g.alchemy.com/v2/${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://eth-mainnet.g.alchemy.com/v2/${'$'}{KEY}`,
    sample`https://eth-mainnet.g.alchemy.com/v2/${alphanumeric(26)}`,
  ],
};

export const alchemyWebhookSecret: Rule = {
  id: 'alchemy-webhook-signing-key',
  name: 'Alchemy webhook signing key',
  provider: 'alchemy',
  kind: 'context',
  description: 'Forges notifications of transactions that look as if they came from Alchemy.',
  severity: 'medium',
  keywords: ['alchemy'],
  pattern: assigned({
    names: ['alchemy'],
    value: sequence('whsec_', alphanumeric(22, 28)),
    words: ['signing', 'webhook', 'secret'],
  }),
  references: ['https://www.alchemy.com/docs/reference/notify-api-quickstart#webhook-signature--security'],
  rotate: {
    steps: 'Delete the webhook and create it again, which gives a new signing key.',
    url: 'https://dashboard.alchemy.com/webhooks',
  },
  examples: [
    sample`ALCHEMY_WEBHOOK_SIGNING_KEY=whsec_${alphanumeric(24)}`,
    sample`alchemy: { signingKey: 'whsec_${alphanumeric(24)}' }`,
  ],
  lookalikes: [
    sample`ALCHEMY_SIGNING_KEY=whsec_${alphanumeric(12)}`,
    sample`ALCHEMY_WEBHOOK_ID=wh_${lowerAlphanumeric(16)}`,
  ],
};
