import { expect, test } from 'vitest';
import { hexadecimal } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { growToken, ruleWith, scannerOf } from './sample-rules.ts';

const length = 400_000;
const secret = growToken(7);
const flood = (piece: string): string => piece.repeat(Math.ceil(length / piece.length));
const encode = (text: string, times: number): string =>
  times === 0 ? text : encode(Buffer.from(text).toString('base64'), times - 1);
const begin = `-----BEGIN RSA ${'PRIVATE'} KEY-----`;

const rules = [
  ruleWith({}),
  ruleWith({
    id: 'acme-block',
    keywords: [`${'PRIVATE'} KEY-----`],
    entropy: 0,
    pattern: /(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[0-9A-Za-z+/=\s]{48,16000}-----END)/,
  }),
  ruleWith({
    id: 'acme-named',
    kind: 'context',
    keywords: ['key'],
    pattern: /key[\w\s"=:]{0,40}?(?<secret>[0-9a-f]{40})(?![0-9a-z])/,
  }),
  ruleWith({ id: 'acme-suffixed', keywords: ['.acme'], pattern: /(?<secret>[0-9a-z]{20,200}\.acme)/ }),
];
const scanner = scannerOf(rules);

test.each([
  ['one assignment over and over', flood('key=')],
  ['quotes', flood('"')],
  ['headers of key blocks', flood(`${begin}\n`)],
  ['beginnings of tokens', flood('acme_')],
  ['keywords that matches end in', flood('x.acme')],
  ['a minified line', flood('function a(b){return b.c("d",{e:1})};var key=a;')],
  ['backslashes', flood('\\')],
  ['percent signs encoded over and over', `%${flood('25')}`],
  ['encoded percent signs', flood('%25')],
  ['ampersands encoded over and over', `&${flood('amp;')}`],
  ['encoded ampersands', flood('&amp;')],
  ['digits of base64', flood('A')],
  ['lines of base64', flood(`${'QUFB'.repeat(19)}\n`)],
  ['base64 of base64', encode(flood('plain text '), 3)],
  ['hexadecimal digits', flood('61')],
  ['escapes', flood('\\u0041')],
  ['zeros', flood('\0')],
  ['letters of several bytes', flood('é\u{1f511}')],
])('a secret behind a flood of %s is found', (_name, text) => {
  const found = scanner.scan(Buffer.from(`${text}\n${secret}\n`), 'a.txt');
  expect(found.map((match) => match.secret)).toContain(secret);
});

test('a hundred thousand secrets are all found, the last one too', () => {
  const tokens = Array.from({ length: 1000 }, (_, seed) => growToken(seed + 10));
  const text = Array.from({ length: 100_000 }, (_, index) => tokens[index % tokens.length]).join(' ');
  const found = scanner.scan(Buffer.from(`${text} ${secret}`), 'a.txt');
  expect(found).toHaveLength(100_001);
  expect(found.at(-1)?.secret).toBe(secret);
});

test('a text that is encoded ten times is not read, and that is told', () => {
  const told: string[] = [];
  scanner.scan(Buffer.from(encode(`the token is ${secret} as you see`, 10)), 'a.txt', {
    limited: (detail) => told.push(detail),
  });
  expect(told).toEqual([expect.stringContaining('--max-decode-depth')]);
});

const named = ruleWith({
  id: 'acme-named',
  kind: 'context',
  keywords: ['shop'],
  pattern: /shop=(?<secret>[0-9a-f]{40})(?![0-9a-z])/,
});

test.each([
  ['of a rule that only some paths have', (token: string) => `${token}\n`, 1, undefined],
  ['each in a test of its own', (token: string) => `#[test]\nfn a() {\n  // ${token}\n}\n`, 1, 'shop.rs'],
  [
    'of two kinds that take turns',
    (token: string, seed: number) => `${token}\nshop=${grow(sample`${hexadecimal(40)}`, seed)}\n`,
    2,
    'shop.rs',
  ],
] as const)('two hundred thousand secrets, %s, take time that grows with their number', (_name, write, each, path) => {
  const count = 200_000;
  const lines = Array.from({ length: 1000 }, (_, seed) => write(growToken(seed + 10), seed));
  const text = Array.from({ length: count / each }, (_, index) => lines[index % lines.length]).join('');
  const own = scannerOf([ruleWith({ paths: /\.rs$/ }), named]);
  expect(own.scan(Buffer.from(text), path)).toHaveLength(count);
});
