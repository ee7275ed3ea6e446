import { expect, test } from 'vitest';
import { checkBasicAuth } from '../../../../src/engine/proof/structures/basic-auth.ts';

const encode = (text: string): string => Buffer.from(text).toString('base64');

test('user and password are proven', () => {
  expect(checkBasicAuth(encode(`deploy:${'Xk29'}-vQz71`)).kind).toBe('proven');
});

test('bytes without a colon or with control characters are refuted', () => {
  expect(checkBasicAuth(encode('no colon here')).kind).toBe('refuted');
  expect(checkBasicAuth(encode('user:\u0001\u0002')).kind).toBe('refuted');
  expect(checkBasicAuth('%%%').kind).toBe('refuted');
});

test('pairs out of manuals are refuted', () => {
  expect(checkBasicAuth(encode('Aladdin:open sesame')).kind).toBe('refuted');
  expect(checkBasicAuth(encode('username:password')).kind).toBe('refuted');
});

test('a password that is a word proves nothing', () => {
  expect(checkBasicAuth(encode('user:passwd')).kind).toBe('unproven');
  expect(checkBasicAuth(encode('ada:letmein1')).kind).toBe('unproven');
});

test('a user without a password is refuted, a key in place of the user is not', () => {
  expect(checkBasicAuth(encode('browser:')).kind).toBe('refuted');
  expect(checkBasicAuth(encode(`sk_${'29Xk'}vQz71p:`)).kind).not.toBe('refuted');
});

test('a pair of placeholders is refuted, a login that anybody may have is not', () => {
  for (const pair of ['example:example', 'my-username:my-password', 'client-id:client-secret'])
    expect(checkBasicAuth(encode(pair)).kind).toBe('refuted');
  expect(checkBasicAuth(encode('test:test')).kind).not.toBe('refuted');
  expect(checkBasicAuth(encode(`mysqladmin:${'Xk29'}-vQz71`)).kind).toBe('proven');
});
