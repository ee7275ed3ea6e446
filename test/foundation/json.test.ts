import { expect, test } from 'vitest';
import { Json } from '../../src/foundation/json.ts';

const event = Json.parse('{"pull": {"number": 7, "draft": false, "labels": ["a", 2], "body": null}, "sha": "abc"}');

test('values are read by the keys that lead to them', () => {
  expect(event.text('sha')).toBe('abc');
  expect(event.at('pull').count('number')).toBe(7);
  expect(event.flag('pull', 'draft')).toBe(false);
  expect(event.list('pull', 'labels')?.map((label) => label.text())).toEqual(['a', undefined]);
  expect(event.fields('pull')?.map(([name]) => name)).toEqual(['number', 'draft', 'labels', 'body']);
});

test('what is missing or of another type reads as undefined', () => {
  expect(event.text('pull', 'head', 'sha')).toBeUndefined();
  expect(event.text('pull')).toBeUndefined();
  expect(event.number('sha')).toBeUndefined();
  expect(event.list('pull')).toBeUndefined();
  expect(event.fields('pull', 'labels')).toBeUndefined();
  expect(event.has('toString')).toBe(false);
});

test('a count is a whole number that is not negative', () => {
  const numbers = Json.parse('[1.5, -1, 0, 1e300]').list() ?? [];
  expect(numbers.map((number) => number.count())).toEqual([undefined, undefined, 0, undefined]);
  expect(numbers.map((number) => number.number())).toEqual([1.5, -1, 0, 1e300]);
});

test('null is a value; text that is not JSON has none', () => {
  expect(event.has('pull', 'body')).toBe(true);
  expect(Json.parse('null').has()).toBe(true);
  expect(Json.parse('{').has()).toBe(false);
});
