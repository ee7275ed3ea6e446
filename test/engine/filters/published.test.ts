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

test('a token with the claims of a guide and a signature of its own is no published example', () => {
  const claims = encoded('base64url', '{"sub":"1234567890","name":"John Doe"}');
  const token = grow(sample`${encoded('base64url', '{"alg":"HS256"}')}.${claims}.${base64Url(43)}`, 1);
  expect(rejectPublished(candidateOf(token))).toBeUndefined();
});

test('a token with the claims of a guide and no signature is a published example', () => {
  const claims = encoded('base64url', '{"sub":"1234567890","name":"John Doe","iat":1516239022}');
  const token = grow(sample`${encoded('base64url', '{"alg":"HS256"}')}.${claims}`, 1);
  expect(rejectPublished(candidateOf(token))).toMatch(/well-known guide/);
});

test('a key that counts up from 1 is no published example', () => {
  expect(rejectPublished(candidateOf(countedKey(32).slice(2)))).toBeUndefined();
});
