import { expect, test } from 'vitest';
import { translateRe2 } from '../../../src/rule/given/re2.ts';

function compile(pattern: string, isByLine = false): RegExp {
  const translation = translateRe2(pattern, { isByLine });
  if (translation.kind === 'untranslatable') throw new Error(translation.reason);
  return new RegExp(translation.source, translation.flags);
}

const reasonFor = (pattern: string): string => {
  const translation = translateRe2(pattern, { isByLine: false });
  return translation.kind === 'untranslatable' ? translation.reason : 'translated';
};

test('a pattern that ignores case as a whole keeps its shape and takes the flag', () => {
  const pattern = compile('(?i)acme_[a-f]{4}');
  expect(pattern.flags).toBe('i');
  expect(pattern.test('ACME_beEF')).toBe(true);
});

test('case that is ignored in a part is said by classes, since Node 20 has no such groups', () => {
  const pattern = compile('(?i:acme)_[A-F](?i)[a-c]z(?-i)end');
  expect(pattern.flags).toBe('');
  expect(['acme_ABZend', 'AcMe_FczEnd', 'acme_aazend', 'acme_AaZend'].map((text) => pattern.test(text))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('a flag lasts to the end of its group', () => {
  const pattern = compile('^(?:a(?i)b|c)d$');
  expect(['abd', 'aBd', 'Cd', 'aBD', 'Abd'].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('classes that hold both cases already do not count as letters', () => {
  expect(compile('[\\w.-]{0,3}(?i)key').flags).toBe('i');
});

test('named groups are read in both spellings', () => {
  const translation = translateRe2('(?P<a>x)(?<b>y)(z)', {
    isByLine: false,
    openGroup: (index) => (index === 2 ? '(?<secret>' : '(?:'),
  });
  expect(translation).toEqual({
    kind: 'translated',
    source: '(?:x)(?<secret>y)(?:z)',
    flags: '',
    groups: ['a', 'b', undefined],
  });
});

test('POSIX classes, their negations and Perl classes inside brackets are spelled out', () => {
  expect(compile('^[[:alnum:]_-]+$').test('aZ9_-')).toBe(true);
  expect(compile('^[[:^digit:]x]+$').test('ab1')).toBe(false);
  expect(compile('^[\\D]$').test('5')).toBe(false);
  expect(compile('^[[:punct:]]+$').test('!/:@[`{~')).toBe(true);
});

test('a bracket that closes stands for itself as the first of a class', () => {
  expect(compile('^[]a]+$').test(']a')).toBe(true);
  expect(compile('^[^]a]$').test('b')).toBe(true);
});

test('the ends of a text and of a line are told apart', () => {
  expect(compile('^b').test('a\nb')).toBe(false);
  expect(compile('(?m)^b$').test('a\nb\nc')).toBe(true);
  expect(compile('a$').test('a\n')).toBe(false);
  expect(compile('\\Aa\\z').test('a')).toBe(true);
  expect(compile('^b$', true).test('a\r\nb\r\nc')).toBe(true);
});

test('a dot meets all but a line feed, and that too where it is asked', () => {
  expect(compile('^a.b$').test('a\rb')).toBe(true);
  expect(compile('^a.b$').test('a\nb')).toBe(false);
  expect(compile('(?s)^a.b$').test('a\nb')).toBe(true);
});

test('white space has no vertical tab and no blank outside ASCII', () => {
  expect(['\t', '\n', '\v', '\u00a0'].map((text) => compile('^\\s$').test(text))).toEqual([true, true, false, false]);
});

test('codes, octal, quoted text and control characters are read', () => {
  expect(compile('^\\x41\\x{42}\\103\\a\\t$').test('ABC\x07\t')).toBe(true);
  expect(compile('^\\Qa.b(c\\E+$').test('a.b(cc')).toBe(true);
  expect(compile('^\\Qopen [end').test('open [end')).toBe(true);
  expect(compile('^[\\x00-\\x1f]$').test('\x05')).toBe(true);
});

test('signs that mean something to JavaScript only stand for themselves', () => {
  expect(compile('^a/b-c]d}$').test('a/b-c]d}')).toBe(true);
});

test('what has no equal is named', () => {
  expect(reasonFor('(?U)a+')).toContain('(?U)');
  expect(reasonFor('\\p{Greek}')).toContain('\\p');
  expect(reasonFor('\\pL')).toContain('\\p');
  expect(reasonFor('(a)\\1')).toContain('back reference');
  expect(reasonFor('\\x{110000}')).toContain('not supported');
  expect(reasonFor('[[:nosuch:]]')).toContain('not known');
  expect(reasonFor('[a')).toContain('ends too early');
  expect(reasonFor('a\\')).toContain('ends too early');
  expect(reasonFor('(?>a)')).toContain('(?');
  expect(reasonFor('a'.repeat(20_001))).toContain('longer');
});
