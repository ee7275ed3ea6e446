import { UsageError } from '../../errors.ts';
import type { ScanTarget } from '../../scan/options.ts';
import { readGitlabToken } from '../../sources/ci/gitlab-token.ts';
import type { TypedOptions } from './typed-options.ts';

const defaultGitlab = 'https://gitlab.com';

/** What `env` has to scan. Throws UsageError if options contradict each other. */
export function toEnvTarget(paths: readonly string[], typed: TypedOptions): ScanTarget {
  const files = typed.list('ci');
  const projects = typed.list('gitlab-project');
  const groups = typed.list('gitlab-group');
  const hasInstance = typed.has('gitlab-instance');
  const asksGitlab = projects.length + groups.length > 0 || hasInstance;
  if (!asksGitlab && (typed.has('gitlab-url') || typed.has('gitlab-token-file')))
    throw new UsageError('say what to fetch from GitLab: --gitlab-project, --gitlab-group or --gitlab-instance');
  if (typed.has('find-in')) return toFindTarget(paths, typed, asksGitlab || files.length > 0);
  for (const name of ['variable', 'dotenv'] as const)
    if (typed.has(name)) throw new UsageError(`--${name} only has an effect with --find-in; add that`);
  if (files.length === 0 && !asksGitlab) return { kind: 'env', paths };
  if (paths.length > 0)
    throw new UsageError(
      `CI variables are checked on their own; scan "${paths[0]}" with a separate command, or put --ci before it if it is a list`,
    );
  const gitlab = { url: typed.text('gitlab-url') ?? defaultGitlab, projects, groups, hasInstance };
  return {
    kind: 'ci-variables',
    files,
    ...(asksGitlab && { gitlab: { ...gitlab, token: readGitlabToken(typed.text('gitlab-token-file')) } }),
  };
}

function toFindTarget(paths: readonly string[], typed: TypedOptions, hasLists: boolean): ScanTarget {
  if (hasLists)
    throw new UsageError("--find-in searches for the values of this process's variables, not for those of a list");
  if (paths.length === 0)
    throw new UsageError('--find-in needs paths to search: straykey env --find-in dist build.log');
  if (typed.has('show-secrets'))
    throw new UsageError('--find-in shows the names of variables, never their values; leave out --show-secrets');
  if (typed.has('explain'))
    throw new UsageError('--find-in and --explain cannot be combined: no rule decides what --find-in finds');
  return {
    kind: 'find-in',
    paths,
    variables: process.env,
    names: typed.names('variable'),
    dotenvFiles: typed.list('dotenv'),
  };
}
