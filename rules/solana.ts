import type { Rule } from '../src/model/rule.ts';
import { base58, characterSet, named, sequence } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

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

const number = characterSet('1-9', '123456789', 2);
const pair = (separator: string) =>
  withChecksum('ed25519-pair', sequence(number, ...Array.from({ length: 31 }, () => sequence(separator, number))));
const count = String.raw`\d{1,3}`;

export const solanaKeypairBytes: Rule = {
  ...solanaPrivateKey,
  id: 'solana-keypair-bytes',
  name: 'Solana keypair as 64 numbers',
  keywords: ['keypair', 'secret_key', 'secretkey', 'private_key', 'privatekey', 'wallet', 'uint8array'],
  pattern: new RegExp(
    String.raw`(?:keypair|(?:secret|private)_?key|wallet|uint8array)[\w.:"'=\s(&>-]{0,48}\[\s{0,24}(?<secret>${count}(?:\s{0,4},\s{0,24}${count}){63})(?=\s{0,4},?\s{0,24}\])`,
    'i',
  ),
  entropy: 0,
  checksum: 'ed25519-pair',
  references: [
    'https://solana.com/developers/cookbook/wallets/restore-keypair',
    'https://www.rfc-editor.org/rfc/rfc8032',
  ],
  examples: [
    sample`const payer = Keypair.fromSecretKey(Uint8Array.from([${pair(', ')}]));`,
    sample`PRIVATE_KEY=[${pair(',')}]\n`,
    sample`let payer = Keypair::from_bytes(&[\n    ${pair(',\n    ')},\n])?;`,
  ],
  lookalikes: [
    sample`const signature = Uint8Array.from([${sequence(number, ...Array.from({ length: 62 }, () => sequence(', ', number)))}]);`,
    sample`const payer = Keypair.fromSecretKey(Uint8Array.from([${number}, ${number}, ...]));`,
  ],
};
