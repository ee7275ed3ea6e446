import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requiredLiterals } from '../../../src/rule/analysis/required-literals.ts';

const literalsOf = (pattern: RegExp): readonly string[] | undefined => requiredLiterals(pattern, 3);

test('the longest fixed text of a pattern is found, through groups', () => {
  expect(literalsOf(/(?<secret>acme_[0-9a-f]{32})/)).toEqual(['acme_']);
  expect(literalsOf(/abc[0-9]+(?:longer)x/)).toEqual(['longerx']);
});

test('each way of an alternative gives its text', () => {
  expect(literalsOf(/(?:acme|globex)[-_]key/)).toEqual(['acme-key', 'acme_key', 'globex-key', 'globex_key']);
  expect(literalsOf(/acme\d|globex\d/)).toEqual(['acme', 'globex']);
});

test('small classes and fixed counts are joined to their neighbours', () => {
  expect(literalsOf(/gh[pousr]_\w+/)).toEqual(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_']);
  expect(literalsOf(/x{3}[^a]/)).toEqual(['xxx']);
});

test('digits beside fixed text that is too short are spelled out', () => {
  expect(literalsOf(/\w\dQ~\w+/)).toEqual([...'0123456789'].map((digit) => `${digit}Q~`));
  expect(literalsOf(/SK[\da-fA-F]{32}/)).toHaveLength(22);
  expect(literalsOf(/sk[0-9a-f]{32}/i)).toHaveLength(16);
  expect(literalsOf(/SK\w{32}|\D{3}/)).toBeUndefined();
});

test('what may be missing promises nothing', () => {
  expect(literalsOf(/(?:acme)?[0-9a-z]{32}/)).toBeUndefined();
  expect(literalsOf(/acme|[0-9]{9}/)).toBeUndefined();
  expect(literalsOf(/ab\w+cd/)).toBeUndefined();
});

test('what a look-around holds is no part of the match', () => {
  expect(literalsOf(/(?<=password)[0-9]{5}/)).toBeUndefined();
});

test('letters are lower case where case is ignored', () => {
  expect(literalsOf(/ACME_[0-9]+/i)).toEqual(['acme_']);
});

test('too many ways are cut short, not counted out', () => {
  expect(literalsOf(/[abcdefgh]{9}key/)).toEqual(['key']);
});

test('one of the texts stands in whatever the pattern matches', () => {
  const piece = fc.constantFrom(
    'abc',
    'de',
    '[xy]',
    '(?:foo|barr)',
    'q?',
    '(?:zed)+',
    'k{2}',
    '\\d',
    'S',
    '[\\da-f]{2,3}',
    '(?:S|k){9}',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.string({
        unit: fc.constantFrom('abc', 'de', 'x', 'y', 'foo', 'barr', 'q', 'zed', 'k', '1', 'S', 'a1', 'SkSkSkSkS'),
        maxLength: 8,
      }),
      fc.constantFrom(1, 3),
      (pieces, text, minLength) => {
        const pattern = new RegExp(pieces.join(''));
        const literals = requiredLiterals(pattern, minLength);
        const match = pattern.exec(text)?.[0];
        if (match !== undefined && literals !== undefined)
          expect(literals.some((literal) => match.includes(literal))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
