import { expect, test } from 'vitest';
import { scan, type ScanTarget } from '../../src/index.ts';

/** A program without types that meant the newest commit scanned the whole history, and did not hear of it. */
test('a misspelt property of a target is refused, not left out', async () => {
  const target: ScanTarget = JSON.parse('{ "kind": "git", "repository": ".", "narrowing": { "maxcount": 1 } }');
  await expect(scan({ target })).rejects.toThrow('target.narrowing has no option maxcount; did you mean "maxCount"?');
});
