import { expect, test } from 'vitest';
import { alphanumeric, digits, lowerLetters } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const password = grow(sample`${alphanumeric(12)}`, 3);
const telephone = `010${grow(sample`${digits(8)}`, 5)}w`;
const word = grow(sample`${lowerLetters(9)}`, 6);

async function secretsIn(text: string, path: string): Promise<readonly (string | undefined)[]> {
  const { findings } = await scan({ target: { kind: 'text', text, path } });
  return findings.map(({ secret }) => secret);
}

test.for([
  ['with a letter of Spanish', `String contraseña = "${password}";`, 'Shop.java'],
  ['with a letter of Spanish in JSON', `{ "usuario": "ana", "contraseña": "${password}" }`, 'shop.json'],
  ['that the French shorten', `$mdp = '${password}';`, 'shop.php'],
  ['that the French shorten, behind a variable', `const mdp = process.env.DB_MDP || '${password}';`, 'db.js'],
] as const)('a name of a password %s is one', async ([, text, path]) => {
  expect(await secretsIn(text, path)).toEqual([password]);
});

test('a telephone number and a letter are a password, and a size is none', async () => {
  expect(await secretsIn(`{ "username": "root", "password": "${telephone}" }`, 'sftp.json')).toEqual([telephone]);
  expect(await secretsIn(`{ "password": "4096kb" }`, 'sftp.json')).toEqual([]);
  expect(await secretsIn('writePassword(); // ibPassword: 2-byte\n', 'login.js')).toEqual([]);
});

test('what a login takes for a password is none of the packages of a list', async () => {
  const text = `var login = new NetworkCredential("ana@acme.io", "${word}<3.");`;
  expect(await secretsIn(text, 'Mail.cs')).toEqual([`${word}<3.`]);
});

test.for([
  ['rules of a form', `'password' => 'required|min_length[8]|max_length[72]',`, 'User.php'],
  ['a call between two texts', `$dsn = "user='".addcslashes($V,"'")."' password='".addcslashes($F,"'")."'";`, 'a.php'],
  ['a division', 'pw = stripe2 / 2, // whole numbers', 'patterns.inc'],
  ['what documents call a password', 'url = httpx.URL("https://jo%40email.com:a%20secret@shop.de:1234/")', 'urls.py'],
] as const)('%s is no password', async ([, text, path]) => {
  expect(await secretsIn(text, path)).toEqual([]);
});

test('an option of a command behind the name of a plugin for passwords is none, nor is what stands for any', async () => {
  const options = '["--default_authentication_plugin=mysql_native_password", "--character-set-server=utf8mb4"]';
  expect(await secretsIn(`services:\n  db:\n    command: ${options}\n`, 'compose.yml')).toEqual([]);
  expect(await secretsIn('aws_access_key: confidential\naws_secret_key: confidential\n', 'aws.yml')).toEqual([]);
});

test.for(['.env.exemple', '.env.exemplo', '.env.ejemplo'])('%s is an example in its language', async (path) => {
  const { findings } = await scan({ target: { kind: 'text', text: `SQL_PASSWORD=${password}\n`, path } });
  expect(findings.map(({ isTestOnly }) => isTestOnly)).toEqual([true]);
});

const chosen = `${word}20`;
const birthday = `1999${grow(sample`${digits(4)}`, 8)}lyc`;

test.for([
  ['by the name of a constant', `define('USUARIO', 'ana');\ndefine('SENHA', '${chosen}');`, 'conexao.php'],
  ['in a variable', `$sifre = "${chosen}";`, 'baglanti.php'],
] as const)(
  'a word with digits is the password of a database in a file that connects to it, %s',
  async ([, text, path]) => {
    expect(await secretsIn(`<?php\n${text}\n`, path)).toEqual([chosen]);
  },
);

test('a password may end with two marks that templates begin with', async () => {
  const marked = `${chosen}@@`;
  expect(await secretsIn(`spring.datasource.password=${marked}\n`, 'application.properties')).toEqual([marked]);
  expect(await secretsIn('spring.datasource.password=@@DB_PASS1@@\n', 'application.properties')).toEqual([]);
});

test.for(['.vscode/sftp.json', 'sftp-config.json', '.ftpconfig'])(
  '%s holds a password that somebody typed',
  async (path) => {
    const typed = `${'abcabc'}123456..`;
    expect(await secretsIn(`{\n  "host": "shop.acme.io",\n  "password": "${typed}"\n}\n`, path)).toEqual([typed]);
  },
);

test.for([
  [
    'a birthday and initials',
    `spring:\n  datasource:\n    password: ${birthday}\n`,
    'src/main/resources/application.yml',
    birthday,
  ],
  ['a word with digits for a sketch', `#define DEFAULT_PASSWORD "${chosen}"\n`, 'secrets.h', chosen],
] as const)('%s are a password that somebody chose', async ([, text, path, value]) => {
  expect(await secretsIn(text, path)).toEqual([value]);
});

test.for([`${chosen}@@`, `@@${birthday}`, `${word}@@${chosen}`])('a password has two @: %s', async (secret) => {
  expect(await secretsIn(`DATABASE_PASSWORD = '${secret}'\n`, '.env')).toEqual([secret]);
});

test.for(['@@DB_PASSWORD@@', 'shop-@@DB_PASSWORD@@', '@@{db.password}', `@@${word}`])(
  '%s is filled in elsewhere',
  async (value) => {
    expect(await secretsIn(`DATABASE_PASSWORD = '${value}'\n`, '.env')).toEqual([]);
  },
);
