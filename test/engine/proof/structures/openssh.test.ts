import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkOpenssh } from '../../../../src/engine/proof/structures/openssh.ts';

const field = (text: string): Buffer => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
const block = (bytes: Buffer): string =>
  `-----BEGIN OPENSSH PRIVATE KEY-----\n${bytes.toString('base64').replace(/.{70}/g, '$&\n')}\n-----END OPENSSH PRIVATE KEY-----`;
const key = (cipher: string): string =>
  block(Buffer.concat([Buffer.from('openssh-key-v1\0'), field(cipher), field('bcrypt'), Buffer.alloc(200, 7)]));

test('a key without a cipher lies open', () => {
  expect(checkOpenssh(key('none'))).toEqual({ kind: 'proven', reason: 'the key lies open' });
});

test('a key with a cipher is encrypted', () => {
  expect(checkOpenssh(key('aes256-ctr')).reason).toBe('the key is encrypted');
});

test('other bytes are no OpenSSH key', () => {
  expect(checkOpenssh(block(Buffer.alloc(200, 1))).kind).toBe('refuted');
});

test('the fingerprint of the public half is told, whether the key is encrypted or not', () => {
  const number = (value: number): Buffer => Buffer.from([0, 0, 0, value]);
  const publicHalf = Buffer.concat([field('ssh-ed25519'), number(32), Buffer.alloc(32, 9)]);
  const whole = (cipher: string): string =>
    block(
      Buffer.concat([
        Buffer.from('openssh-key-v1\0'),
        field(cipher),
        field('bcrypt'),
        field('salt'),
        number(1),
        number(publicHalf.length),
        publicHalf,
        number(90),
        Buffer.alloc(90, 7),
      ]),
    );
  const fingerprint = `SHA256:${createHash('sha256').update(publicHalf).digest('base64').replace('=', '')}`;
  expect(checkOpenssh(whole('none'))).toEqual({ kind: 'proven', reason: `the key lies open, ${fingerprint}` });
  expect(checkOpenssh(whole('aes256-ctr'))).toEqual({
    kind: 'unproven',
    reason: `the key is encrypted, ${fingerprint}`,
  });
});
