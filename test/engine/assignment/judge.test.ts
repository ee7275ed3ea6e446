import { expect, test } from 'vitest';
import { rejectByPath } from '../../../src/engine/assignment/rejections/path.ts';
import { alphanumeric, base64, hexadecimal, lowerLetters, uuid } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { findAll, judgeAll, kept, reasonsAgainst } from './find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);

test.each([
  ['password_url', 'url'],
  ['tokenType', 'type'],
  ['ShopTokenAddress', 'address'],
  ['secretName', 'name'],
  ['apiKeyId', 'id'],
  ['PASSWORD_REGEX', 'regex'],
  ['password2Label1', 'label'],
])('the name %s tells that its value is no secret', (name, word) => {
  expect(reasonsAgainst(`${name} = "${random(24)}"`)).toEqual([
    `the name ends in a word that tells it is no secret: ${word}`,
  ]);
});

test.each([
  ['public_key', 'the name says that it is no secret: public'],
  ['passwordHashOld', 'the name tells of a hash or of a challenge: hash'],
  ['Sec-WebSocket-Key', 'a "socket key" is no secret'],
  ['nextPageToken', 'a "page token" is no secret'],
  ['sortKey', 'a "sort key" is no secret'],
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
  [`api_token: "${Buffer.from(`0a:${'x'.repeat(36)}`).toString('base64')}"`, 'one piece over and over'],
  [`token: "xoxp-${'1234'.repeat(3)}-${'#'.repeat(20)}"`, 'placeholder'],
  ['api_key: "0123456789abcdef0123456789abcdef"', 'sequence'],
  ['password: true', 'stands for any value'],
  ["Password  => 'binary',", 'stands for any value'],
  ['password: "password"', 'stands for any value'],
  ['db_password_main: "dbpasswordmain"', 'repeats the name'],
  ['token: 2021-01-31', 'a date'],
  ['token: 1.2.3', 'a version'],
  ['secret: "text/plain"', 'a media type'],
  ['password: "https://acme.io/reset"', 'an address'],
  ['token: "shop@acme.io"', 'an e-mail address'],
  ['token: 4096', 'a number'],
  [`key: "${grow(sample`${uuid()}`, 7)}"`, 'a UUID'],
  ['secret: "/etc/shop/secret.pem"', 'a path'],
  ['secret: "master.key"', 'name of a file'],
  ['"key": "ctrl+shift+down"', 'keyboard'],
  ['key: "^[a-z]+$"', 'regular expression'],
  ['token: "A-F0-9"', 'a set of characters'],
  ['label-password="Geheimnis"', 'text for people: label'],
  ['cred->count = refs--', 'the value is code'],
  ['"meta:auth:shop7:conn"', 'part of a longer key'],
  ['token_ttl_seed = 15.minutes', 'the value is code'],
  ['auth = "AWS_SIGV4"', 'name of a constant'],
  ['echo $password |openssl3', 'the bar is a pipe'],
  ['auth: negotiate', 'stands for any value'],
  ['credentials: include', 'stands for any value'],
  ['cipher_key = "Compression=yes"', 'a switch'],
  ['token: "sessions/tokens#create"', 'a route'],
  ['TLS_DHE_PSK: "x7Gh2kQ9"', 'hash or of a challenge'],
  ['accessToken: "a\\(count)"', 'filled in elsewhere'],
  ['password=[FILTERED]', 'placeholder'],
  ['authorization: "aes256-ctr"', 'an algorithm'],
  ['token = lexer.current', 'code'],
  ['password = "a1b2" + suffix', 'expression'],
  ['password = SOME_CONSTANT', 'name of a constant'],
  ['password: "Must have eight characters or more"', 'text for people'],
  ['password: "Kennwort"', 'a label'],
  ['senha: "Digite sua senha"', 'a placeholder'],
  ['Filters.eq("contrasenia", contrasena)', 'placeholder'],
])('%s is told apart from a secret, with the reason', (text, reason) => {
  expect(reasonsAgainst(text).join()).toContain(reason);
  expect(kept(text)).toEqual([]);
});

test.each([
  'token = lexer.next()',
  'password: ${DB_PASSWORD}',
  'password = ${{ secrets.DB }}',
  'password: { type: String }',
  'key = (a, b) => a',
])('%s has no value to judge', (text) => {
  expect(kept(text)).toEqual([]);
});

test('hashes and encrypted values are told apart', () => {
  expect(reasonsAgainst(`password: "$2b$12$${random(53)}"`)).toEqual(['the value is a password hash']);
  expect(reasonsAgainst(`password: "{SSHA}${random(32)}"`)).toEqual(['the value is a password hash']);
  expect(reasonsAgainst(`password: ENC[AES256_GCM,data:${random(32)}]`)).toHaveLength(1);
  expect(reasonsAgainst(`"X-Kms-Sealed-Key": "${random(64)}"`)).toHaveLength(1);
});

test("a published standard's own example is told apart", () => {
  const published = Buffer.from('MllvdG5GWkZFanIxekNzaWNNV3BBQQ==', 'base64').toString();
  expect(reasonsAgainst(`"access_token": "${published}"`)).toEqual([
    'the value is an example that a standard published',
  ]);
});

test.each(['token = someVariable', 'password: "user_password"', 'second_key: "shop"', 'form.field("secret", "index")'])(
  '%s is told apart by its features, which the reason names',
  (text) => {
    expect(reasonsAgainst(text)).toEqual([
      expect.stringMatching(/^score -\d+\.\d\d: (?:[^,]+ [+-]\d\.\d\d(?:, |$)){5}$/),
    ]);
  },
);

