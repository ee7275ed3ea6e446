import { expect, test } from 'vitest';
import { judgePath } from '../../../src/engine/assignment/judge.ts';
import { alphanumeric, base64, hexadecimal, lowerLetters } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { findAll, judgeAll, kept, reasonsAgainst } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);

test.each([
  ['password_url', 'url'], ['tokenType', 'type'], ['secretName', 'name'], ['apiKeyId', 'id'], ['PASSWORD_REGEX', 'regex'], ['password2Label1', 'label'],
])('the name %s tells that its value is no secret', (name, word) => {
  expect(reasonsAgainst(`${name} = "${random(24)}"`)).toEqual([`the name ends in a word that tells it is no secret: ${word}`]);
});

test.each([
  ['public_key', 'the name says that it is no secret: public'],
  ['passwordHashOld', 'the name tells of a hash or of a challenge: hash'],
  ['Sec-WebSocket-Key', 'the name tells of a hash or of a challenge: socket'],
  ['nextPageToken', 'a page token is no secret'],
  ['sortKey', 'a sort key is no secret'],
])('%s holds no secret', (name, reason) => {
  expect(reasonsAgainst(`${name}: "${random(24)}"`)).toEqual([reason]);
});

test.each([
  ['password: "${DB_PASSWORD}"', 'filled in elsewhere'],
  ['password: "{{ db_password }}"', 'filled in elsewhere'],
  ['password = "%(password)s"', 'filled in elsewhere'],
  ['password: "<password>"', 'filled in elsewhere'],
  ['password=$DB_PASSWORD', 'filled in elsewhere'],
  ['password = config.database.password', 'looked up'],
  ['password = getenv("DB_PASS_WORD_X")', 'looked up'],
  ['secret: "vault:secret/data/shop#value"', 'vault'],
  ['secret: "op://team/shop/token"', 'vault'],
  ['password: "your-password"', 'placeholder'],
  ['password: "xxxxxxxx"', 'placeholder'],
  ['password: "[REDACTED]"', 'filled in elsewhere'],
  ['api_key: "00000000000000000000"', 'repeats one or two'],
  ['api_key: "0123456789abcdef0123456789abcdef"', 'sequence'],
  ['password: true', 'stands for any value'],
  ['password: "password"', 'stands for any value'],
  ['db_password_main: "dbpasswordmain"', 'repeats the name'],
  ['token: 2021-01-31', 'a date'],
  ['token: 1.2.3', 'a version'],
  ['secret: "text/plain"', 'a media type'],
  ['password: "https://acme.io/reset"', 'an address'],
  ['token: "shop@acme.io"', 'an e-mail address'],
  ['token: 4096', 'a number'],
  ['key: "8d3f4c1e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"', 'a UUID'],
  ['secret: "/etc/shop/secret.pem"', 'a path'],
  ['secret: "master.key"', 'name of a file'],
  ['"key": "ctrl+shift+down"', 'keyboard'],
  ['key: "^[a-z]+$"', 'regular expression'],
  ['authorization: "aes256-ctr"', 'an algorithm'],
  ['token = lexer.current', 'code'],
  ['password = "a1b2" + suffix', 'expression'],
  ['password = SOME_CONSTANT', 'name of a constant'],
  ['token = someVariable', 'identifier'],
  ['password: "user_password"', 'name of a field'],
  ['password: "Must have eight characters or more"', 'text for people'],
  ['password: "Kennwort"', 'a label'],
  ['key: "shop"', 'generated value'],
  ['form.field("secret", "index")', 'word beside'],
])('%s is told apart', (text, reason) => {
  expect(reasonsAgainst(text).join()).toContain(reason);
  expect(kept(text)).toEqual([]);
});

test.each(['token = lexer.next()', 'password: ${DB_PASSWORD}', 'password = ${{ secrets.DB }}', 'password: { type: String }', 'key = (a, b) => a'])('%s has no value to judge', (text) => {
  expect(kept(text)).toEqual([]);
});

test('hashes and encrypted values are told apart', () => {
  expect(reasonsAgainst(`password: "$2b$12$${random(53)}"`)).toEqual(['the value is a password hash']);
  expect(reasonsAgainst(`password: "{SSHA}${random(32)}"`)).toEqual(['the value is a password hash']);
  expect(reasonsAgainst(`password: ENC[AES256_GCM,data:${random(32)}]`)).toHaveLength(1);
});

test("a published standard's own example is told apart", () => {
  const published = Buffer.from('MllvdG5GWkZFanIxekNzaWNNV3BBQQ==', 'base64').toString();
  expect(reasonsAgainst(`"access_token": "${published}"`)).toEqual(['the value is an example that a standard published']);
});

test.each([
  ['a generated token', `ACCESS_TOKEN=${random(40)}`],
  ['a generated key', `apiKey: "${hex(32)}"`],
  ['a secret in base64', `client_secret = "${grow(sample`${base64(43)}`, 3)}="`],
  ['a generated password', `password: '${random(16)}'`],
  ['a password for a user', `curl -u shop:${random(16)} acme.io`],
])('%s is of medium confidence', (_, text) => {
  expect(judgeAll(text)).toMatchObject([{ kind: 'keep', confidence: 'medium' }]);
});

test.each([
  ['a word under a password', 'password: "changeme"'],
  ['a usual dummy', 'password: "admin123"'],
  ['a dummy in leet', 'password: "s3cr3t!!"'],
  ['digits', 'password: "24681357"'],
  ['a key without a qualifier', `key: "${hex(40)}"`],
  ['an argument', `set("password", "${random(20)}")`],
  ['a UUID', 'api_key: "8d3f4c1e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"'],
  ['a value that its line calls fake', `password = "${random(16)}" # fake, for the emulator`],
])('%s is of low confidence', (_, text) => {
  expect(judgeAll(text)).toMatchObject([{ kind: 'keep', confidence: 'low' }]);
});

test('a password that reads like words is of low confidence in a test, and the reason says so', () => {
  const text = 'password: "sunrise-over-marina7"';
  expect(judgeAll(text, 'src/login.rb')).toMatchObject([{ confidence: 'medium' }]);
  const [verdict] = judgeAll(text, 'spec/login_spec.rb');
  expect(verdict).toMatchObject({ kind: 'keep', confidence: 'low' });
  expect(verdict?.kind === 'keep' && verdict.reasons).toContain('the file is a test, an example or documentation');
});

test('lock files, translations and bare words in source code are rejected by their path alone', () => {
  const [key] = findAll(`api_key: "${hex(40)}"`);
  const [label] = findAll(`password: "${grow(sample`${lowerLetters(9)}`, 5)}"`);
  const [word] = findAll('password = hunter\n');
  if (key === undefined || label === undefined || word === undefined) throw new Error('no candidate');
  expect(judgePath('web/package-lock.json', key)).toBe('the file is a lock file');
  expect(judgePath('config/locales/de.yml', label)).toBe('the file holds translations');
  expect(judgePath('config/locales/de.yml', key)).toBeUndefined();
  expect(judgePath('src/login.py', word)).toBe('a value without quotes in source code is a name');
  expect(judgePath('deploy/shop.env', word)).toBeUndefined();
  expect(judgePath('cassettes/unlock.yaml', key)).toBeUndefined();
});
