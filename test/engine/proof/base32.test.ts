import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase32, encodeBase32 } from '../../../src/engine/proof/base32.ts';

test.each([
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%s is as in RFC 4648', (text, digits) => {
  expect(encodeBase32(Buffer.from(text), digits.length)).toBe(digits);
  expect(Buffer.from(decodeBase32(digits) ?? []).toString()).toBe(text);
});

test('bytes encoded in base32 are decoded to the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const digits = encodeBase32(bytes, Math.ceil((bytes.length * 8) / 5));
      expect([...(decodeBase32(digits) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('a text with a character outside of the alphabet is not Base32', () => {
  expect(decodeBase32('MZXW1')).toBeUndefined();
});
