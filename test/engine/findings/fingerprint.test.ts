import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf, fixedKey, identityOf } from '../../../src/engine/findings/fingerprint.ts';
import { alphanumeric } from '../../../src/rule/pattern.ts';
import { grow, randomBytes, sample } from '../../../src/rule/sample.ts';

const hmac = (key: string, message: string): string => createHmac('sha256', key).update(message).digest('hex');
const body = grow(sample`${randomBytes(300)}`, 1).split('\n');
const begin = `-----BEGIN ${'PRIVATE'} KEY-----`;
const end = `-----END ${'PRIVATE'} KEY-----`;
const block = (between: string): string => [begin, ...body, end].join(between);

test.each([
  ['Windows line ends', block('\r\n')],
  ['indentation', block('\n    ')],
  ['escaped line ends', block('\\n')],
  ['doubly escaped line ends', block('\\\\n')],
  ['carriage returns as escapes', block('\\r\\n')],
  ['lines that a program joins', block('\\n" +\n    "')],
  ['line ends as code points', block('\\u000a')],
  ['blanks for line ends', block(' ')],
])('a key block with %s is the same secret', (_name, secret) => {
  expect(identityOf('private-key', secret)).toBe(identityOf('private-key', block('\n')));
});

const token = grow(sample`${alphanumeric(23)}`, 2);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  ['base64', base64(token)],
  ['base64 of a line', base64(`${token}\n`)],
  ['base64 for URLs', Buffer.from(token).toString('base64url')],
  ['base64 twice', base64(base64(token))],
  ['hexadecimal', Buffer.from(token).toString('hex')],
  ['percent encoding', `%${token.charCodeAt(0).toString(16)}${token.slice(1)}`],
  ['base64 with its user', base64(`shop:${token}`)],
])('a secret in %s is the same secret', (_name, secret) => {
  expect(identityOf('acme', secret)).toBe(identityOf('acme', token));
});

test('an escaped slash is the same secret', () => {
  expect(identityOf('acme', `${token}\\/a`)).toBe(identityOf('acme', `${token}/a`));
});

test('keys that are sent with a password that stands for any stay apart', () => {
  const other = grow(sample`${alphanumeric(23)}`, 3);
  for (const any of ['x-oauth-basic', 'api_token', 'x', ''])
    expect(identityOf('acme', base64(`${token}:${any}`))).not.toBe(identityOf('acme', base64(`${other}:${any}`)));
});

test('other secrets are taken as they are', () => {
  expect(identityOf('acme', 'a b')).not.toBe(identityOf('acme', 'ab'));
});

test('the same value of another family is another secret', () => {
  expect(identityOf('acme', 'value')).not.toBe(identityOf('shop', 'value'));
});

test('a fingerprint has 32 hexadecimal digits and depends on the key', () => {
  const identity = identityOf('acme', 'value');
  expect(fingerprintOf(hmac, fixedKey, identity)).toMatch(/^[0-9a-f]{32}$/);
  expect(fingerprintOf(hmac, 'salt', identity)).not.toBe(fingerprintOf(hmac, fixedKey, identity));
});
