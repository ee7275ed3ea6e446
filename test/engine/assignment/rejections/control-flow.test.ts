import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal, uuid } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const password = grow(sample`${alphanumeric(12)}`, 1);

test.each([
  [
    'what is behind a password that was left out',
    'change.md',
    '"amqp://guest:<password>mq-r01:5672//raw_queue":String',
    'is left out',
  ],
  [
    'what GnuPG says',
    'run.go',
    `[GNUPG:] KEY_CONSIDERED ${grow(sample`${hexadecimal(40)}`, 3).toUpperCase()} 0`,
    'a public key',
  ],
  [
    'whose signature it is',
    'run.go',
    `"Good signature from ignored key ${grow(sample`${hexadecimal(16)}`, 4)}", legacy`,
    'a public key',
  ],
  [
    'a test that passed',
    'report.txt',
    '    --- PASS: TestIdentity/successful_case_#3:_ClientID_from_Ref,_TenantID_from_shop (0.00s)',
    'a part of the name of a test',
  ],
  [
    'a test that runs',
    'report.txt',
    `=== RUN   TestRevokeToken/RevokeToken:_${'Error'}_when_non-200`,
    'a part of the name of a test',
  ],
  [
    'which secret a message is about',
    'report.txt',
    `warn: nothing is set for secret ${grow(sample`${uuid()}`, 3)}`,
    'the id of what a message is about',
  ],
  [
    'what a lambda does',
    'wizard.py',
    "f = lambda seed, passphrase: self.run('on_restore_39', seed, passphrase)",
    'a parameter of a lambda',
  ],
  [
    'what is done in a case',
    'sign.go',
    'case shop.ECPrivateKey:\n\t\ttemplate.Algorithm = x509.SHA256WithShop4096',
    'what is done in a case',
  ],
  [
    'where a secret is looked up',
    'contacts.rb',
    "secret_key: shop_integration('captcha9').secret_key,",
    'where the secret is looked up',
  ],
  [
    'where a password is looked up',
    'login.py',
    'password=vault_entry("shop/db7").password',
    'where the secret is looked up',
  ],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('what a call turns into something else is kept', () => {
  expect(kept(`secret_key: Shop::Text.new('${password}').strip,`, 'contacts.rb')).toEqual([password]);
});

test('what stands in the default of a parameter is kept', () => {
  expect(kept(`f = lambda password='${password}': login(password)`, 'wizard.py')).toEqual([password]);
});
