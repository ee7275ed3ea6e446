import { expect, test } from 'vitest';
import { hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

test.each([
  ['what a credential is for', 'up.sql', "set credential_purpose = 'brokered'", 'purpose'],
  ['what is known of a server', 'Shop.java', 'authMetadata = builder.scope("should-be-removed")', 'metadata'],
  ['when it was changed', 'shop.yml', 'admin.passwordMtime: "2026-03-20 17:54"', 'mtime'],
  ['what may be done', 'shop_spec.rb', 'flows: Doorkeeper::OAuth::Scopes.from_string("implicit")', 'a part of a name'],
  ['a code of a failure', 'Match.php', "const PASSWORD_NOT_CORRECT = 'harbor-7f1c-4c3b';", 'correct'],
  ['a search of Django', 'filters.py', "'created_by__password__icontains=pbkdf2search'", 'icontains'],
  ['where a page goes on', 'README.md', '"nextForwardToken": "f/3676443225951436909/s",', 'forward token'],
  ['a test that is called', 'ReaderTest.cs', 'CheckPasswordTest("b6cd8", 3, "truncated by 56");', 'a test is called'],
  ['an encrypted key', 'README.md', 'encryptedkey: Q2U5a1ZuTWsxLXVWOFdhVEdfaGEx', 'encryptedkey'],
  ['what a database is', 'main.yaml', '- _result_modify_password.engine == "aurora-mysql"', 'engine'],
  ['who logs in', 'chap.yaml', 'node.session.auth.username_in: bXVzZXI=', 'whoever logs in'],
  [
    'a line of a log of TLS keys',
    'keys.log',
    `SERVER_HANDSHAKE_TRAFFIC_SECRET ${grow(sample`${hexadecimal(64)} ${hexadecimal(96)}`, 3)}`,
    'a line in a log of TLS keys',
  ],
  ['how a step is run', 'test.sh', '  run_pass "harbor_integration"', 'run pass'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join()).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});
