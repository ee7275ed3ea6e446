import type { Finding } from '../../src/model/finding.ts';
import { githubToken, password } from '../grown-secrets.ts';
import { runEnv } from './env-run.ts';

/** Holds what every encoding treats in its own way. */
export const awkward: string = `${password(5)}/+&"<>'é ${password(6)}`;
/** What the job holds unless a test says otherwise. */
export const variables: Readonly<Record<string, string>> = { DEPLOY_TOKEN: githubToken(), DB_PASSWORD: awkward };

interface Report {
  readonly exitCode: number;
  readonly findings: readonly Pick<Finding, 'ruleId' | 'redacted' | 'fingerprint' | 'occurrences'>[];
  readonly places: readonly string[];
  readonly stdout: string;
}

/** Searches paths below `cwd` for the values of the job's `own` variables; `places` are sorted. */
export function findIn(
  cwd: string,
  paths: readonly string[] = ['.'],
  own: Readonly<Record<string, string>> = variables,
  ...more: readonly string[]
): Report {
  const { exitCode, stdout } = runEnv(cwd, ['--find-in', ...paths, '-f', 'json', ...more], own);
  const { findings }: Pick<Report, 'findings'> = JSON.parse(stdout);
  const places = findings.flatMap(({ redacted, occurrences }) =>
    occurrences.map(({ path, line, decoded }) => [redacted, `${path}:${line}`, ...decoded].join(' ')),
  );
  return { exitCode, findings, places: places.sort(), stdout };
}
