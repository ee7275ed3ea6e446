import { expect, test } from 'vitest';
import { parseSizeBytes } from '../../src/config/size.ts';

test('sizes have decimal and binary units, in any case, with or without a blank', () => {
  expect(['10', '10 B', '1k', '1 kB', '2MB', '1.5 GB', '512 KiB', '1mib', '1 GiB'].map(parseSizeBytes)).toEqual([
    10, 10, 1000, 1000, 2e6, 1.5e9, 524_288, 1_048_576, 1_073_741_824,
  ]);
});

test('text that is not a size gives undefined', () => {
  expect(
    ['', 'MB', '0', '0.0 MB', '-1 MB', '1 XB', '1e9', '999999999999 GB', '1 constructor', '10 MB extra'].map(
      parseSizeBytes,
    ),
  ).toEqual(Array(10).fill(undefined));
});
