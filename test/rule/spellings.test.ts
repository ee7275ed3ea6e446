import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/rule.ts';
import { alphanumeric, hexadecimal, lowerAlphanumeric, named } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { ruleWith, scannerOf } from '../engine/sample-rules.ts';

const key = grow(sample`${hexadecimal(40)}`, 5);
const rule: Rule = ruleWith({
  id: 'acme-api-key',
  kind: 'context',
  ...named({ names: ['acme shop', 'acme'], value: hexadecimal(40) }),
});
const scanner = scannerOf([rule]);

test.each([
  `ACME_API_KEY=${key}`,
  `export ACME_SHOP_TOKEN="${key}"`,
  `set ACME_SECRET ${key}`,
  `const acmeApiKey = '${key}';`,
  `acmeShopToken := "${key}"`,
  `#define kAcmeShopToken @"${key}"`,
  `#define kAcmeshopToken @"${key}"`,
  `acme.api-key=${key}`,
  `acme.shop.secret: ${key}`,
  `<acmeApiKey>${key}</acmeApiKey>`,
  `<add name="AcmeApiKey" value="${key}" />`,
  `<acme apiKey="${key}"/>`,
  `"acme": {"apiKey": "${key}"}`,
  `{"acme_shop": {\n  "enabled": true,\n  "token": "${key}"\n}}`,
  `acme:\n  api_key: ${key}\n`,
  `acme:\n  credentials:\n    - token: "${key}"\n`,
  `acme:\n  api_key: >\n    ${key}\n`,
  `[acme]\ntoken = ${key}\n`,
  `acme login --token ${key}`,
  `acme login ${key}`,
  `deploy --acme-api-key ${key}`,
  `deploy --acme-api-key="${key}"`,
  `curl -H "Authorization: Bearer ${key}" # acme token`.replace('curl', 'acme-curl'),
  `curl https://api.acme.io/v1/me -H 'Authorization: Bearer ${key}'`,
  `curl -u ${key}: https://api.acme.io`.replace('curl -u', 'acme auth -u'),
  `https://api.acme.io/v1/orders?api_key=${key}&page=2`,
  `https://api.acme.io/discovery/v2/events.json?classification=music&city=Springfield&date=2024-01-01&country=US&apikey=${key}`,
  `https://data.acme.io/timeline/London,UK/2020-10-01/2020-12-31/days/with/a/long/path/of/places?key=${key}&unit=metric`,
  `new AcmeClient({ token: "${key}" })`,
  `Acme.configure(secret => "${key}")`,
  `acme_client(api_key="${key}")`,
  `if (acmeToken === "${key}") {}`,
  `acme_key != '${key}'`,
  `cat > .acmerc <<EOF\ntoken=${key}\nEOF`,
  `define('ACME_API_KEY', '${key}');`,
  `ACME_API_KEY ?= ${key}`,
  `ACME_API_KEY="\${ACME_API_KEY:-${key}}"`,
  `$acme->setApiKey('${key}')`,
  `| acme token | ${key} |`,
  `acme_token: !!str ${key}`,
  `acme token is ${key}`,
  `acme token - '${key}'`,
  `acme_secret_key-${key}`,
  `acmeSECRETkey-${key}`,
  `acmePRIVATE-${key}`,
  `acmeTOKEN=${key}`,
  `https://api.acme.io/api?module=account&address=0x${'ab12'.repeat(10)}${'9'.repeat(8)}&apikey=${key}`,
  `acmePRIVATEKEY=${key}`,
  `acme SECRET_ACCESS_KEY ${key}`,
  `acme KEY ${key}`,
  `acme   PRIVATE    KEY  :  ${key}`,
  `acme secret=${key}`,
  `acme '${key}'`,
  `const client = new AcmeClient("${key}")`,
  `acme.Client('${key}')`,
  `Acme.new("${key}")`,
  `const orders = new Acme("${key}", { timeout: 10 })`,
  `orders = Acme("${key}")`,
  `new AcmeApi('${key}')`,
  `let settings = AcmeConfiguration("${key}")`,
  `val orders = AcmeRestClient("${key}")`,
  `login = acme.OAuthHandler("${key}", secret)`,
  `acme.init('${key}')`,
  `acme.New("${key}")`,
  `Acme::Client.new("${key}")`,
  `mvn deploy -Dacme.api.key=${key}`,
  `gradle publish -PacmeToken=${key}`,
])('a name that tells whose a key is is known in %j', (text) => {
  expect(scanner.scan(Buffer.from(text), 'config.txt').map(({ secret }) => secret)).toEqual([key]);
});

