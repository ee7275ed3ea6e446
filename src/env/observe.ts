import { compareText } from '../foundation/order.ts';
import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Problem } from '../model/problem.ts';
import type { CiVariable } from '../sources/ci/ci-variable.ts';
import type { EnvironmentFiles } from '../sources/env.ts';
import { showPath } from '../sources/path-bytes.ts';
import type { Variables } from '../sources/variables.ts';
import { observeCiVariables } from './ci-variables.ts';
import { observeDotenvFiles } from './dotenv-files.ts';
import { parseDotenvName } from './dotenv-name.ts';
import { placesByPath } from './finding-places.ts';
import { observeImageCopies } from './image-copies.ts';
import { observeJob } from './job.ts';
import { observeSharedSecrets } from './shared-secrets.ts';

/** What a scan of an environment found. */
export interface EnvironmentSeen {
  files: EnvironmentFiles;
  /** The process's own variables; empty if they were not scanned. */
  variables: Variables;
  ciVariables: readonly CiVariable[];
}

export interface ObservationOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The keyed hash of a value that no rule knows. */
  readonly fingerprintOf: (value: string) => string;
  readonly onProblem: (problem: Problem) => void;
}

/** Observations on the environment, sorted by place, and which findings are where they belong. */
export interface EnvironmentView {
  readonly observations: readonly Observation[];
  readonly isInPlace: (finding: Finding) => boolean;
}

/** Looks at dotenv files, at the variables of this process and at those that a CI system stores. */
export function observeEnvironment(
  { files, variables, ciVariables }: EnvironmentSeen,
  findings: readonly Finding[],
  options: ObservationOptions,
): EnvironmentView {
  const places = placesByPath(findings);
  const dotenvPaths = new Set(files.dotenvFiles.map(showPath));
  const job = observeJob(variables, findings, options.today);
  const ci = observeCiVariables(ciVariables, { ...options, places });
  const observations = [
    ...observeDotenvFiles(files.dotenvFiles, places, options.onProblem),
    ...observeSharedSecrets(findings, (path) =>
      dotenvPaths.has(path) && !parseDotenvName(path).isTemplate ? parseDotenvName(path).environment : undefined,
    ),
    ...observeImageCopies(
      files.dockerfiles,
      files.dotenvFiles.filter((file) => places.has(showPath(file))),
      options.onProblem,
    ),
    ...job.observations,
    ...ci.observations,
  ];
  return {
    observations: observations.sort(compareObservations),
    isInPlace: (finding) => job.isInPlace(finding) || ci.isInPlace(finding),
  };
}

function compareObservations(a: Observation, b: Observation): number {
  return (
    compareText(a.where, b.where) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.kind, b.kind) ||
    compareText(a.variable ?? '', b.variable ?? '')
  );
}
