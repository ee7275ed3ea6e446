import { expect, test } from 'vitest';
import { defined } from '../../src/foundation/defined.ts';

test('leaves out what is undefined, and only that', () => {
  expect(Object.entries(defined({ text: '', none: undefined, count: 0, flag: false, nothing: null }))).toEqual([
    ['text', ''],
    ['count', 0],
    ['flag', false],
    ['nothing', null],
  ]);
});
