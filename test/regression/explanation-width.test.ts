import { expect, test } from 'vitest';
import { explainLine } from '../../src/cli/scan/explanation.ts';
import { sampleResult } from '../report/sample-result.ts';

/** The further lines of a sentence were two cells too wide, since they are indented by two more than the first. */
test('no line of an explanation is wider than the terminal', () => {
  const leftOut = [
    'the exception that the project made for all of what its vendor brought with it covers every bit of it',
  ];
  const text = explainLine(
    { place: 'a.ts:1', line: 1, floor: 'medium', leftOut, dropped: [], keyed: [], lastLine: 1, columns: 44 },
    sampleResult(),
  );
  expect(text.split('\n').filter((line) => line.length > 44)).toEqual([]);
});
