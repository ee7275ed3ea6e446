import { expect, test } from 'vitest';
import { firstObjection } from '../../src/engine/filters/index.ts';
import * as pattern from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { suspectOf } from '../engine/filters/suspect-of.ts';

const alphabets = [
  ['hexadecimal', pattern.hexadecimal],
  ['upper-case hexadecimal', pattern.upperHexadecimal],
  ['lower-case letters and digits', pattern.lowerAlphanumeric],
  ['letters and digits', pattern.alphanumeric],
  ['letters', pattern.letters],
  ['base32', pattern.base32],
  ['base58', pattern.base58],
  ['base64', pattern.base64],
  ['base64url', pattern.base64Url],
] as const;
const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('');
const lengths = [16, 20, 24, 32, 40, 64];
const perLength = 1000;
/** One in 1,000, and what chance adds to that in so small a number. */
const mostLost = 0.001 * perLength * lengths.length + 6;

test.each([
  ...alphabets,
  ['all of ASCII', (length: number) => pattern.characterSet('!-~', printable, length)] as const,
])('of random secrets of %s, hardly one in a thousand is lost', (_name, shape) => {
  let lost = 0;
  for (const length of lengths) {
    for (let seed = 0; seed < perLength; seed++)
      if (firstObjection(suspectOf(grow(sample`${shape(length)}`, seed)))) lost++;
  }
  expect(lost).toBeLessThanOrEqual(mostLost);
});
