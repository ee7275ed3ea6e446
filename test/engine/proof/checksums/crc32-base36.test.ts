import { expect, test } from 'vitest';
import { checkCrc32Base36 } from '../../../../src/engine/proof/checksums/crc32-base36.ts';
import { base64Url } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const ends = ['.01.12', '.0r'];

test.each(ends)('a token whose payload ends with %s and its checksum is proven', (end) => {
  expect(checkCrc32Base36(grow(sample`${withChecksum('crc32-base36', 'glpat-', base64Url(38), end)}`, 1)).kind).toBe(
    'proven',
  );
});

test.each(ends)('a token whose payload ends with %s and another checksum is doubted', (end) => {
  expect(checkCrc32Base36(grow(sample`glpat-${base64Url(38)}${end}0000000`, 1)).kind).toBe('doubted');
});

test('a token of the old kind says nothing', () => {
  expect(checkCrc32Base36(grow(sample`glpat-${base64Url(20)}`, 1)).kind).toBe('unproven');
});
