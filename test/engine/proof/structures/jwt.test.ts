import { expect, test } from 'vitest';
import { checkJwt } from '../../../../src/engine/proof/structures/jwt.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (header: unknown, payload: unknown, signature = 'c2lnbmF0dXJl'): string =>
  `${encode(header)}.${encode(payload)}.${signature}`;

test('a token whose header names an algorithm is proven and says whether it expires', () => {
  expect(checkJwt(jwt({ alg: 'HS256' }, { sub: 'me' }))).toEqual({
    kind: 'proven',
    reason: 'header and payload parse, it has no expiry',
  });
  expect(checkJwt(jwt({ alg: 'HS256' }, { exp: 86_400 })).reason).toContain('its last day is 1970-01-02');
  expect(checkJwt(jwt({ alg: 'HS256' }, { exp: 1e300 })).reason).toContain('it has no expiry');
});

test('a token that is not signed is refuted', () => {
  expect(checkJwt(jwt({ alg: 'none' }, { sub: 'me' })).kind).toBe('refuted');
  expect(checkJwt(jwt({ alg: 'HS256' }, { sub: 'me' }, '')).kind).toBe('refuted');
});

test('a header that is no JSON or names no algorithm is refuted', () => {
  expect(checkJwt(jwt({ typ: 'JWT' }, {})).kind).toBe('refuted');
  expect(checkJwt('eyJhbGci.eyJhbGci.x').kind).toBe('refuted');
});

test('a payload that is no JSON proves nothing', () => {
  expect(checkJwt(`${encode({ alg: 'RS256' })}.AAAA.AAAA`).kind).toBe('unproven');
});

test('what signs a sentence is an example of signing, no token', () => {
  const signed = (text: string): string =>
    `${encode({ alg: 'ES256' })}.${Buffer.from(text).toString('base64url')}.c2lnbmF0dXJl`;
  expect(checkJwt(signed('An example of how to sign.')).kind).toBe('refuted');
  expect(checkJwt(signed('{not quite json')).kind).toBe('unproven');
});

test('claims of NATS open nothing without a seed, unless they say so', () => {
  const claims = (nats: object): string => jwt({ typ: 'JWT', alg: 'ed25519-nkey' }, { sub: 'UA', nats });
  expect(checkJwt(claims({ type: 'operator' })).kind).toBe('refuted');
  expect(checkJwt(claims({ type: 'user', bearer_token: true })).kind).toBe('proven');
});

test('a signed address lets nobody in, unless the token says for whom it is', () => {
  const avatarURL = 'https://s.gravatar.com/avatar/4d1d?size=50';
  expect(checkJwt(jwt({ alg: 'HS256' }, { avatarURL })).kind).toBe('refuted');
  expect(checkJwt(jwt({ alg: 'HS256' }, { avatarURL, iat: 1437018582 })).kind).toBe('refuted');
  expect(checkJwt(jwt({ alg: 'HS256' }, { avatarURL, user: 7 })).kind).toBe('proven');
  expect(checkJwt(jwt({ alg: 'HS256' }, { iss: 'https://acme.dev' })).kind).toBe('proven');
});

test('claims that are words of examples let nobody in', () => {
  expect(checkJwt(jwt({ alg: 'HS256' }, { some: 'payload' })).kind).toBe('refuted');
  expect(checkJwt(jwt({ alg: 'HS256' }, { foo: 'bar', iat: 1437018582 })).kind).toBe('refuted');
  expect(checkJwt(jwt({ alg: 'HS256' }, { foo: 'bar', sub: 'ada' })).kind).toBe('proven');
  expect(checkJwt(jwt({ alg: 'HS256' }, { exp: 1437018582 })).kind).toBe('proven');
});
