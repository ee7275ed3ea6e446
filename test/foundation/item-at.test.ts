import { expect, test } from 'vitest';
import { itemAt } from '../../src/foundation/item-at.ts';
import { onlyItem } from '../../src/foundation/only-item.ts';

test('a number that was handed out with a list leads to its item, and any other is a bug', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(() => itemAt(['a', 'b'], 2)).toThrow(new RangeError('there is no item 2 among 2'));
});

test('only a list of one has an only item', () => {
  expect([[], ['a'], ['a', 'b']].map(onlyItem)).toEqual([undefined, 'a', undefined]);
});
