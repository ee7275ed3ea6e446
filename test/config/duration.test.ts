import { expect, test } from 'vitest';
import { parseDurationMs } from '../../src/config/duration.ts';

test.each([
  ['90s', 90_000],
  ['10m', 600_000],
  ['1.5h', 5_400_000],
  ['500ms', 500],
  ['90', 90_000],
  [' 2 m ', 120_000],
])('%s is a time', (text, durationMs) => expect(parseDurationMs(text)).toBe(durationMs));

test.each(['', '0', '0s', '-1s', '10 minutes', '1d', '1e3', 'm'])('"%s" is not a time', (text) =>
  expect(parseDurationMs(text)).toBeUndefined(),
);
