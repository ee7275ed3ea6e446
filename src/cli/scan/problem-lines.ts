import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/display/display.ts';
import { Redactor } from '../../report/redaction/redactor.ts';
import { describeProblem } from '../../report/wording/problem-sentence.ts';
import { tell } from '../stderr.ts';

const mostTold = 20;

/** Reports on standard error what could not be read: that is where people look if the report is for machines. */
export function tellProblems(result: ScanResult): void {
  const { problems } = result;
  if (problems.length === 0) return;
  const redactor = new Redactor(result);
  for (const problem of problems.slice(0, mostTold)) tell(`straykey: ${visible(describeProblem(problem, redactor))}`);
  if (problems.length > mostTold) tell(`straykey: and ${problems.length - mostTold} more problems`);
}
