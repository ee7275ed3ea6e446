import { expect, test } from 'vitest';
import { invalidityOf } from '../../../../src/engine/proof/structures/jwt-validity.ts';

const today = (): string => '2026-03-01';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: unknown): string => `${encode({ alg: 'HS256' })}.${encode(claims)}.c2lnbmF0dXJl`;
const seconds = (day: string): number => Date.parse(day) / 1000;

test('a token whose last day is over opens nothing', () => {
  expect(invalidityOf(jwt({ exp: seconds('2026-02-28') }), today)).toBe('it has expired');
  expect(invalidityOf(jwt({ exp: seconds('2026-03-01') }), today)).toBeUndefined();
  expect(invalidityOf(jwt({ sub: 'me' }), today)).toBeUndefined();
});

test.each([-1, 0, 1e300, '1', null])('an expiry of %s says nothing', (exp) => {
  expect(invalidityOf(jwt({ exp }), today)).toBeUndefined();
});

test.each([
  'http://localhost:8080/oauth/token',
  'https://zone.localhost/',
  'http://127.0.0.1:9000',
  'http://[::1]:9000/',
  'https://auth.example.com/realms/a',
])('a token that %s issued is one of tests', (iss) => {
  expect(invalidityOf(jwt({ iss }), today)).toBe('the name of its issuer is one for tests, such as localhost');
});

test.each([
  'https://localhost.acme.io/',
  'https://myexample.com',
  'https://localhost@acme.io/',
  'localhost',
  'http://128.0.0.1/',
  7,
])('a token that %s issued may be real', (iss) => {
  expect(invalidityOf(jwt({ iss }), today)).toBeUndefined();
});

test('other secrets have no expiry', () => {
  expect(invalidityOf(encode({ exp: 1 }), today)).toBeUndefined();
  expect(invalidityOf(`${encode({ alg: 'HS256' })}.AAAA.c2lnbmF0dXJl`, today)).toBeUndefined();
});
