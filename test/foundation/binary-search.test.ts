import { expect, test } from 'vitest';
import { countBefore } from '../../src/foundation/binary-search.ts';

test.each([
  [[], 5, 0],
  [[1, 3, 3, 7], 0, 0],
  [[1, 3, 3, 7], 3, 1],
  [[1, 3, 3, 7], 4, 3],
  [[1, 3, 3, 7], 9, 4],
])('of %j, those below %i are counted', (sorted, limit, count) => {
  expect(countBefore(sorted.length, (index) => (sorted[index] ?? NaN) < limit)).toBe(count);
});

test('no item at or beyond the count is asked about', () => {
  const asked: number[] = [];
  countBefore(3, (index) => asked.push(index) > 0);
  expect(Math.max(...asked)).toBeLessThan(3);
});
