import type { Rule } from '../src/model/rule.ts';
import { assigned, base32, characterSet, sequence } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const kind = characterSet('A-D', 'ABCD', 1);
const seed = sequence('S', kind, base32(54));
const grown = withChecksum('stellar-seed', 'S', kind, base32(51));

export const stellarSecretKey: Rule = {
  id: 'stellar-secret-key',
  name: 'Stellar secret key',
  provider: 'stellar',
  kind: 'context',
  description: 'Signs for the account: sends all that it holds to anyone.',
  severity: 'critical',
  keywords: ['stellar', 'soroban', 'secret', 'seed', 'keypair'],
  pattern: assigned({ names: ['stellar', 'soroban', 'secret', 'seed', 'keypair'], value: seed, words: [], reach: 40 }),
  checksum: 'stellar-seed',
  references: ['https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md'],
  rotate: {
    steps:
      'Move what the account holds, or make another key its signer and give this one the weight 0, at once: whoever read it can sign too.',
    url: 'https://developers.stellar.org/docs/build/guides/transactions/signing-weights',
  },
  examples: [sample`STELLAR_SECRET=${grown}`, sample`const source = Keypair.fromSecret('${grown}');`],
  lookalikes: [
    sample`stellar keys look like S${kind}${base32(54)}`,
    sample`STELLAR_SECRET=S${kind}${base32(53)}`,
    sample`STELLAR_ACCOUNT=G${kind}${base32(54)}`,
  ],
};
