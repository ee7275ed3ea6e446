import { expect, test } from 'vitest';
import { checkBech32 } from '../../../../src/engine/proof/checksums/bech32.ts';
import { characterSet } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const key = grow(sample`${withChecksum('bech32', 'AGE-SECRET-KEY-1', characterSet(alphabet, alphabet, 52))}`, 1);

test.each([
  'A12UEL5L',
  'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
  'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
])('%s of BIP 173 is proven', (text) => {
  expect(checkBech32(text).kind).toBe('proven');
});

test('a key with its checksum is proven', () => {
  expect(checkBech32(key).kind).toBe('proven');
});

test('a key with one character changed is doubted', () => {
  expect(checkBech32(key.slice(0, 20) + (key[20] === 'Q' ? 'P' : 'Q') + key.slice(21)).kind).toBe('doubted');
});

test.each(['A1G7SGD8', 'a12UEL5L', '1qzzfhee', 'de1lg7wt'])('%s of BIP 173 is not proven', (text) => {
  expect(checkBech32(text).kind).not.toBe('proven');
});
