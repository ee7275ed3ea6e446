import { expect, test } from 'vitest';
import { parseMoment } from '../../../../src/sources/git/range/moment.ts';

const today = '2024-05-10';

test.each([
  ['2024-05-01', '2024-05-01T00:00:00Z'],
  ['2024-05-01T12:30:15Z', '2024-05-01T12:30:15Z'],
  ['2024-05-01 12:30', '2024-05-01T12:30:00Z'],
  ['2024-05-01T12:30:00+02:00', '2024-05-01T10:30:00Z'],
  ['2 days', '2024-05-08T00:00:00Z'],
  ['2 days ago', '2024-05-08T00:00:00Z'],
  ['1 Week', '2024-05-03T00:00:00Z'],
  ['36h', '2024-05-08T12:00:00Z'],
])('%s is a time', (text, expected) => {
  expect(parseMoment(text, today, 'start')).toBe(Date.parse(expected) / 1000);
});

test('a day given as the end is included with all of its hours', () => {
  expect(parseMoment('2024-02-29', today, 'end')).toBe(Date.parse('2024-02-29T23:59:59Z') / 1000);
});

test.each([
  '',
  'yesterday',
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-05-01T25:00',
  '-3 days',
  '3',
  '3 fortnights',
  'noon',
  '2024',
  '1e3d',
])('%j is none', (text) => {
  expect(parseMoment(text, today, 'start')).toBeUndefined();
});
