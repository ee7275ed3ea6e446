import { expect, test } from 'vitest';
import { alphanumeric, base64, hexadecimal, uuid } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { judgeAll, kept, reasonsAgainst } from '../find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const base58 = (length: number): string => random(length).replace(/[0OIl]/g, '7');
const id = grow(sample`${uuid()}`, 7);
const encoded = (length: number): string => grow(sample`${base64(length)}`, length);

/** Values that are made otherwise than secrets are. */
test.each([
  [
    'a part of a text in percents',
    'blog.sql',
    `%22username%22:%20%22admin%22,%20%22password%22:%20%22${'harbor'}%22%20%7D`,
    'a text that is encoded',
  ],
  ['letters of a flag', 'Country.php', `"PW" => "${'\\u{1F1F5}'}${'\\u{1F1FC}'}",`, 'made of escapes'],
  [
    'a kind of credential',
    'Shop.kt',
    '// Absent when the credential is 3party-restricted; else given',
    'a word of a text',
  ],
  ['a digest of what was given', 'notes.txt', `SHA1 of given password: ${hex(12)}`, 'a digest'],
  ['how a server asks for a login', 'auth.go', 'expectedAuth: `basic realm="Restricted"`,', 'asks for a login'],
  ['a mark to be seen', 'report.rs', `"PASS" => "${'\\u{2713}'}",`, 'a mark or an error'],
  [
    'an error of OpenSSL',
    'tls.log',
    '/etc/ssl/private/shop_key.pem: error:0906406D:PEM routines',
    'a mark or an error',
  ],
  ['a digest of Dovecot', 'users.sql', `password = '{PLAIN-MD5}${encoded(22)}=='`, 'a password hash'],
  ['a hash of a hash', 'users.sql', `password = '$bcrypt-sha256$2b,12$${random(22)}$${random(31)}'`, 'a password hash'],
  ['a hash by its form', 'users.sql', `password = '$2b$12$${random(53)}'`, 'a password hash'],
  ['a hash as Compose wants it', 'compose.yml', `password: '$$$$2y$$$$05$$$$${random(53)}'`, 'a password hash'],
  ['a hash with its algorithm before it', 'users.yml', `password: "sha256:${hex(64)}"`, 'a password hash'],
  ['a UUID by itself', 'conf/shop.json', `"key": "${id}"`, 'a UUID'],
  ['a number of many bits', 'Shop.java', 'TOKEN_CHARS_HIGH = 0x57ffffffc7fffffeL;', 'a number'],
  ['a time in milliseconds', 'shop.go', 'GetReplicas?_cacheToken=1502467318900', 'a time'],
  ['a number of Ada', 'shop.ads', 'Need_Passwd_Change : constant := 16#8A#;', 'a number'],
  ['a number of C', 'socks.c', '#define SOCKS_AUTH_USERPASS 0x02U', 'a number'],
  ['one of several numbers', 'tpm.h', '\tTPM2_RS_PW = 1073741833,', 'a number'],
  ['when a password ends', 'notes.txt', 'password_expiry_utc=1684189401', 'a number'],
  ['a number of tokens', 'notes.ipynb', '"parameters for these tokens: 2.292426e+09\\n"', 'a number'],
  [
    'a distinguished name',
    'ldap/shop.ldif',
    'pwdPolicySubentry: cn=expirein10,ou=policies,dc=acme,dc=dev',
    'a part of a distinguished name',
  ],
  [
    'two letters among bytes',
    'levels.dat',
    `Z@UE\u0001R\u0011(PW=${'RUO'}TJEYQCdYDOW?YYN\\c^ie`,
    'two bytes among others',
  ],
  [
    'two letters at the end of what is generated',
    'block.json',
    '"OvuIvs3Wy+EsCcIGubtyqhj4tVDQOVPw",\n\t\t\t"CgIIAhL4BgqtBgqQBgoKT3JkZXJlck1T",',
    'two bytes among others',
  ],
  ['a byte', 'socks.py', 'USERNAME_PASSWORD = b"\\x02"', 'made of escapes'],
  ['an index of words', 'a.vsidx', 'PU=PV=PW=PX=PY=PZ=Q3=QB=QE=', 'two bytes among others'],
  [
    'one of many short texts',
    'app.js',
    `['6bx','5lk','WOr','WRj','W5a','BSo','CSo','sef','WOc','Mkz','gsefWPW','nLdd${'T8'}kmha','WOD']`,
    'two bytes among others',
  ],
  ['colours of a terminal', 'helper.sh', 'PRETTY_PASS="\\e[32mok \\e[0m"', 'made of escapes'],
  ['a scope of a grammar', 'mode.js', "{ defaultToken: 'comment.block.actionscript.2' }", 'a scope of a grammar'],
  [
    'a path of a system',
    'main.yml',
    'get_url: url=https://acme.io/RPM-GPG-KEY-EPEL-6 dest=/etc/pki/rpm-gpg/RPM-GPG-KEY-EPEL-6',
    'a path',
  ],
  [
    'the head of a token',
    'Jwt.java',
    'JWT_TOKEN_HEAD = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."',
    'the head of a token',
  ],
  [
    'a version of an image',
    'manifest.yaml',
    `- image: shop-clientauth-proxy-linux${':'}2020-07-23-09.47.18-f77a18d`,
    'the version of an image',
  ],
  ['an id and of what', 'shop.md', `key: "shop:${id}",`, 'a UUID'],
  ['a number of Rust', 'lib.rs', 'let password = [2u8; 67];', 'a number'],
  ['a hash that compose is given', 'README.md', `ADMIN_PASSWORD_INIT: "$$2a$$05$$${random(53)}"`, 'a password hash'],
  ['a key of a store', 'shop_test.go', 'key := "/skydns/arpa/in-addr/172/26/0/2"', 'a path'],
  ['the address of a coin', 'coins.ts', `USDC_TOKEN = '${base58(44)}'`, 'an address of a blockchain'],
  ['the contract of a token', 'networks.js', `linkToken: "0x${hex(40)}",`, 'an address of a blockchain'],
  ['a token for browsers', 'index.html', `clientToken: 'pub${hex(32)}',`, 'which is public'],
  ['a permission', 'index.ts', "auth: ['shop:order:create'],", 'a permission'],
  ['a permission of more words', 'shop.yml', "bearer_auth:\n  - 'price_list_item:create'", 'a permission'],
  ['the version of a migration', 'shop.sql', "VALUES ('shop_auth', '20260417182239578', now())", 'a time'],
  ['the version of a migration in seconds', 'shop.sql', "VALUES ('shop_auth', '20260417182239', now())", 'a time'],
  ['a path behind a variable', 'run.sh', 'socat -u "UNIX-CONNECT:$XDG_RUNTIME_DIR/shop/.socket2.sock" -', 'a path'],
  ['a document', 'Upload.java', `final String uploadKey = "7_${'82378545'}_2026_invoice.pdf";`, 'the name of a file'],
  ['an archive', 'stack.json', `"S3Key": "${hex(64)}.zip"`, 'the name of a file'],
  ['the hash of a password in base64', 'shop.ldif', `userPassword:: e1NIQX${encoded(38)}`, 'a password hash'],

  [
    'a hash of Shiro',
    'ShopTest.groovy',
    `String storedPassword = '$shiro1$SHA-256$500000$${random(24)}'`,
    'a password hash',
  ],
  ['a hash of PostgreSQL', 'util_test.go', `Password: "md5${hex(32)}",`, 'a password hash'],

  ['what an editor highlights', 'src/mode.js', '{regex: /x/, token: "variable-3"},', 'a scope of a grammar'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('a UUID under `apikey` is kept', () => {
  expect(kept(`curl -H "Apikey: ${id}" https://acme.io/scan`)).toEqual([id]);
});

test('a UUID is kept in a call of an API, and elsewhere a plain key is the id of something', () => {
  expect(
    judgeAll(`get('https://pay.acme.dev/api/check?key=${id}')`, 'pay.php').map((verdict) =>
      verdict.kind === 'keep' ? verdict.confidence : verdict.reason,
    ),
  ).toEqual(['medium']);
  expect(kept(`get('https://shop.acme.dev/list?key=${id}')`, 'pay.php')).toEqual([]);
});
