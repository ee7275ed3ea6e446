import { checkLog, isLog } from '../audit/check.ts';
import { auditFileOf, readLog } from '../audit/log.ts';
import { UsageError } from '../errors.ts';
import { exitCodes } from '../model/result.ts';
import { pathFromHere } from '../relative-path.ts';
import { countOf } from '../report/wording/quantity.ts';
import { writeStdout } from '../report/write.ts';
import { openRepository } from '../sources/git/repository.ts';
import type { CommandLine } from './arguments/command-line.ts';
import { tell } from './stderr.ts';

/** `audit check [FILE]`: verifies the log, by default that of the repository around the current folder.
 * Throws UsageError for a named file that never was a log; the repository's own is broken if it holds anything else. */
export function runAudit({ positionals: [, named] }: CommandLine): number {
  const file = named ?? pathFromHere(auditFileOf(openRepository('.').commonDir));
  const text = readLog(file);
  if (text === undefined) {
    tell(`straykey: there is no ${file}, so nothing was checked; the first hook that is skipped begins it`);
    return exitCodes.incomplete;
  }
  if (named !== undefined && !isLog(text))
    throw new UsageError(
      `${file}: not an audit log, none of its lines is an entry; name a copy of .git/straykey/audit.jsonl`,
    );
  const verdict = checkLog(text);
  if (verdict.kind === 'broken') {
    writeStdout([`${file}:${verdict.line}: broken: ${verdict.why}\n`]);
    return exitCodes.findings;
  }
  writeStdout([
    `${file}: ${countOf(verdict.count, 'entry', 'entries')}, intact; the last hash is ${verdict.lastHash}\n`,
  ]);
  return exitCodes.clean;
}
