import { expect, test } from 'vitest';
import { judge } from '../../../../src/engine/assignment/judge.ts';
import { alphanumeric, base64, hexadecimal, uuid } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, judgeAll } from '../find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const id = grow(sample`${uuid()}`, 7);
const digest = grow(sample`${base64(86)}==`, 11);

test('the name under which credentials are kept is only to be looked at', () => {
  expect(
    judgeAll('publishFeedCredentials: ShopOrgPush', 'release.yml').map((verdict) =>
      verdict.kind === 'keep' ? verdict.confidence : 'none',
    ),
  ).not.toContain('medium');
});

test('a token of a few characters is only to be looked at', () => {
  expect(
    judgeAll(`{"authToken": "Qk0e"}`, 'answer.json').map((verdict) =>
      verdict.kind === 'keep' ? verdict.confidence : verdict.reason,
    ),
  ).toEqual(['low']);
});

test.each([
  ['what is to be changed, misspelt', 'conf/application.yml', '    password: changme'],
  ['letters in their order', 'defaults/main.yml', 'burp_client_password: abcdefgh'],
  [
    'a token of a way out',
    'video.html',
    `<a href="https://www.youtube.com/redirect?event=video&redir_token=${random(60)}&q=x">`,
  ],
  ['the key of a field', 'form.json', '"key": "page5ColumnsPanel4IAgree",'],
  ['what a user is stored with', 'seed/users.json', `"password": "${digest}",`],
  [
    'a link to a picture of Home Assistant',
    'states.txt',
    `"entity_picture": "/api/media_player_proxy/media_player.hall?token=${hex(40)}&cache=7f3a",`,
  ],
  ['what guards a form of GitHub', 'page.html', `<input type="hidden" name="timestamp_secret" value="${hex(64)}">`],
])('%s is only to be looked at', (_, path, text) => {
  expect(judgeAll(text, path).flatMap((verdict) => (verdict.kind === 'keep' ? [verdict.confidence] : []))).toEqual([
    'low',
  ]);
});

test('what reads as the name of a field is taken for a key where its own name is not in quotes', () => {
  const sureness = (text: string) =>
    judgeAll(text, 'form.yml').map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : verdict.reason));
  expect(sureness('"key": "page6ColumnsPanel4IAgree"')).toEqual(['low']);
  expect(sureness(['key', '"page6ColumnsPanel4IAgree"'].join(': '))).toEqual(['medium']);
});

test('what its name calls an example is only to be looked at', () => {
  expect(
    judgeAll(`# Example password: ${random(20)}`, 'bin/genpass').map((verdict) =>
      verdict.kind === 'keep' ? verdict.confidence : verdict.reason,
    ),
  ).toEqual(['low']);
});

test.each([
  ['a name that says so', 'src/config.ts', `const fakePass = '${random(20)}';`],
  ['a constant that says so', 'src/config.ts', `const FAKE_PASSWORD = '${random(8)}';`],
  ['a comment that gives an example', 'src/shop.erl', `%% e.g. The token is \`${random(20)}\``],
])('%s makes an example, which is at most to be looked at', (_, path, text) => {
  expect(judgeAll(text, path).flatMap((verdict) => (verdict.kind === 'keep' ? [verdict.confidence] : []))).toEqual([
    'low',
  ]);
});

test('what a page of documentation shows, marked up by a highlighter, is only to be looked at', () => {
  const sureness = (text: string) =>
    judgeAll(text, 'index.html').flatMap((verdict) => (verdict.kind === 'keep' ? [verdict.confidence] : []));
  expect(sureness(`-d <span class="s1">'passcode=${random(10)}'</span>`)).toEqual(['low']);
  expect(sureness(`-d 'passcode=${random(10)}'`)).not.toContain('low');
});

test('what a package of somebody else holds is only to be looked at', () => {
  const sureness = (path: string) =>
    judgeAll(`'oauth_token_secret': '${random(20)}',`, path).map((verdict) =>
      verdict.kind === 'keep' ? verdict.confidence : verdict.reason,
    );
  expect(sureness('venv/lib/python3.12/site-packages/shop/session.py')).toEqual(['low']);
  expect(sureness('web/node_modules/shop/session.js')).toEqual(['low']);
  expect(sureness('src/shop/session.py')).toEqual(['high']);
});

test('what is to be changed is so in base64 too', () => {
  expect(
    judgeAll(`const secretKey = Buffer.from('${btoa('changeme')}', 'base64').toString();`, 'src/shop.ts').map(
      (verdict) => (verdict.kind === 'keep' ? verdict.confidence : verdict.reason),
    ),
  ).toEqual(['low']);
});

test.each([
  ['a name below another', `  "Password",\n  "${'S3Configuration'}",`, 'service.json'],
  ['what a description of a setting shows', `examples: ["$${'{KEY}'}", "key=${hex(32)}"]`, 'sinks.cue'],
  ['a certificate that is kept under a name', 'tlsSecret: icam-ingress-tls', 'values.yaml'],
  ['a UUID of a request', `failed (RequestToken: ${id})`, 'deployer.log'],
  ['a field below another', `  "root_password",\n  "${'replica_configuration.0.certificate'}",`, 'shop_test.go'],
  ['a slot of a blockchain', `"key": "0x${hex(64)}"`, 'headstate.json'],
  ['a film in a page', `src='https://www.blogger.com/video.g?token=${random(60)}'`, 'shop.atom'],
  ['a link that opens one file', `"https://files.example/o/a.jpeg?alt=media&token=${id}"`, 'movies.gql'],
])('%s is at most to be looked at', (_, text, path) => {
  const line = text.split('\n').at(-1) ?? '';
  const verdicts = findAll(text).map((candidate) => judge(candidate, { path, line }));
  expect(
    verdicts
      .map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : 'none'))
      .filter((confidence) => confidence !== 'none' && confidence !== 'low'),
  ).toEqual([]);
  expect(verdicts).not.toEqual([]);
});

