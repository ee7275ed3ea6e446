import { expect, test } from 'vitest';
import { rejectPublished } from '../../../src/engine/filters/published.ts';
import { base64Url } from '../../../src/rule/pattern.ts';
import { encoded, grow, sample } from '../../../src/rule/sample.ts';
import { candidateOf } from './candidate-of.ts';

/** The keys that standards of ciphers count up. */
const countedKey = (bytes: number): string =>
  Buffer.from(Array.from({ length: bytes }, (_, index) => index)).toString('hex');

test.each([16, 20, 24, 32])('a key of %i bytes that count up is an example of a standard', (bytes) => {
  expect(rejectPublished(candidateOf(countedKey(bytes)))).toMatch(/standard/);
});

test('the claims of guides with a signature of somebody else are not', () => {
  const claims = encoded('base64url', '{"sub":"1234567890","name":"John Doe"}');
  const token = grow(sample`${encoded('base64url', '{"alg":"HS256"}')}.${claims}.${base64Url(43)}`, 1);
  expect(rejectPublished(candidateOf(token))).toBeUndefined();
});

test('the claims of guides without any signature are one', () => {
  const claims = encoded('base64url', '{"sub":"1234567890","name":"John Doe","iat":1516239022}');
  const token = grow(sample`${encoded('base64url', '{"alg":"HS256"}')}.${claims}`, 1);
  expect(rejectPublished(candidateOf(token))).toMatch(/well-known guide/);
});

test('another key is not', () => {
  expect(rejectPublished(candidateOf(countedKey(32).slice(2)))).toBeUndefined();
});
