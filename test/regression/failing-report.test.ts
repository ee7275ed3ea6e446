import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { writeReport } from '../../src/report/write.ts';

function* failingReport(): Iterable<string> {
  yield 'one part';
  throw new RangeError('a defect of the report');
}

/** It was told as a file that cannot be written, one line without a stack. */
test('a report that fails while it is written keeps its error and leaves no file', () => {
  const path = join(temporaryFolder(), 'report.json');
  expect(() => writeReport(path, failingReport())).toThrow(RangeError);
  expect(() => writeReport(path, ['whole'])).not.toThrow();
});
