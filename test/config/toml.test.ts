import { expect, test } from 'vitest';
import { parseToml } from '../../src/config/toml.ts';
import { ConfigError } from '../../src/errors.ts';

const dataOf = (text: string): unknown => parseToml(text, 'straykey.toml').data;

test('tables, lists, texts and numbers become plain data, a day becomes text', () => {
  expect(dataOf("[a]\nb = [1, 'x', true]\nday = 2026-12-31\n[[c]]\nd = '''\nx'''")).toEqual({
    a: { b: [1, 'x', true], day: '2026-12-31' },
    c: [{ d: 'x' }],
  });
});

test('a byte order mark and Windows line ends do no harm', () => {
  expect(dataOf('\uFEFFa = 1\r\nb = 2\r\n')).toEqual({ a: 1, b: 2 });
});

test('an error has path and line and does not quote the file', () => {
  const word = 'pass'.concat('phrase');
  expect(() => dataOf(`a = 1\nb = 2\nc = ${word} x`)).toThrow(
    new ConfigError('straykey.toml:3', 'is not valid TOML: invalid value'),
  );
});

test('a duplicate key, a number that is too large and an invalid day are errors', () => {
  expect(() => dataOf('a = 1\na = 2')).toThrow('straykey.toml:2: is not valid TOML');
  expect(() => dataOf('a = 99999999999999999999')).toThrow(
    'straykey.toml:1: is not valid TOML: integer value cannot be represented losslessly',
  );
  expect(() => dataOf('a = 2026-13-41')).toThrow('straykey.toml:1: is not valid TOML');
});

test.each([
  'a = 1\nb = 2026-02-30',
  'a = 1\nb = [2026-04-30, 2026-04-31]',
  'a = "x" # y\nb = { c = 2026-02-29T10:00:00.5Z }',
])('a day that no calendar has is an error: %j', (text) => {
  expect(() => dataOf(text)).toThrow(/^straykey\.toml:2: is not valid TOML: no such day: 2026-0/);
});

test.each([
  'a = "2026-02-30"',
  "a = '2026-02-30'",
  'a = 1 # 2026-02-30',
  'a = """\n"2026-02-30"""',
  '2026-02-30 = 1',
  '[2026-02-30]\na = 1',
  'a.2026-02-30.b = 1',
])('one in a text, a comment or a key is none: %j', (text) => {
  expect(() => dataOf(text)).not.toThrow();
});

test('keys that could poison prototypes are ordinary keys', () => {
  const data = dataOf('[__proto__]\npolluted = true\n[constructor]\nx = 1');
  expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor']);
  expect('polluted' in {}).toBe(false);
});

test('endless nesting is an error, in lists and in dotted keys', () => {
  expect(() => dataOf(`a = ${'['.repeat(100_000)}`)).toThrow(ConfigError);
  expect(() => dataOf(`${'a.'.repeat(50_000)}b = 1`)).toThrow(new ConfigError('straykey.toml', 'is nested too deeply'));
});

test('a field is found by its line', () => {
  const text = [
    '# [scan]',
    '[scan]',
    'exclude = [',
    '  "a",',
    ']',
    '[[allow]]',
    'paths = ["a"]',
    '[[allow]]',
    'reason = """',
    'values = "not here"',
    '"""',
    '"values" = ["x"]',
    '[[rule]]',
    'id = "a"',
    '[rule.rotate]',
    'url = "x"',
    '[[rule]]',
    'rotate.url = "y"',
  ].join('\n');
  const { whereIs } = parseToml(text, 'f');
  expect(whereIs(['scan', 'exclude', 0])).toBe('f:3');
  expect(whereIs(['allow', 0])).toBe('f:6');
  expect(whereIs(['allow', 1, 'values', 0])).toBe('f:12');
  expect(whereIs(['rule', 0, 'rotate', 'url'])).toBe('f:16');
  expect(whereIs(['rule', 1, 'rotate', 'url'])).toBe('f:18');
  expect(whereIs(['rule', 1, 'missing'])).toBe('f:17');
  expect(whereIs(['nothing'])).toBe('f');
});
