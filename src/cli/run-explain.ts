import { UsageError } from '../errors.ts';
import { exitCodes } from '../model/result.ts';
import { writeStdout } from '../report/write.ts';
import { scan } from '../scan.ts';
import type { ScanOptions } from '../scan/options.ts';
import { columnsOfStdout } from './terminal.ts';
import { explainLine } from './explanation.ts';

/** `--explain PATH:LINE`: scans that file alone and tells what became of every candidate on the line. */
export async function runExplain(place: string, options: ScanOptions): Promise<number> {
  const { path, line } = parsePlace(place);
  const rejections: { readonly ruleId: string; readonly filter: string; readonly reason: string }[] = [];
  const result = await scan({
    ...options,
    target: { kind: 'dir', paths: [path] },
    confidence: 'low',
    onRejected: (_path, ruleId, rejection) => {
      if (rejection.line === line) rejections.push({ ruleId, filter: rejection.filter, reason: rejection.reason });
    },
  });
  writeStdout([explainLine(place, line, result, rejections, columnsOfStdout())]);
  return result.problems.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

function parsePlace(place: string): { readonly path: string; readonly line: number } {
  const found = /^(?<path>.+):(?<line>\d{1,9})$/.exec(place)?.groups;
  if (!found) throw new UsageError(`--explain needs a place such as src/a.ts:12, not "${place}"`);
  return { path: found['path'], line: Number(found['line']) };
}