test('what Vault answers a login with is no id of a request', () => {
  expect(
    judgeAll(`{"auth": {"client_token": "${id}"}}`, 'login.json')
      .map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : verdict.reason))
      .join(),
  ).toMatch(/medium|high/);
});

test('a key in a record that has a number and a name is only to be looked at', () => {
  expect(
    judgeAll(`['id' => 27, 'name' => 'Shop', 'key' => '${hex(32)}', 'sort' => 2]`, 'seed.php').map(
      (verdict) => verdict.kind === 'keep' && verdict.confidence,
    ),
  ).toEqual(['low']);
});

test.each([
  ['a UUID', `shop_key: "${id}"`, 'a UUID is as likely an id'],
  [
    'a value that its line calls fake',
    `password = "${random(16)}" # fake, for the emulator`,
    'the line speaks of an example',
  ],
  ['what a service is called', 'POSTGRES_PASSWORD: "postgres"', 'services come with it out of the box'],
  [
    'a word that stands beside it',
    "CREATE USER 'orchard'@'%' IDENTIFIED BY 'orchard';",
    'the same word stands beside it',
  ],
  [
    'a token of a form',
    `<input name="authenticity_token" value="${random(40)}" />`,
    'it guards one form against forgery',
  ],
  [
    'the token of a form that was saved',
    `<input type="hidden" name="_token" value="${random(40)}">`,
    'it guards one form against forgery',
  ],
  [
    'the token of a form of Drupal',
    `{"ajaxPageState":{"theme":"shop","theme_token":"${random(43)}"}}`,
    'it guards one form against forgery',
  ],
  [
    'the key of a form of Moodle',
    `M.cfg = {"wwwroot":"https://lms.acme.org","sesskey":"${random(10)}"};`,
    'it guards one form against forgery',
  ],
  [
    'a hidden field of a form',
    `<input type="hidden" name="token" value="${hex(32)}">`,
    'it guards one form against forgery',
  ],
  [
    'a hidden field, its kind last',
    `<input name="login_token" value="${hex(32)}" type="hidden" />`,
    'it guards one form against forgery',
  ],
  [
    'a token with a question mark in it',
    `shop_token = "${random(16)}?${random(15)}"`,
    'it holds a mark that keys and tokens are not written with',
  ],
  [
    'a key with two marks in it',
    `api_key = "${random(13)}^${random(11)}&${random(9)}"`,
    'it holds a mark that keys and tokens are not written with',
  ],
  [
    'what shows a badge',
    `[![cover](https://codecov.io/gh/acme/shop/graph/badge.svg?token=${random(10)})]`,
    'a link that shows a badge',
  ],
  [
    'a pair of words',
    `headers["Authorization"] = "Basic ${Buffer.from('user:password').toString('base64')}"`,
    'the pair decodes to words',
  ],
])('%s is only to be looked at', (_, text, doubt) => {
  expect(judgeAll(text)).toMatchObject([{ kind: 'keep', confidence: 'low', reasons: expect.arrayContaining([doubt]) }]);
});

test('a word that the folder is called by is only to be looked at', () => {
  expect(judgeAll('      - MYSQL_PASSWORD=lighthouse', 'lighthouse-mysql/compose.yaml')).toMatchObject([
    { confidence: 'low', reasons: expect.arrayContaining(['the folder or the file is called so']) },
  ]);
  expect(judgeAll(`      - MYSQL_PASSWORD=${'light'}house`, 'harbour/compose.yaml')).toMatchObject([
    { confidence: expect.stringMatching(/medium|high/) },
  ]);
});

test('that a line speaks of an example says nothing in a test, where all are', () => {
  const text = `const password = "${random(16)}"; // a fake one`;
  expect(judgeAll(text, 'test/login.test.ts')).toMatchObject([{ confidence: expect.stringMatching(/medium|high/) }]);
  expect(judgeAll(text, 'src/login.ts')).toMatchObject([{ confidence: 'low' }]);
});

test('code in a comment that documents other code is only to be looked at', () => {
  const text = `  #   user.password = "${random(12)}"`;
  expect(judgeAll(text, 'lib/user.rb')).toMatchObject([{ confidence: 'low' }]);
  expect(judgeAll(text.trim(), 'conf/user.yml')).toMatchObject([{ confidence: expect.stringMatching(/medium|high/) }]);
});

test('a secret that a flag tells by its name is only to be looked at', () => {
  const [verdict] = judgeAll('- --webhook-ca-secret=shop-webhook-ca', 'deploy/manager.yaml');
  expect(verdict).toMatchObject({ kind: 'keep', confidence: 'low' });
});

test('a line that begins as an example is only to be looked at', () => {
  const [verdict] = judgeAll('# Example: SHOP_PASSWORD=my_pasword_1 ./login.sh', 'login.sh');
  expect(verdict).toMatchObject({ confidence: 'low' });
});

test('what Laravel keeps in a session against forgery is only to be looked at', () => {
  expect(
    judgeAll(`{"session":{"_token":"${random(40)}"}}`, 'debug/a.json').map((verdict) =>
      verdict.kind === 'keep' ? verdict.confidence : verdict.reason,
    ),
  ).toEqual(['low']);
});
