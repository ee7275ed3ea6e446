import { expect, test } from 'vitest';
import {
  alphanumeric,
  assigned,
  digitInLast,
  digitWithin,
  hexadecimal,
  letters,
  sequence,
  token,
} from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

const grown = (length: number): string => grow(sample`${alphanumeric(length)}`, 7);
const digest = grow(sample`${hexadecimal(40)}`, 7);

function secretIn(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.groups?.['secret'];
}

test('a value of many characters right behind its owner needs no word beside it', () => {
  const pattern = assigned({ names: ['acme'], value: alphanumeric(24) });
  const value = grown(24);
  for (const text of [`acme '${value}'`, `acme: ${value}`, `"acme": "${value}"`, `acme=${value}`])
    expect(secretIn(text, pattern)).toBe(value);
  for (const text of [`acme/${value}`, `acme is ${value}`]) expect(secretIn(text, pattern)).toBeUndefined();
});

test('so does one that a client of its owner is made with, or that stands beside it in a table', () => {
  const pattern = assigned({ names: ['acme'], value: alphanumeric(24) });
  const value = grown(24);
  for (const text of [
    `acme.NewClient("${value}")`,
    `new Acme\\Client('${value}')`,
    `Acme::Client::new("${value}")`,
    `| Acme | \`${value}\` |`,
  ])
    expect(secretIn(text, pattern)).toBe(value);
  expect(secretIn(`acme.NewOrder("${value}")`, pattern)).toBeUndefined();
});

test('the client may take an address or an id before the value, if that has as many characters', () => {
  const pattern = assigned({ names: ['acme'], value: alphanumeric(24) });
  const value = grown(24);
  for (const text of [
    `new Acme('https://acme.dev', '${value}')`,
    `Acme::Client.new("site-12", "${value}")`,
    `acme.NewClient(context, account.Id, "${value}")`,
    `AcmeApi(url, "${value}", timeout=5)`,
  ])
    expect(secretIn(text, pattern)).toBe(value);
  expect(secretIn(`new Acme(1, 2, 3, '${value}')`, pattern)).toBeUndefined();
  const short = grown(12);
  expect(
    secretIn(`new Acme('site', '${short}')`, assigned({ names: ['acme'], value: alphanumeric(12) })),
  ).toBeUndefined();
});

test('an id before the value may be long, and arguments may have lines of their own', () => {
  const id = grown(36);
  const value = grown(24);
  for (const text of [
    `new Acme("${id}", "${value}")`,
    `client = AcmeClient(\n        "${id}",\n        "${value}",\n    )`,
  ])
    expect(secretIn(text, assigned({ names: ['acme'], value: alphanumeric(24) }))).toBe(value);
});

test('a short secret may come behind an id that its client takes, if only secrets count', () => {
  const short = grown(16);
  const text = `new Acme("${grown(36)}", "${short}")`;
  expect(secretIn(text, assigned({ names: ['acme'], value: alphanumeric(16), words: ['secret'] }))).toBe(short);
  expect(secretIn(text, assigned({ names: ['acme'], value: alphanumeric(16) }))).toBeUndefined();
});

test('a digest is a secret behind an id that its client takes', () => {
  const secret = assigned({ names: ['acme'], value: hexadecimal(40), words: ['secret'] });
  for (const id of ['shop-12', grown(64)]) expect(secretIn(`new Acme("${id}", "${digest}")`, secret)).toBe(digest);
  expect(secretIn(`new Acme("${digest}")`, secret)).toBeUndefined();
});

test('so does a long one that its owner is made with', () => {
  const pattern = assigned({ names: ['acme'], value: alphanumeric(72) });
  const value = grown(72);
  for (const text of [
    `new Acme('${value}')`,
    `Acme("${value}")`,
    `acme.init("${value}")`,
    `require('acme')('${value}')`,
  ])
    expect(secretIn(text, pattern)).toBe(value);
  for (const text of [`acme('${value}')`, `renew Acme: ${value}`, `acme.ship("${value}")`])
    expect(secretIn(text, pattern)).toBeUndefined();
});

test('a digest where a value of any letters may be needs one, too', () => {
  const pattern = assigned({ names: ['acme'], value: alphanumeric(40) });
  for (const text of [`{"acme": "${digest}"}`, `acme('${digest}')`]) expect(secretIn(text, pattern)).toBeUndefined();
  for (const text of [`{"acme key": "${digest}"}`, `acme.Client('${digest}')`])
    expect(secretIn(text, pattern)).toBe(digest);
});

test('a short value or a digest does need one', () => {
  expect(secretIn(`acme: ${digest}`, assigned({ names: ['acme'], value: hexadecimal(40) }))).toBeUndefined();
  expect(secretIn(`acme token: ${digest}`, assigned({ names: ['acme'], value: hexadecimal(40) }))).toBe(digest);
  expect(secretIn(`acme: ${grown(12)}`, assigned({ names: ['acme'], value: alphanumeric(12) }))).toBeUndefined();
});

test('a dash may join the word and the value, and nothing else', () => {
  const pattern = assigned({ names: ['acme'], value: hexadecimal(40) });
  expect(secretIn(`acme-apikey-${digest}`, pattern)).toBe(digest);
  expect(secretIn(`ACME_KEY="\${ACME_KEY:-${digest}}"`, pattern)).toBe(digest);
  expect(secretIn(`acme-key-of-${digest}`, pattern)).toBeUndefined();
});

test.each([
  ['before', sequence(digitWithin(22), letters(22))],
  ['behind', sequence(letters(22), digitInLast(22))],
])('a short value without a digit is known from names by its capitals, asked %s it', (_place, value) => {
  const pattern = assigned({ names: ['acme'], value });
  const random = grow(sample`${letters(22)}`, 7);
  expect(secretIn(`acme_key=${random}`, pattern)).toBe(random);
  for (const name of ['getSubscriberFormModel', 'subscriberIoWebhookKey'])
    expect(secretIn(`acme_key=${name}`, pattern)).toBeUndefined();
});

test('a token with a prefix of its own may follow a dash or underscore, never a letter or digit', () => {
  const pattern = token`acme_${alphanumeric(24)}`;
  const secret = `acme_${grown(24)}`;
  for (const text of [secret, `backup-${secret}`, `MY_${secret}`]) expect(secretIn(text, pattern)).toBe(secret);
  for (const text of [`x${secret}`, `${secret}-old`]) expect(secretIn(text, pattern)).toBeUndefined();
});

test('a token whose prefix is short or a common word may not', () => {
  for (const [prefix, pattern] of [
    ['ac_', token`ac_${alphanumeric(24)}`],
    ['key_', token`key_${alphanumeric(24)}`],
  ] as const) {
    const secret = prefix + grown(24);
    expect(secretIn(secret, pattern)).toBe(secret);
    expect(secretIn(`cache-${secret}`, pattern)).toBeUndefined();
  }
});
