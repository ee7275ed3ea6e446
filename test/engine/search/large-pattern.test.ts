import { expect, test } from 'vitest';
import { compileOutright, LargePattern } from '../../../src/engine/search/large-pattern.ts';

test('a large pattern answers as the pattern does, each time it is asked', () => {
  const pattern = new LargePattern(/^(?<head>[a-z]+)-\d+$/);
  for (const text of ['shop-12', 'shop', '\nshop-1', 'shop-12']) {
    expect(pattern.test(text)).toBe(/^[a-z]+-\d+$/.test(text));
    expect(pattern.exec(text)?.groups?.['head']).toBe(/^(?<head>[a-z]+)-\d+$/.exec(text)?.groups?.['head']);
  }
});

test('a large sticky pattern ends where its match does, or where it was tried', () => {
  const pattern = new LargePattern(/\s{0,4}=/y);
  expect([pattern.endAt('key  = 1', 3), pattern.endAt('key  = 1', 4), pattern.endAt('key  = 1', 0)]).toEqual([6, 6, 0]);
});

test('a pattern that was compiled outright begins at the start', () => {
  const pattern = compileOutright(/a/g);
  expect([pattern.test('aba'), pattern.test('aba'), pattern.test('aba')]).toEqual([true, true, false]);
});
