import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOutside, pathFrom, pathFromHere } from '../src/relative-path.ts';

test.each([
  ['..', true],
  ['../shop', true],
  ['/shop', true],
  ['..shop', false],
  ['..shop/a.ts', false],
  ['...', false],
  ['.', false],
  ['', false],
  ['shop/..', false],
])('%j leads out of its folder: %s', (path, expected) => {
  expect(isOutside(path)).toBe(expected);
});

test('a path from a folder is relative, whichever way it was written', () => {
  expect(pathFrom('/work/shop', '/work/shop/src/a.ts')).toBe('src/a.ts');
  expect(pathFrom('/work/shop', '/work/..shop')).toBe('../..shop');
  expect(pathFrom('/work/shop', '/work/shop')).toBe('');
  expect(pathFrom('shop', join(process.cwd(), 'shop/a.ts'))).toBe('a.ts');
});

test('people see a path from the current folder where they are above it', () => {
  expect(pathFromHere(join(process.cwd(), '..shop/a.ts'))).toBe('..shop/a.ts');
  expect(pathFromHere(process.cwd())).toBe('.');
  expect(pathFromHere('/elsewhere/a.ts')).toBe('/elsewhere/a.ts');
});
