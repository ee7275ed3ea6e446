import { randomUUID } from 'node:crypto';
import { exitCodeOf, type ScanResult } from '../../model/result.ts';
import { writeStdout } from '../../report/write.ts';
import { append, writeOutputs } from '../github/file-command.ts';
import type { Job } from '../job.ts';
import { annotate } from './annotations.ts';
import { commentOn } from './comment.ts';
import { maskSecrets } from './masks.ts';
import { renderLog, writeReports } from './reports.ts';
import { summarise } from './summary.ts';

/** GitHub accepts 1 MiB for each step, and drops a longer summary completely. */
const mostSummaryBytes = 1_000_000;

/** Publishes the result: masks first, then log, annotations, summary, outputs, comment. Returns the exit code. */
export async function publish(job: Job, result: ScanResult): Promise<number> {
  const { runner, inputs } = job;
  say(maskSecrets(result.findings));
  say(withoutCommands(await renderLog(result)));
  say(annotate(result));
  const files = await writeReports(result, inputs.formats, runner.temporaryFolder);
  append(runner.summaryFile, summarise(result, runner, mostSummaryBytes));
  writeOutputs(runner.outputFile, {
    findings: String(result.findings.length),
    incomplete: String(result.problems.length > 0),
    'exit-code': String(exitCodeOf(result)),
    sarif: files.get('sarif') ?? '',
    reports: [...files.values()].join('\n'),
  });
  say(await commentOn(job, result));
  return exitCodeOf(result, inputs.failOn);
}

/** Between these two lines the runner does not interpret commands, whatever a scanned line looks like. */
function withoutCommands(text: string): readonly string[] {
  const token = `straykey-${randomUUID()}`;
  return [`::stop-commands::${token}`, text.trimEnd(), `::${token}::`];
}

function say(lines: readonly string[]): void {
  if (lines.length > 0) writeStdout(lines.map((line) => `${line}\n`));
}
