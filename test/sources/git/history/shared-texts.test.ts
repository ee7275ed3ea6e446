import { expect, test } from 'vitest';
import { SharedTexts } from '../../../../src/sources/git/history/shared-texts.ts';

test('a text stays the same whatever it consists of', () => {
  const shared = new SharedTexts();
  const texts = [
    '',
    'Jo',
    'an author with a long name',
    'Жанна д’Арк, автор',
    'cut within a character 😀'.slice(0, -1),
  ];

  expect(texts.map((text) => shared.share(text))).toEqual(texts);
  expect(texts.map((text) => shared.share(` ${text}`.slice(1)))).toEqual(texts);
});
