import { expect, test } from 'vitest';
import { rejectPublished } from '../../../src/engine/filters/published.ts';
import { base64Url } from '../../../src/rule/pattern.ts';
import { encoded, grow, sample } from '../../../src/rule/sample.ts';
import { suspectOf } from './suspect-of.ts';

/** The keys that standards of ciphers count up. */
const countedKey = (bytes: number): string =>
  Buffer.from(Array.from({ length: bytes }, (_, index) => index)).toString('hex');

test.each([16, 20, 24, 32])('a key of %i bytes that count up is an example of a standard', (bytes) => {
  expect(rejectPublished(suspectOf(countedKey(bytes)))).toMatch(/standard/);
});

test('a token with the claims of a guide and a signature of its own is no published example', () => {
  const claims = encoded('base64url', '{"sub":"1234567890","name":"John Doe"}');
  const token = grow(sample`${encoded('base64url', '{"alg":"HS256"}')}.${claims}.${base64Url(43)}`, 1);
  expect(rejectPublished(suspectOf(token))).toBeUndefined();
});

test('a token with the claims of a guide and no signature is a published example', () => {
  const claims = encoded('base64url', '{"sub":"1234567890","name":"John Doe","iat":1516239022}');
  const token = grow(sample`${encoded('base64url', '{"alg":"HS256"}')}.${claims}`, 1);
  expect(rejectPublished(suspectOf(token))).toMatch(/well-known guide/);
});

/** From RFC 7748, section 6.1, and from RFC 6749, section 4.1.4. */
const keyOfAlice = '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a';
const exampleToken = '2YotnFZFEjr1zCsicMWpAA';

test.each([
  ['in capitals', keyOfAlice.toUpperCase()],
  ['with the prefix of hexadecimal', `0x${keyOfAlice}`],
  ['in base64', btoa(exampleToken)],
  ['in base64 twice', btoa(btoa(exampleToken))],
  ['with a user in base64', btoa(`shop:${exampleToken}`)],
  ['as base64 that looks encoded inside', btoa(keyOfAlice)],
  ['as a URL spells it', exampleToken.replace('Y', '%59')],
])('an example of a standard is known %s', (_, secret) => {
  expect(rejectPublished(suspectOf(secret))).toBe('an example that a standard published');
});

test('another secret in base64 is no published example', () => {
  expect(rejectPublished(suspectOf(btoa(`shop:${grow(sample`${base64Url(22)}`, 1)}`)))).toBeUndefined();
});

test('a key that counts up from 1 is no published example', () => {
  expect(rejectPublished(suspectOf(countedKey(32).slice(2)))).toBeUndefined();
});
