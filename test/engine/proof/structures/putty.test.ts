import { expect, test } from 'vitest';
import { checkPutty } from '../../../../src/engine/proof/structures/putty.ts';
import { grow, randomBytes, sample } from '../../../../src/rule/sample.ts';

const body = grow(sample`${randomBytes(96)}`, 1);
const file = (encryption: string, count = 2): string =>
  `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: ${encryption}\nComment: me\nPublic-Lines: 2\n${body}\nPrivate-Lines: ${count}\n${body}\nPrivate-MAC: ${'0a'.repeat(20)}\n`;

test('an open key is proven', () => {
  expect(checkPutty(file('none')).kind).toBe('proven');
  expect(checkPutty(file('none').replaceAll('\n', '\\r\\n')).kind).toBe('proven');
});

test('the reason of an encrypted key says that it is encrypted', () => {
  expect(checkPutty(file('aes256-cbc')).reason).toBe('the key is encrypted');
});

test('a key with lines missing does not parse', () => {
  expect(checkPutty(file('none', 14)).kind).toBe('unproven');
});

test('a text without private lines is refuted', () => {
  expect(checkPutty('PuTTY-User-Key-File-3: ssh-rsa').kind).toBe('refuted');
});
