import { expect, test } from 'vitest';
import { decodedTexts } from './decoded-texts.ts';

test('decodes what stands for one character in JSON and JavaScript', () => {
  expect(decodedTexts(String.raw`"a\"b\\c\/d\x41\u0042\u{43}\u00e9"`)).toEqual(['escape: "a"b\\c/dABCé"']);
});

test('decodes line ends and tabs', () => {
  expect(decodedTexts(String.raw`one\ntwo\tthree`)).toEqual(['escape: one\ntwo\tthree']);
});

test('leaves a backslash alone that starts no escape', () => {
  expect(decodedTexts(String.raw`C:\Windows \u12 \xg1 \u{110000} \u{}`)).toEqual([]);
});

test('leaves a backslash at the end of the text alone', () => {
  expect(decodedTexts('line \\')).toEqual([]);
});
