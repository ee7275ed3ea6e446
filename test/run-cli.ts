import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What one run of the command line left behind. */
export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  /** Added to the variables of this process; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Given to the program as its standard input, which is empty without it. */
  readonly input?: string | Uint8Array;
}

const runLimitMs = 60_000;
const outputLimitBytes = 64 * 1024 * 1024;

/** The bundle that is run: the one built for this test run, or the one in `dist/`. */
export const cliPath: string = process.env['STRAYKEY_CLI'] ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Runs the bundled command line to its end; throws when it was killed or never started. */
export function runCli(args: readonly string[], options: CliOptions = {}): CliRun {
  const run = spawnSync(process.execPath, [cliPath, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    input: options.input ?? '',
    maxBuffer: outputLimitBytes,
    timeout: runLimitMs,
  });
  if (run.error !== undefined) throw run.error;
  if (run.status === null) throw new Error(`straykey was ended by ${run.signal ?? 'a signal'}`);
  return { exitCode: run.status, stdout: run.stdout.toString('utf8'), stderr: run.stderr.toString('utf8') };
}
