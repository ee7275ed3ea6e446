import { expect, test } from 'vitest';
import { countOf, formatBytes } from '../../../src/report/wording/quantity.ts';

test('counts agree with their noun and have separators', () => {
  expect([countOf(0, 'secret'), countOf(1, 'secret'), countOf(1234567, 'secret'), countOf(2, 'more', 'more')]).toEqual([
    '0 secrets',
    '1 secret',
    '1,234,567 secrets',
    '2 more',
  ]);
});

test('bytes are shown in the unit a person would choose', () => {
  expect([0, 1, 999, 1000, 999_949, 999_950, 5_600_000, 1.2e9, 3e15].map(formatBytes)).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1.0 kB',
    '999.9 kB',
    '1.0 MB',
    '5.6 MB',
    '1.2 GB',
    '3000.0 TB',
  ]);
});
