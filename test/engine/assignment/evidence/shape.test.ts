import { expect, test } from 'vitest';
import { isSequence } from '../../../../src/engine/assignment/evidence/evidence.ts';
import { naturalnessOf } from '../../../../src/engine/assignment/evidence/naturalness.ts';
import { shapeOf } from '../../../../src/engine/assignment/evidence/shape.ts';
import { lowerLetters } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';

test('a shape counts kinds, changes and entropy', () => {
  expect(shapeOf('aB1-aB1-')).toMatchObject({
    length: 8,
    lowers: 2,
    uppers: 2,
    digits: 2,
    marks: 2,
    classes: 4,
    distinct: 4,
    entropy: 2,
  });
});

test('one shape leaves nothing behind for the next', () => {
  const first = shapeOf('abc');
  shapeOf('zzzzzz');
  expect(shapeOf('abc')).toEqual(first);
});

test('words are more natural than letters by chance', () => {
  expect(naturalnessOf('correct-horse-battery-staple')).toBeGreaterThan(0.7);
  expect(naturalnessOf(grow(sample`${lowerLetters(200)}`, 1))).toBeLessThan(0.45);
  expect(naturalnessOf('4711')).toBe(0);
});

test('sequences are told whether they climb, fall or alternate', () => {
  expect(['0123456789', '987654321', 'a1b2c3d4e5f6', 'abcdefgh'].map(isSequence)).toEqual([true, true, true, true]);
  expect(['9f3c17ab52', 'hunter'].map(isSequence)).toEqual([false, false]);
});
