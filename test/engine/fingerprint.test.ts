import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf, fixedKey, identityOf } from '../../src/engine/fingerprint.ts';
import { grow, randomBytes, sample } from '../../src/rule/sample.ts';

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
