import { expect, test } from 'vitest';
import { withBech32 } from '../../../../src/engine/proof/checksums/bech32.ts';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { base58Address } from '../../proof/base58-address.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
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
