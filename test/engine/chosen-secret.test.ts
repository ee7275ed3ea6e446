import { expect, test } from 'vitest';
import { isLikelyDummy } from '../../src/engine/chosen-secret.ts';

test.each(['password', 'secret', 'test-token', 'foobar'])('%s in base64, as manifests keep it, is a dummy', (word) => {
  expect(isLikelyDummy(btoa(word), '\n')).toBe(true);
});

test('a password in base64 that holds a usual word among others is none', () => {
  expect(isLikelyDummy(btoa('harbor-Secret-tide7'), '\n')).toBe(false);
});
