import { expect, test } from 'vitest';
import { decodeBase85, decodeHex } from '../../../src/sources/document/pdf/text-filters.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const text = (data: Uint8Array): string => Buffer.from(data).toString('latin1');

test.each([
  ['to their mark', '73 68 6F\n70>20', 'shop'],
  ['to the end where there is no mark', '73686f70', 'shop'],
  ['with a half of the last one', '73686f7>', 'shop'],
])('hexadecimal digits are read %s', (_, encoded, expected) => {
  expect(text(decodeHex(bytes(encoded)))).toBe(expected);
});

test.each([
  ['to their mark', 'F(fK2~>F(fK2', 'shop'],
  ['to the end where there is no mark', 'F(fK2', 'shop'],
  ['with zeros', 'z', '\0\0\0\0'],
  ['with a last group of three bytes', 'F(fI', 'sho'],
])('base 85 is read %s', (_, encoded, expected) => {
  expect(text(decodeBase85(bytes(encoded)))).toBe(expected);
});
