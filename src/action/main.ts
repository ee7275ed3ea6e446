import { mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { StraykeyError, UsageError } from '../errors.ts';
import { describeRefusal, systemErrorCode, unlessRefused } from '../foundation/system-error.ts';
import { exitCodes } from '../model/result.ts';
import { visible } from '../report/display/display.ts';
import { plain } from '../report/markup/markdown-text.ts';
import { writeStdout } from '../report/write.ts';
import { withoutSecrets } from '../safe-message.ts';
import { check } from './check.ts';
import { append, writeOutputs } from './github/file-command.ts';
import { readRunner } from './github/runner.ts';
import { formatCommand } from './github/workflow-command.ts';
import { readInputs } from './inputs.ts';
import { openJob } from './job.ts';
import { publish } from './publish/publish.ts';

/**
 * Runs the action as a step. Returns the exit code; our own errors become one line, any other is thrown with its stack.
 */
export async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    const runner = readRunner(environment);
    const inputs = readInputs(environment);
    makeFolder(runner.temporaryFolder);
    enter(runner.workspace, inputs.workingDirectory);
    const job = openJob(runner, inputs);
    return await publish(job, await check(job));
  } catch (error) {
    const message = error instanceof StraykeyError ? error.message : describeRefusal(error);
    if (message === undefined) throw error;
    refuse(await withoutSecrets(message), environment);
    return exitCodes.usage;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === '') throw error;
    throw new UsageError(
      `cannot create ${folder} (${code}), the runner's folder for temporary files; check RUNNER_TEMP`,
      { cause: error },
    );
  }
}

function enter(workspace: string, workingDirectory: string): void {
  const folder = resolve(workspace, workingDirectory);
  if (!unlessRefused(() => statSync(folder).isDirectory()))
    throw new UsageError(
      `the input "working-directory" is not a folder of the workspace: ${JSON.stringify(workingDirectory.slice(0, 200))}`,
    );
  process.chdir(folder);
}

/**
 * Reports that nothing was decided, wherever outputs are read. The line in the log appears even if files cannot be
 * written.
 */
function refuse(message: string, environment: NodeJS.ProcessEnv): void {
  writeStdout([`${formatCommand('error', { title: 'straykey' }, visible(message))}\n`]);
  try {
    append(
      environment['GITHUB_STEP_SUMMARY'] || undefined,
      `### ⛔ straykey: nothing was looked at\n\n${plain(message)}\n`,
    );
    writeOutputs(environment['GITHUB_OUTPUT'] || undefined, {
      findings: '',
      incomplete: 'true',
      'exit-code': String(exitCodes.usage),
      sarif: '',
      reports: '',
    });
  } catch (error) {
    if (!(error instanceof StraykeyError)) throw error;
  }
}
