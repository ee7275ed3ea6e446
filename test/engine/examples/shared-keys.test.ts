import { expect, test } from 'vitest';
import { isSharedKey } from '../../../src/engine/examples/shared-keys.ts';
import { randomBytes, grow, sample } from '../../../src/rule/sample.ts';

/** What OpenSSH writes before a key that is not encrypted, up to the public half, and that: no secret is in it. */
function publicPart(publicKey: string): string {
  const field = (text: string | Buffer): Buffer => {
    const bytes = Buffer.from(text);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...['none', 'none', ''].map(field),
    Buffer.from([0, 0, 0, 1]),
    field(Buffer.concat([field('ssh-ed25519'), field(Buffer.from(publicKey, 'hex'))])),
  ]).toString('base64');
}

const frame = (body: readonly string[], lineEnd: string): string =>
  [`-----BEGIN OPENSSH PRIVATE KEY-----`, ...body, '-----END OPENSSH PRIVATE KEY-----'].join(lineEnd);

/** Of the key that opens every box of Vagrant, up to the byte that counts. */
const vagrant = `${publicPart('dd58771069365cf10ea7c9cb0fd02a8c3517ec2f1bd8571a8aa2cac7c93a7e58').replace(/=+$/, '')}AA`;

test.each([
  ['on lines', '\n'],
  ['with the line ends of Windows', '\r\n'],
  ['in a string', '\\n'],
  ['with a margin', '\n    '],
])("Vagrant's key is one that everybody has, %s", (_, lineEnd) => {
  const body = [vagrant.slice(0, 70), vagrant.slice(70), 'AAAA'];
  expect(isSharedKey(frame(body, lineEnd))).toBe(true);
  expect(isSharedKey(frame([vagrant.slice(0, 70), vagrant.slice(70).replace(/^.{20}/, 'A'.repeat(20))], lineEnd))).toBe(
    false,
  );
});

/** The same key of RSA, up to where it differs from all others: what is public of it, in the order of its formats. */
const publicHalf =
  'AAAAB3NzaC1yc2EAAAABIwAAAQEA6NF8iallvQVp22WDkTkyrtvp9eWW6A8YVr+kz4TjGYe7gHzIw+niNltGEFHzD8+v1I2YJ6oXevct1YeS0o9HZyN1Q9qgCgzUFtdOKLv6IedplqoPkcmF';

test.each([
  ['PKCS#1', ''],
  ['PKCS#8', '308204bc020100300d06092a864886f70d0101010500048204a6'],
])("Vagrant's key is one that everybody has, in base64 of %s", (_, wrapping) => {
  const modulus = Buffer.from(publicHalf, 'base64').subarray('\0\0\0\x07ssh-rsa\0\0\0\x01#\0\0\x01\x01\0'.length);
  const key = (bytes: Uint8Array): string =>
    Buffer.concat([Buffer.from(`${wrapping}308204a20201000282010100`, 'hex'), bytes, Buffer.alloc(40)]).toString(
      'base64',
    );
  expect(isSharedKey(key(modulus))).toBe(true);
  expect(isSharedKey(key(modulus.map((byte, index) => (index === 9 ? byte ^ 1 : byte))))).toBe(false);
});

test("Vagrant's key is one that everybody has, as PuTTY keeps it", () => {
  const file = (half: string): string =>
    ['PuTTY-User-Key-File-2: ssh-rsa', 'Encryption: none', 'Public-Lines: 2', half.slice(0, 64), half.slice(64)].join(
      '\n',
    ) + '\nPrivate-Lines: 1\nAAAA';
  expect(isSharedKey(file(publicHalf))).toBe(true);
  expect(isSharedKey(file(publicHalf).replaceAll('\n', '\r\n'))).toBe(true);
  expect(isSharedKey(file(publicHalf.replace('iallv', 'iallw')))).toBe(false);
});

test('a key of PKCS#1 or PKCS#8 that nobody published is not shared', () => {
  const pkcs1 = grow(sample`${randomBytes(600, { prefix: '308204a40201000282010100', width: 4000 })}`, 1);
  expect(isSharedKey(pkcs1)).toBe(false);
  const pkcs8 = Buffer.concat([
    Buffer.from('308204be020100300d06092a864886f70d0101010500048204a8', 'hex'),
    Buffer.from(pkcs1, 'base64'),
  ]).toString('base64');
  expect(isSharedKey(pkcs8)).toBe(false);
});