test.each([
  `https://acme.io/${'path/'.repeat(20)}?id=${key}`,
  `https://acme.io/${'path/'.repeat(40)}?key=${key}`,
  `https://acme.io/${'path/'.repeat(20)} https://shop.io/?key=${key}`,
  `lacmeKey = "${key}"`,
  `macme_token=${key}`,
  `acme/token/${key}`,
  `acme_token_${key}`,
  `AcmeOrder("${key}")`,
  `acme version ${key}`,
  `ACME_API_KEY=${key}a`,
])('%j names somebody else, or holds another value', (text) => {
  expect(scanner.scan(Buffer.from(text), 'config.txt')).toEqual([]);
});

const short = grow(sample`${lowerAlphanumeric(16)}`, 5);
const long = grow(sample`${lowerAlphanumeric(64)}`, 5);
const ruleOf = (length: number, words?: readonly string[]): Rule =>
  ruleWith({
    kind: 'context',
    ...named({ names: ['acme'], value: lowerAlphanumeric(length), ...(words && { words }) }),
  });
const find = (text: string, wanted: Rule): readonly string[] =>
  scannerOf([wanted])
    .scan(Buffer.from(text), 'config.txt')
    .map(({ secret }) => secret);

test('a short value that tells needs no word where it stands in quotes behind the name and a blank', () => {
  expect(find(`acme '${short}'`, ruleOf(16))).toEqual([short]);
  for (const text of [`acme ${short}`, `acme: '${short}'`, `acme = "${short}"`])
    expect(find(text, ruleOf(16))).toEqual([]);
});

test('a long value that tells needs no word in quotes', () => {
  for (const text of [`acme '${long}'`, `acme: "${long}"`]) expect(find(text, ruleOf(64))).toEqual([long]);
  expect(find(`acme ${long}`, ruleOf(64))).toEqual([]);
});

test('a value that tells needs no word where it is what the service is called with, or the next of a list', () => {
  for (const text of [`require('acme')('${long}')`, `["acme", "${long}"]`])
    expect(find(text, ruleOf(64))).toEqual([long]);
  const middling = grow(sample`${lowerAlphanumeric(24)}`, 5);
  for (const text of [`require('acme')('${middling}')`, `["acme", "${middling}"]`])
    expect(find(text, ruleOf(24))).toEqual([middling]);
});

test('hexadecimal digits need no word in quotes behind the name and a blank alone', () => {
  expect(find(`acme '${key}'`, rule)).toEqual([key]);
  for (const text of [
    `acme ${key}`,
    `acme: "${key}"`,
    `acme = '${key}'`,
    `["acme", "${key}"]`,
    `require('acme')('${key}')`,
  ])
    expect(find(text, rule)).toEqual([]);
  const digest = grow(sample`${hexadecimal(24)}`, 5);
  expect(
    find(`acme '${digest}'`, ruleWith({ kind: 'context', ...named({ names: ['acme'], value: hexadecimal(24) }) })),
  ).toEqual([]);
});

test('a module that is called at once is given a key, or an id and a secret', () => {
  const mixed = grow(sample`${alphanumeric(32)}`, 7);
  const mixedRule = ruleWith({ kind: 'context', ...named({ names: ['acme'], value: alphanumeric(32) }) });
  expect(find(`const acme = require('acme')('${mixed}', 'shop');`, mixedRule)).toEqual([mixed]);
  expect(find(`const acme = require('acme')('shop-0417', '${key}');`, rule)).toEqual([key]);
});

test('the first row of a list under the name of a service is its key', () => {
  expect(find(`acme:\n  - ${key}\n`, rule)).toEqual([key]);
  expect(find(`acme:\n  image: x\n  args:\n    - ${key}\n`, rule)).toEqual([]);
});

test('a rule that takes tokens and secrets takes what a header brings to the service', () => {
  for (const header of ['Authorization: Bearer ', 'Authorization: '])
    expect(
      find(`curl https://api.acme.io/v1/me -H '${header}${short}'`, ruleOf(16, ['key', 'token', 'secret'])),
    ).toEqual([short]);
});

test.each(['PRIVATE-', 'ACCESS=', '_key: ', ' KEY ', '.accessKey = ', '_PRIVATE_KEY='])(
  'a rule that takes tokens and secrets takes %j right behind the name',
  (word) => {
    expect(find(`acme${word}${short}`, ruleOf(16, ['api_key', 'token', 'secret']))).toEqual([short]);
  },
);

test.each(['_API_KEY=', 'ApiKey: ', 'API := ', ' API: '])(
  'a rule that takes tokens and secrets takes %j right behind the name',
  (word) => {
    expect(find(`acme${word}${short}`, ruleOf(16, ['token', 'secret']))).toEqual([short]);
  },
);

test('a rule for one kind of secret takes no other word', () => {
  expect(find(`acme_key=${short}`, ruleOf(16, ['client_secret']))).toEqual([]);
  expect(find(`acme: for all of it the key is ${short}`, ruleOf(16, ['api_key', 'token', 'secret']))).toEqual([]);
});
