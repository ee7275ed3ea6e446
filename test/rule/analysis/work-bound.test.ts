import { expect, test } from 'vitest';
import { workBound } from '../../../src/rule/analysis/work-bound.ts';

test.each([
  ['a token', /acme_[0-9a-z]{32}(?![0-9a-z])/],
  ['words with one beginning', /(?:access|accessor|acme) ?= ?[0-9a-f]{32}/],
  ['turns that a character tells apart', /(?:[a-z]{1,60},){1,60}=/],
  ['turns that end where their letters end', /(?:[^a-z]|[a-z]{1,20}(?![a-z])){1,60}=/],
  ['a run without a bound', /acme_[0-9a-z]+=/],
  ['lines with a carriage return or without', /(?:[0-9A-Z]{4,68}\r?\n){1,200}end/],
  ['an end', /(?:a{1,20}$|b)/],
])('the steps of %s are as many as its characters, give or take', (_name, pattern) => {
  expect(workBound(pattern)).toBeLessThan(50_000);
});

test.each([
  ['turns in turns', /(?:a+)+b/],
  ['a choice between equals', /(?:a|a)*b/],
  ['a choice between equals of many letters', /(?:abc|abc){0,60}=/],
  ['turns that may be empty', /(?:a?){60}a{60}/],
  ['headers whose text may hold a header', /BEGIN(?:(?:Version|Comment): ?[^\n]{0,120}\s){0,40}END/],
  ['a look back with turns in turns', /(?<=(?:a+)+b)c/],
])('%s are refused', (_name, pattern) => {
  expect(workBound(pattern)).toBe(Infinity);
});

test('the steps of two gaps multiply', () => {
  const once = workBound(/a\w{0,60}=/);
  const twice = workBound(/a\w{0,60}\w{0,60}=/);
  expect(twice / once).toBeGreaterThan(30);
});

test('a pattern that keeps the proof itself busy is refused', () => {
  expect(workBound(/(?:(?:(?:a{0,1000}b){0,1000}c){0,1000}d){0,1000}=/)).toBe(Infinity);
});

/** Counts in a matcher of its own what a text costs, so that no bound is too low. */
test('no text takes more steps than the bound', () => {
  const gaps = /k\w{0,4}?(?:key|pat)\w{0,4}?[a-f]{2,3}=/;
  const most = workBound(gaps);
  for (const word of ['key', 'pat', 'k', 'keya', 'pata', 'abc'])
    expect(waysThrough(`k${word.repeat(8)}`)).toBeLessThanOrEqual(most);
});

/** Ways of the pattern above to go on from character to character. */
function waysThrough(text: string): number {
  let ways = 0;
  const gap = (from: number, then: (at: number) => void): void => {
    for (let length = 0; length <= 4 && from + length <= text.length; length++) {
      ways++;
      then(from + length);
    }
  };
  gap(1, (at) => {
    if (!/^(?:key|pat)/.test(text.slice(at))) return;
    gap(at + 3, (from) => {
      ways += /^[a-f]{0,3}/.exec(text.slice(from))?.[0].length ?? 0;
    });
  });
  return ways;
}