test.each([
  ['a generated token', `ACCESS_TOKEN=${random(40)}`],
  ['a generated key', `apiKey: "${hex(32)}"`],
  ['a secret in base64', `client_secret = "${grow(sample`${base64(43)}`, 3)}="`],
  ['a generated password', `password: '${random(16)}'`],
  ['a password for a user', `curl -u shop:${random(16)} acme.io`],
  ['a salt that signs', `'secretsalt' => '${hex(32)}',`],
  ['a password of words', `password: "${'sunrise'}-over-marina7"`],
  [
    'a generated password that stands twice on its line',
    `const t = "${random(16)}"; const password = "${random(16)}";`,
  ],
  ['a password in an element', `<password>${random(14)}</password>`],
  ['a public field', `public String apiKey = "${random(32)}";`],
  ['a string that is a token', `String token = "${random(32)}";`],
  ['a password drawn from all signs', `db_password = "${'k7?Rz!'}q2^Lw9&Tn4$Xe1"`],
  ['a secret drawn from all signs', `session_secret = "${'k7?Rz!'}q2^Lw9&Tn4$Xe1"`],
  ['a UUID that looks as if it held a range of digits', `config.api_key = '${hex(8)}-7e20-9${hex(3)}-b1f3-${hex(12)}'`],
  ['a value in base64 without quotes', `client_secret: ${grow(sample`${base64(43)}`, 3)}=`],
])('%s is reported', (_, text) => {
  expect(judgeAll(text)).toMatchObject([{ kind: 'keep', confidence: expect.stringMatching(/medium|high/) }]);
});

test('the reasons of a finding name the features that decided', () => {
  const [verdict] = judgeAll(`ACCESS_TOKEN=${random(40)}`, 'spec/login_spec.rb');
  expect(verdict).toMatchObject({
    kind: 'keep',
    reasons: ['the name tells of a token', expect.stringMatching(/^score \d+\.\d\d: /)],
  });
});

test.each([
  [
    'behind the word of a scheme',
    `headers["Authorization"] = "Bearer ${random(24)}"`,
    'it stands behind the word of an authorization scheme',
  ],
  [
    'made a SecureString',
    `$secure = ConvertTo-SecureString '${'chair'}' -AsPlainText`,
    'a literal is made a SecureString',
  ],
  ['that signs cookies', `app.use(session({ secret: '${'meadow'} lantern' }))`, 'it signs sessions, cookies or tokens'],
  ['that signs tokens', `JWT_SECRET=${'lantern'}meadow`, 'it signs sessions, cookies or tokens'],
  [
    'of words that speak of secrets',
    `app.config['SECRET_KEY'] = '${'thisis'}thesecretkey'`,
    'it signs sessions, cookies or tokens',
  ],
])('a value %s is reported whatever it looks like', (_, text, floor) => {
  expect(judgeAll(text)).toContainEqual(
    expect.objectContaining({
      kind: 'keep',
      confidence: expect.stringMatching(/medium|high/),
      reasons: expect.arrayContaining([floor]),
    }),
  );
});

test('lock files, translations and bare words in source code are rejected by their path alone', () => {
  const [key] = findAll(`api_key: "${hex(40)}"`);
  const [label] = findAll(`password: "${grow(sample`${lowerLetters(9)}`, 5)}"`);
  const [word] = findAll('password = hunter\n');
  if (key === undefined || label === undefined || word === undefined) throw new Error('no candidate');
  expect(rejectByPath('web/package-lock.json', key)).toBe('the file is a lock file');
  expect(rejectByPath('config/locales/de.yml', label)).toBe('the file holds translations');
  expect(rejectByPath('config/locales/de.yml', key)).toBeUndefined();
  expect(rejectByPath('src/login.py', word)).toBe('a value without quotes in source code is a name');
  expect(rejectByPath('deploy/shop.env', word)).toBeUndefined();
  expect(rejectByPath('cassettes/unlock.yaml', key)).toBeUndefined();
});

test.each([
  ['the word that signs what apps inside Telegram are told', "const secretKey = createHmac('sha256', 'WebAppData')"],
  ['a database whose name ends in key', `valkey = "${random(24)}"`],
])('%s is no secret', (_, text) => {
  expect(kept(text)).toEqual([]);
});

/** Put together here, since a scan of these sources would report it. */
const ofProgram = (program: string, ...words: readonly string[]): string => [program, ...words].join('-');

test.each([
  `SECRET_KEY = "${ofProgram('harbor', 'secret', 'key')}"`,
  `JWT_SECRET = '${ofProgram('inventory', 'jwt', 'secret').replaceAll('-', '_')}'`,
  `JWT_SECRET_KEY=${ofProgram('tide', 'jwt', 'secret')}`,
])('%s is named after the program that signs with it', (text) => {
  expect(kept(text, 'src/config.py')).toHaveLength(1);
});

test.each([
  ['SECRET_KEY = "super-secret-key"', 'src/config.py'],
  ['JWT_SECRET = "app_jwt_secret"', 'src/config.py'],
  ['SECRET_NAME = "harbor-secret-key"', 'src/config.py'],
  [`JWT_SECRET = "${ofProgram('harbor', 'jwt', 'secret')}"`, 'infra/main.tf'],
])('%s in %s only tells that there is a secret', (text, path) => {
  expect(kept(text, path)).toEqual([]);
});
