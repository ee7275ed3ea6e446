import { expect, test } from 'vitest';
import { growName, splitWords } from '../../../../src/engine/assignment/name/name.ts';

test.each([
  ['dbPassWord', ['db', 'pass', 'word']],
  ['API_KEY2', ['api', 'key', '2']],
  ['spring.datasource.password', ['spring', 'datasource', 'password']],
  ['AWSSecretKey', ['aws', 'secret', 'key']],
  ['x-api-key', ['x', 'api', 'key']],
  ['', ['']],
])('%j is split into words', (name, words) => {
  expect(splitWords(name).map(({ text }) => text)).toEqual(name === '' ? [] : words);
});

test('a name grows over letters, digits, dots and dashes, and leaves its flag dashes and last dot', () => {
  expect(growName('run --db-password. x', 9, 4)).toMatchObject({ text: 'db-password', start: 6, dashes: 2 });
});

test('a name grows no further than 60 bytes to either side', () => {
  const text = `${'a'.repeat(500)}pass${'b'.repeat(500)}`;
  expect(growName(text, 500, 4).text).toHaveLength(124);
});
