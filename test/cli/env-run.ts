import type { Observation } from '../../src/model/observation.ts';
import { type CliRun, runCli } from '../run-cli.ts';

/** Takes every variable of the tests' own process away but what a program needs to start. */
export const bareEnvironment: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => name !== 'PATH' && name !== 'HOME')
    .map((name) => [name, undefined]),
);

/** `straykey env` in a process with these variables and no others. */
export function runEnv(
  cwd: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): CliRun {
  return runCli(['env', ...args], { cwd, env: { ...bareEnvironment, ...variables } });
}

export function observationsOf(cwd: string, variables: Readonly<Record<string, string>> = {}): readonly Observation[] {
  const { observations }: { readonly observations: readonly Observation[] } = JSON.parse(
    runEnv(cwd, ['-f', 'json'], variables).stdout,
  );
  return observations;
}

/** `kind at place`, sorted. */
export function told(
  observations: readonly Observation[],
  ...kinds: readonly Observation['kind'][]
): readonly string[] {
  return observations
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, where, line }) => `${kind} ${where}${line === undefined ? '' : `:${line}`}`)
    .sort();
}
