import { expect, test } from 'vitest';
import { rejectPublished } from '../../../src/engine/filters/published.ts';
import { candidateOf } from './candidate-of.ts';

/** The keys that standards of ciphers count up. */
const countedKey = (bytes: number): string =>
  Buffer.from(Array.from({ length: bytes }, (_, index) => index)).toString('hex');

test.each([16, 20, 24, 32])('a key of %i bytes that count up is an example of a standard', (bytes) => {
  expect(rejectPublished(candidateOf(countedKey(bytes)))).toMatch(/standard/);
});

test('another key is not', () => {
  expect(rejectPublished(candidateOf(countedKey(32).slice(2)))).toBeUndefined();
});
