import { expect, test } from 'vitest';
import { isBase58Address } from '../../../src/engine/proof/base58.ts';
import { hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { base58Address } from './base58-address.ts';

const content = (seed: number): string => grow(sample`${hexadecimal(40)}`, seed);

test.each([0, 5, 30, 48, 111, 196])('an address of version %i is told by its checksum', (version) => {
  expect(isBase58Address(base58Address(version, content(version)))).toBe(true);
});

test('another character makes it none', () => {
  const address = base58Address(0, content(3));
  const changed = address.slice(0, -1) + (address.endsWith('z') ? 'y' : 'z');
  expect(isBase58Address(changed)).toBe(false);
});

test('texts of another length or with other characters are none', () => {
  const address = base58Address(0, content(4));
  for (const text of ['', address.slice(1), `${address}1`, address.replace(/.$/, '0'), 'z'.repeat(36)])
    expect(isBase58Address(text)).toBe(false);
});
