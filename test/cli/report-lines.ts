import { newTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';

/** One line of a JSON Lines report, as far as tests look at it. */
export interface ReportedPlace {
  readonly ruleId: string;
  readonly path: string;
  readonly line: number;
  readonly confidence: string;
  readonly fingerprint: string;
  readonly secret?: string;
}

/** The places that `--format jsonl` printed. */
export function readPlaces(stdout: string): readonly ReportedPlace[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ReportedPlace => JSON.parse(line));
}

/** The paths reported for a folder with these files. */
export function reportedPaths(files: Readonly<Record<string, string>>, ...args: readonly string[]): readonly string[] {
  const run = runCli(['-f', 'jsonl', ...args], { cwd: newTree(files) });
  if (run.exitCode > 1) throw new Error(run.stderr);
  return readPlaces(run.stdout).map(({ path }) => path);
}
