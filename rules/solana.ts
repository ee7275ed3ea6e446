import type { Rule } from '../src/model/rule.ts';
import { base58, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const solanaPrivateKey: Rule = {
  id: 'solana-private-key',
  name: 'Solana private key',
  provider: 'solana',
  kind: 'context',
  description: 'Signs as the wallet: moves its funds.',
  severity: 'critical',
  ...named({
    names: [
      'solana',
      'phantom',
      'wallet private',
      'private key',
      'wallet secret',
      'keypair',
      'secret key',
      'sol private',
    ],
    value: base58(87, 88),
    words: ['private', 'secret', 'keypair', 'wallet', 'decode('],
    near: 24,
  }),
  references: ['https://solana.com/developers/cookbook/wallets/restore-keypair'],
  rotate: {
    steps: 'Move everything to a new wallet at once; a leaked key cannot be changed.',
    url: 'https://solana.com/developers/cookbook/wallets/create-keypair',
  },
  examples: [
    sample`SOLANA_PRIVATE_KEY=${base58(88)}`,
    sample`const keypair = Keypair.fromSecretKey(bs58.decode('${base58(87)}'))`,
    sample`WALLET_PRIVATE_KEY="${base58(88)}"`,
  ],
  lookalikes: [sample`SOLANA_WALLET_ADDRESS=${base58(44)}`, sample`SOLANA_PRIVATE_KEY=${base58(80)}`],
};
