import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base58, hexadecimal, named, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const wallet = {
  kind: 'context',
  severity: 'critical',
  rotate: {
    steps:
      'Move everything to a new wallet at once, for programs watch for leaked keys; a leaked key cannot be changed.',
    url: 'https://bitcoin.org/en/secure-your-wallet',
  },
} as const;
/** Version, depth, parent and number of the child, then the chain code and the key. */
const extended = withChecksum('base58-check', '0488ade403', hexadecimal(80), '00', hexadecimal(64));

export const bitcoinExtendedPrivateKey: Rule = {
  ...wallet,
  id: 'bitcoin-extended-private-key',
  name: 'Extended private key of a wallet (BIP 32)',
  provider: 'bitcoin',
  kind: 'provider',
  description: 'Spends what any address below it holds, now and later.',
  keywords: ['xprv9', 'xprvA', 'yprvA', 'zprvA'],
  pattern: token`${oneOf('xprv9', 'xprvA', 'yprvA', 'zprvA')}${base58(106)}`,
  checksum: 'base58-check',
  references: [
    'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    'https://github.com/satoshilabs/slips/blob/master/slip-0132.md',
  ],
  examples: [sample`XPRV=${extended}`, sample`const root = bip32.fromBase58("${extended}")`],
  lookalikes: [sample`xprv9${base58(105)}`, sample`xpub6${base58(106)}`],
};

const compressed = withChecksum('base58-check', '80', hexadecimal(64), '01');
const uncompressed = withChecksum('base58-check', '80', hexadecimal(64));

export const bitcoinWifKey: Rule = {
  ...wallet,
  id: 'bitcoin-wif-private-key',
  name: 'Private key of a wallet (WIF)',
  provider: 'bitcoin',
  description: 'Spends what its address holds; EOS and its forks write keys of accounts alike.',
  ...named({
    names: ['privkey', 'private key', 'fromwif', 'bitcoin', '_wif', 'wif key'],
    value: {
      ...sequence(oneOf('5', 'K', 'L'), base58(50, 51)),
      source: '(?:5[1-9A-HJ-NP-Za-km-z]{50}|[KL][1-9A-HJ-NP-Za-km-z]{51})',
    },
    words: ['privkey', 'private', 'wif', 'import', 'secret'],
    near: 24,
  }),
  checksum: 'base58-check',
  references: ['https://en.bitcoin.it/wiki/Wallet_import_format'],
  examples: [
    sample`BTC_PRIVATE_KEY=${compressed}`,
    sample`bitcoin-cli importprivkey "${compressed}"`,
    sample`const pair = ECPair.fromWIF('${uncompressed}');`,
  ],
  lookalikes: [
    sample`BTC_PRIVATE_KEY=K${base58(50)}`,
    sample`bitcoin address 1${base58(33)}`,
    sample`privkey = "${alphanumeric(52)}0"`,
  ],
};
