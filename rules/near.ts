import type { Rule } from '../src/model/rule.ts';
import { base58 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nearPrivateKey: Rule = {
  id: 'near-private-key',
  name: 'NEAR private key',
  provider: 'near',
  kind: 'provider',
  description: 'Signs as the account: moves its funds, calls contracts.',
  severity: 'critical',
  keywords: ['ed25519:'],
  pattern: new RegExp(`(?<![0-9A-Za-z_\\-])(?<secret>ed25519:${base58(86, 88).source})(?![0-9A-Za-z])`),
  references: ['https://docs.near.org/protocol/access-keys'],
  rotate: {
    steps: 'Add a new access key to the account, delete the leaked one, and move what it could reach.',
    url: 'https://docs.near.org/protocol/access-keys',
  },
  examples: [
    sample`{"account_id": "acme.near", "private_key": "ed25519:${base58(87)}"}`,
    sample`NEAR_PRIVATE_KEY=ed25519:${base58(88)}`,
  ],
  lookalikes: [sample`NEAR_PUBLIC_KEY=ed25519:${base58(44)}`, sample`ed25519:${base58(80)}`],
};
