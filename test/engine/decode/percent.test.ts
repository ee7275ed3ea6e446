import { expect, test } from 'vitest';
import { decodedTexts } from './decoded-texts.ts';

test('decodes bytes of UTF-8, and leaves a plus as it is', () => {
  expect(decodedTexts('q=%C3%A9t%c3%a9+%26+%7E')).toEqual(['percent: q=été+&+~']);
});

test('leaves a percent sign alone that no two digits follow', () => {
  expect(decodedTexts('100% of %s, %d %2')).toEqual([]);
});

test('a zero byte is a byte like any other', () => {
  expect(decodedTexts('q=a%00b%41')).toEqual(['percent: q=a\0bA']);
});
