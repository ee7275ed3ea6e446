import { expect, test } from 'vitest';
import { judge } from '../../../src/engine/assignment/judge.ts';
import { alphanumeric, base64, hexadecimal, uuid } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { findAll, kept, reasonsAgainst } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const password = grow(sample`${alphanumeric(10)}`, 8);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

test.each([
  'of password1 option\n\n=head1 DESCRIPTION',
  'token: ${{ secrets.DEPLOY }}',
  'shop.password=ENC(c2hvcA)',
  'password: { type: String }',
])('%s has no value to judge', (text) => {
  expect(kept(text, 'conf/shop.yml')).toEqual([]);
});

test('the command that asks for the password of a user has none', () => {
  expect(kept('passwd harbor\n', 'setup.sh')).toEqual([]);
  expect(kept(`passwd ${password}\n`, 'router.cfg')).toEqual([password]);
});

test('a name whose words run together is still that of a password', () => {
  expect(kept(`$smtp_psw='${random(16)}';`, 'settings.php')).toEqual([random(16)]);
  expect(kept(`"paypalmerchantpassword": "${random(16)}"`, 'appsettings.json')).toEqual([random(16)]);
});

test.each([
  ['what counts tokens', 'chunks.py', "TOKEN_ENCODER = shop.encoding_for('tide-3.5-turbo')", 'no secret: encoder'],
  ['what passwords are drawn from', 'Shop.php', "const CHARS_PASSWORD_DIGITS = '23456789';", 'no secret: digits'],
  [
    'a document to leave with',
    'Gate.vb',
    'show("crptGate", "GatePass", "crptGatePassSubReport")',
    'gate pass is no password',
  ],
  ['what is asked for', 'Challenge.pm', "PASSWORD_QUERY => 'acpq',", 'no secret: query'],
  ['a variable that is handed on', '.gitlab-ci.yml', 'K8S_SECRET_TERM: "xterm-256color"', 'handed on to'],
  ['the salt of a library', 'Cipher.php', "var $password_default_salt = 'harborlib';", 'the name is that of a salt'],
])('%s is told by the words of its name', (_, path, text, reason) => {
  expect(kept(text, path)).toEqual([]);
  expect(reasonsAgainst(text, path)).toContainEqual(expect.stringContaining(reason));
});

test('GCM beside a cipher is one of its modes, and else a product that has keys', () => {
  expect(reasonsAgainst(`aes_gcm_secret = "${hex(40)}"`)).toEqual([]);
  expect(kept(`export GCM_SENDER_SECRET="${hex(40)}"`, 'deploy.sh')).toHaveLength(1);
});

test('a name that only begins with SecureString is no command that makes one', () => {
  expect(kept(`static readonly string SecureStringExportHeader = "${hex(32)}";`, 'src/Shop.cs')).toEqual([]);
});

test('a long key in base64 is no punctuation', () => {
  expect(reasonsAgainst(`'rsaPrivateKey' => '${'MII'}E${encoded(1580)}'`, 'config/pay.php').join()).not.toContain(
    'punctuation',
  );
});

test('the element that holds a name in a property list is no name', () => {
  const line = `\t\t<string>${hex(40)}</string>`;
  const verdicts = findAll(`\t<key>FileName</key>\n${line}`).map((candidate) =>
    judge(candidate, { path: 'Info.plist', line }),
  );
  expect(verdicts.map((verdict) => (verdict.kind === 'reject' ? verdict.reason : 'kept'))).toContain(
    'the name is that of an element',
  );
  expect(verdicts.filter(({ kind }) => kind === 'keep')).toEqual([]);
});

test('a token in front of a remark in parentheses is kept', () => {
  expect(kept(`export VAULT_TOKEN=${id} (Linux)`, 'vault-notes.txt')).toEqual([id]);
});

test('pub in front of another word than key is a name', () => {
  expect(kept(`final _pubClientSecret = '${random(24)}';`, 'lib/client.dart')).toEqual([random(24)]);
  expect(reasonsAgainst(`pub_key = '${random(24)}';`, 'lib/client.dart')).toEqual([
    'the name says that it is no secret: pub',
  ]);
});

test('a key of a service of searches is kept, one to search with is not', () => {
  expect(kept(`AZ_AI_SEARCH_KEY=${random(48)}`, 'shop.env')).toEqual([random(48)]);
  expect(reasonsAgainst(`searchKey = '${random(32)}'`, 'shop.js')).toEqual(['a "search key" is no secret']);
});

test('a list of one generated key is kept', () => {
  expect(kept(`api_keys: '["${hex(40)}"]'`, 'secret.yaml')).toHaveLength(1);
});

test('a setting in a cell of a table is kept', () => {
  expect(kept(`|                 | awsSecretKey=${hex(64)} |`, 'secrets.txt')).toEqual([hex(64)]);
});

test('a key of forty digits that says what it is for is kept, whatever their case', () => {
  expect(kept(`SECRET_KEY = "${hex(40).toUpperCase()}"`, 'Shop.java')).toHaveLength(1);
});

test('what a server takes as an authorization is kept', () => {
  expect(kept(`if ('${random(24)}' !== req.headers.authorization) return;`, 'src/shop.js')).toEqual([random(24)]);
});

test('a word that something is identified by is no password, one of a user is', () => {
  expect(kept('will run the shell command identified by command20</p>', 'shop.patch')).toEqual([]);
  expect(kept('create user shop identified by x1y2z3w4', 'shop.sql')).toEqual(['x1y2z3w4']);
  expect(kept(`ActiveState, which is identified by '${'MSWin'}32'.`, 'notes.txt')).toEqual([]);
  expect(kept("identified by 'BID2') which is the same", 'notes.txt')).toEqual([]);
  expect(kept(`to introduce a chunk (say, one\nidentified by '${'BI'}D2') which is`, 'notes.txt')).toEqual([]);
  expect(kept(`to copy from a shop identified by '${password}' and`, 'notes.txt')).toEqual([]);
  expect(kept(`privileges to 'jane'@'%' identified by '${password}' with`, 'shop.sql')).toEqual([password]);
  expect(kept(`run("alter user shop identified by '${password}'")`, 'shop.py')).toEqual([password]);
});

test('a value below a sentence that ends in password is none', () => {
  expect(kept("  The host which changes the password\n  value: 'localhost'", 'shop.yml')).toEqual([]);
  expect(kept(`  - name: SHOP_PASSWORD\n    value: '${random(20)}'`, 'shop.yml')).toEqual([random(20)]);
});

test('a text that a tag of a template sets is kept, one that is taken apart is not', () => {
  expect(kept(`{% set db_password = "${random(20)}" %}`, 'site.j2')).toEqual([random(20)]);
  expect(kept(`password = "${random(20)}" % user`, 'site.py')).toEqual([]);
});

test('a password is kept behind one that confirms it', () => {
  expect(kept(`json={"confirm": "password", "password": "${password}"},`, 'tests/shop.py')).toEqual([password]);
});

test('the cookie of a session is kept', () => {
  const cookie = `s%3A${random(32)}.${random(40)}`;
  expect(kept(`      - shop-auth.sid=${cookie};`, 'cassettes/login.yml')).toEqual([cookie]);
});
