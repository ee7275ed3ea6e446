import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import type { Observation } from '../../src/model/observation.ts';
import { temporaryFolder } from '../git-recipe.ts';
import type { CliRun } from '../run-cli.ts';
import { runEnv } from './env-run.ts';

/** What a JSON report says of variables. */
interface Seen {
  readonly exitCode: number;
  readonly findings: readonly string[];
  /** `kind at place`, sorted. */
  readonly said: readonly string[];
  readonly observations: readonly Observation[];
}

export function readSeen({ exitCode, stdout, stderr }: CliRun): Seen {
  if (stdout === '') throw new Error(stderr);
  const {
    findings,
    observations,
  }: { readonly findings: readonly Finding[]; readonly observations: readonly Observation[] } = JSON.parse(stdout);
  return {
    exitCode,
    findings: findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path)),
    said: observations.map(({ kind, where }) => `${kind} ${where}`).sort(),
    observations,
  };
}

/** What is said of a list that a CI system gave, in a file called `list`. */
export function lookAtList(list: unknown): Seen {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'list'), typeof list === 'string' ? list : JSON.stringify(list));
  return readSeen(runEnv(cwd, ['--ci', 'list', '-f', 'json']));
}

/** A variable as the API of GitLab lists it: masked, protected and of production, but for `more`. */
export const gitlabVariable = (key: string, value: string | null, more: object = {}): object => ({
  variable_type: 'env_var',
  key,
  value,
  protected: true,
  masked: true,
  hidden: false,
  raw: false,
  environment_scope: 'production',
  description: null,
  ...more,
});
