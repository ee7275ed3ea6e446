import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/foundation/nearest.ts';

const keys = ['exclude', 'include-ignored', 'follow-links', 'confidence'];

test('a swapped, missing, wrong or additional letter leads to the right word', () => {
  expect(['exlcude', 'exclud', 'exclide', 'excludes'].map((word) => nearest(word, keys))).toEqual([
    'exclude',
    'exclude',
    'exclude',
    'exclude',
  ]);
});

test('case does not count', () => {
  expect(nearest('Follow-Links', keys)).toBe('follow-links');
});

test('the beginning of a word leads to it', () => {
  expect(nearest('conf', keys)).toBe('confidence');
  expect(nearest('git', ['gitalk-client-secret', 'github', 'github-client-secret'])).toBe('github');
});

test('a word near to nothing has no suggestion', () => {
  expect(nearest('banana', keys)).toBeUndefined();
  expect(nearest('x', ['y'])).toBeUndefined();
  expect(nearest('nope', ['coze', 'node'])).toBe('node');
  expect(nearest('nope', ['coze'])).toBeUndefined();
  expect(suggestion('banana', keys)).toBe('');
});

test('a suggestion is the end of a sentence', () => {
  expect(suggestion('exlude', keys)).toBe('; did you mean "exclude"?');
});

test('a very long word ends at once', () => {
  expect(nearest('a'.repeat(1_000_000), keys)).toBeUndefined();
});
