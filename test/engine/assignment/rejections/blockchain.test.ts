import { expect, test } from 'vitest';
import { withBech32 } from '../../../../src/engine/proof/checksums/bech32.ts';
import { withCrc16Base32 } from '../../../../src/engine/proof/checksums/crc16-base32.ts';
import { alphanumeric, characterSet, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { base58Address } from '../../proof/base58-address.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const base32Text = (length: number): string =>
  grow(sample`${characterSet('A-Z2-7', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', length)}`, 2);
const base58Text = (length: number): string =>
  grow(
    sample`${characterSet('1-9A-HJ-NP-Za-km-z', '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', length)}`,
    3,
  );
const segwit = withBech32('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7k');

test.each([
  [
    'an address that signs',
    'version.py',
    `SIGNING_KEYS = ("${base58Address(0, hex(40))}",)`,
    'an address of a blockchain',
  ],
  [
    'one of another coin',
    'version.py',
    `SIGNING_KEYS = ("${base58Address(48, hex(40))}",)`,
    'an address of a blockchain',
  ],
  ['one in Bech32', 'version.py', `signing_key = "${segwit}"`, 'an address of a blockchain'],
  ['an account of Stellar', 'key.ts', `strkey: "${withCrc16Base32(`GA${base32Text(52)}`)}"`, 'a public key'],
  ['a key that is made public', 'Test.kt', `val key = PublicKey("${hex(64)}".toHexByteArray())`, 'a public key'],
  ['an extended public key', 'a.json', `"signingKey": "tpub${base58Text(107)}"`, 'a public key'],
  ['a point of a curve in a list', 'registry.json', `"consensusKeys": ["03${hex(64)}",`, 'a public key'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('what has no checksum is kept, and so is a private key that begins like a point', () => {
  const random = grow(sample`${alphanumeric(34)}`, 3);
  expect(kept(`SIGNING_KEYS = ("${random}",)`, 'version.py')).toEqual([random]);
  expect(kept(`"privateKey": "03${hex(64)}"`, 'wallet.json')).toEqual([`03${hex(64)}`]);
});
