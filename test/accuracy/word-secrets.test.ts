import { expect, test } from 'vitest';
import { growLookAlikes } from './look-alikes.ts';
import { growWordSecrets } from './word-secrets.ts';

const seed = 1;
const count = 100;
const secrets = growWordSecrets(seed, count);
const lookAlikes = growLookAlikes(seed, count);

test('the lists are a hundred lines each that hold their values, the same for the same seed', () => {
  for (const list of [secrets, lookAlikes]) {
    expect(new Set(list.map(({ text }) => text)).size).toBe(count);
    expect(list.every(({ text, value }) => text.includes(value))).toBe(true);
  }
  expect(growWordSecrets(seed, count)).toEqual(secrets);
  expect(growLookAlikes(seed, count)).toEqual(lookAlikes);
});
