import { expect, test } from 'vitest';
import { compileUserPattern, compileUserRegExp, isFirstGroupCertain } from '../../../src/rule/given/user-pattern.ts';

function compile(source: string, isCaseInsensitive = false): RegExp {
  const compiled = compileUserPattern(source, isCaseInsensitive, 'secret');
  if (compiled.kind === 'unsound') throw new Error(compiled.reason);
  return compiled.pattern;
}

const reasonFor = (source: string): string => {
  const compiled = compileUserPattern(source, false, 'secret');
  return compiled.kind === 'unsound' ? compiled.reason : 'sound';
};

const secretIn = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.groups?.['secret'];

test('the whole match is the secret of a pattern without groups', () => {
  expect(secretIn(compile('acme_[0-9]{4}|key_[0-9]{2}'), 'a acme_1234 b')).toBe('acme_1234');
  expect(secretIn(compile('acme_[0-9]{4}|key_[0-9]{2}'), 'a key_12 b')).toBe('key_12');
});

test('the only group is the secret, named or not', () => {
  expect(secretIn(compile('key=([0-9]{4})'), 'key=1234')).toBe('1234');
  expect(secretIn(compile('key=(?<token>[0-9]{4})'), 'key=1234')).toBe('1234');
});

test('of several groups the one named secret is it; without a name the pattern is refused', () => {
  expect(secretIn(compile('(a|b)=(?<secret>[0-9]{4})'), 'b=1234')).toBe('1234');
  expect(reasonFor('(a|b)=([0-9]{4})')).toBe('has 2 groups and none is named "secret"; write (?<secret>...)');
});

test('start and end mean those of a line, since a pattern sees a part of the file', () => {
  expect(secretIn(compile('^key=(.+)$'), 'x\nkey=abc\r\ny')).toBe('abc');
  expect(compile('^key').test('monkey')).toBe(false);
});

test('letters outside ASCII become the bytes that the engine sees', () => {
  const seen = Buffer.from('clé=1234 🔑').toString('latin1');
  expect(secretIn(compile('clé=([0-9]+) 🔑?'), seen)).toBe('1234');
  expect(reasonFor('cl[éè]=[0-9]+')).toContain('(?:é|è)');
});

test('case is ignored where it is asked, by the field or in front', () => {
  expect(compile('acme', true).flags).toBe('i');
  expect(compile('(?i)acme').test('ACME')).toBe(true);
});

test('a pattern that is none is told why, and is never quoted', () => {
  for (const source of ['(abc', '[abc', 'abc{2,1}', '*abc', '(?<secret>a)(?<secret>b)', '(?i:abc)']) {
    expect(reasonFor(source), source).toMatch(/^is not a valid regular expression: /);
    expect(reasonFor(source), source).not.toContain('abc');
  }
});

test('a pattern that matches nothing at all in particular is refused', () => {
  expect(reasonFor('[0-9]*')).toBe('matches the empty text');
  expect(reasonFor('a'.repeat(10_001))).toContain('longer');
});

test('a pattern for whole texts keeps its meaning', () => {
  const compiled = compileUserRegExp('(?i)^clé$');
  expect(compiled.kind === 'sound' && compiled.pattern.test('CLÉ')).toBe(true);
  expect(compileUserRegExp('(').kind).toBe('unsound');
});

test('a first group that is optional or one of several ways is not certain', () => {
  expect(['(a)(b)', '(?:x(a))+(b)', '(a)|(b)', '(?:(a)|b)(c)', '(a)?(b)', 'abc'].map(isFirstGroupCertain)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('groups in groups without end are refused', () => {
  expect(reasonFor(`${'('.repeat(4000)}abc${')'.repeat(4000)}`)).toBe('is nested too deeply');
});
