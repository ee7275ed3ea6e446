import { expect, test } from 'vitest';
import { checkCrc32Hex } from '../../../../src/engine/proof/checksums/crc32-hex.ts';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const token = grow(sample`${withChecksum('crc32-hex', 'glsa_', alphanumeric(32))}`, 1);

test('a token with its checksum is proven, in either case', () => {
  expect(checkCrc32Hex(token).kind).toBe('proven');
  expect(checkCrc32Hex(token.slice(0, -8) + token.slice(-8).toUpperCase()).kind).toBe('proven');
});

test('the lowest byte of the checksum comes first', () => {
  // The CRC-32 of `123456789` is the check value of the algorithm: cbf43926.
  expect(checkCrc32Hex('123456789_2639f4cb').kind).toBe('proven');
});

test('a token with one character changed is doubted', () => {
  expect(checkCrc32Hex(token.replace(/^glsa_./, 'glsa_-')).kind).toBe('doubted');
});

test('a text without a checksum says nothing', () => {
  expect(checkCrc32Hex('glsa_abc').kind).toBe('unproven');
  expect(checkCrc32Hex('abc').kind).toBe('unproven');
});
