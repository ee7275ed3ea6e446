import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal, uuid } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { kept } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
/** Secrets that look like what `library-code.test.ts` has rejected. */
test.each([
  ['a key behind a colon in brackets', 'secrets.json', `"shop_api_key": "EJ1:${random(32)}"`, `EJ1:${random(32)}`],
  ['a token of two parts', 'shop.env', `SHOP_TOKEN=2.${random(40)}`, `2.${random(40)}`],
  ['a password with a slash', 'settings.py', `'shop_password': '25/${'hoUr7x'}'`, `25/${'hoUr7x'}`],
  ['a password in braces', 'ldap.ini', `ldap_password = "{PLAIN-${random(12)}"`, `{PLAIN-${random(12)}`],
  ['bytes that do not count', 'crypto.cpp', `QByteArray key = QByteArray::fromHex("${hex(32)}");`, hex(32)],
  ['a token with a date before it', 'shop.env', `SHOP_TOKEN=2015-04-23-${random(24)}`, `2015-04-23-${random(24)}`],
  ['a key that is an id', 'uuids.rs', `pub const SHOP_API_TOKEN: &str = "${id}";`, id],
  ['what a method sets', 'Shop.java', `parser.setPassword("${random(12)}");`, random(12)],
  ['a password that is reset', 'shop.js', `user.resetPassword("${random(14)}")`, random(14)],
  ['a password behind a module', 'shop.yml', `shop_auth: "${random(20)}"`, random(20)],
  ['a secret of another name', 'values.yaml', `existingSecret: ${hex(40)}`, hex(40)],
  ['a password in a table', 'README.md', `| "POSTGRES_PASSWORD" | ${random(14)} |`, random(14)],
  ['a password over two lines', 'login.py', `  "password",\n  "${random(14)}",\n`, random(14)],
  ['a password that is told', 'notes.md', `We set the password to "${'wintergreen'}" for now`, 'wintergreen'],
  [
    'a value in source code',
    'src/session.rs',
    `    shop_secret: ${'Ab4dE6gH8jK1mN3pQ5rS7t'},`,
    'Ab4dE6gH8jK1mN3pQ5rS7t',
  ],
  ['a flag with a word', 'run.sh', `shop login --password ${'commander77'} --user jane`, 'commander77'],
  ['a key in capitals', 'Users.cs', `user.Secret = "${hex(40).toUpperCase()}";`, hex(40).toUpperCase()],
  ['a password of a database', 'notes.md', `mysql -u root -p${'Wharf'}7kite orders`, 'Wharf7kite'],
  ['a password behind a blank', 'notes.md', `mysql -u root -p ${'Wharf'}7kite orders`, 'Wharf7kite'],
  ['a password behind or', 'conf.lua', `password = os.getenv("SHOP_PASSWORD") or "${random(12)}"`, random(12)],
  ['one of several tokens', 'shop.yml', `tokens:\n  - ${random(24)}\n`, random(24)],
  ['a password in a table of two columns', 'README.md', `| password | ${random(12)} |`, random(12)],
  ['a secret among texts', 'ui/strings/es-MX.json', `"ShopApiKey": "${hex(32)}",`, hex(32)],
  ['a key beside a vector', 'src/deploy/vector.toml', `api_key = "${hex(32)}"`, hex(32)],
  ['a generated value without quotes', 'src/shop.ts', `// apiKey: ${'x7Kq9TzPw3LmR8vB2nJd'}`, 'x7Kq9TzPw3LmR8vB2nJd'],
  ['a password behind a flag', 'run.sh', `shop --passphrase=${random(12)} --hash=SHA-256`, random(12)],
  ['a password of a row', 'data.sql', `INSERT INTO a (b, c) VALUES ('password', '${random(16)}')`, random(16)],
  ['a key with a name beside it', 'keys.json', `[{ "name": "A1", "key": "${hex(32)}" }]`, hex(32)],
  ['what is encrypted', 'shop.js', `encryptSecret("${random(24)}", master)`, random(24)],
  ['a key of a session', 'shop.py', `SECRET_SESSION_KEY = '${random(32)}'`, random(32)],
  ['a key that is longer', 'data/file.json', `"key": "${random(24)}",`, random(24)],
  ['a key behind a hash', 'shop.env', `SHOP_PASSWORD=#${random(10)}`, `#${random(10)}`],
  ['a secret at a level', 'shop.env', `LEVEL_TWO_SECRET=${random(24)}`, random(24)],
  ['a secret of a client', 'shop.env', `OAUTH2_CLIENTSECRET=${random(24)}`, random(24)],
  ['a password with brackets', 'shop.env', `SHOP_PASSWORD=${random(8)}[0]${random(4)}`, `${random(8)}[0]${random(4)}`],
  ['a seed that is a secret', 'wallet.json', `"secret_key_seed": "${hex(64)}",`, hex(64)],
  ['a password that is compared', 'login.sh', `if [ "$SHOP_PASSWORD" = "${random(12)}" ]; then`, random(12)],
  ['a password behind a name in parts', 'notes.txt', `db_main_password ${random(14)}`, random(14)],
])('%s is kept', (_, path, text, secret) => {
  expect(kept(text, path)).toContain(secret);
});
