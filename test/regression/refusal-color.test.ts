import { afterEach, expect, test, vi } from 'vitest';
import { hasColor } from '../../src/cli/terminal.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/**
 * The refusal of a hook took an empty NO_COLOR for a set one and knew nothing of FORCE_COLOR, other than reports do.
 */
test.for([
  ['', true],
  ['1', false],
] as const)(
  'with NO_COLOR "%s" and FORCE_COLOR the colours on standard error are those of reports',
  ([noColor, expected]) => {
    vi.stubEnv('NO_COLOR', noColor);
    vi.stubEnv('FORCE_COLOR', '1');
    expect(hasColor('stderr')).toBe(expected);
  },
);
