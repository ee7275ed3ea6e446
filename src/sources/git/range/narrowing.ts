import { SourceError, UsageError } from '../../../errors.ts';
import { suggestion } from '../../../foundation/nearest.ts';
import type { Narrowing } from '../../../model/narrowing.ts';
import { namedPlace } from '../index/named-places.ts';
import { listRefs } from '../refs/refs.ts';
import type { Repository } from '../repository.ts';
import { parseMoment } from './moment.ts';

/** A narrowing as typed, resolved to times, tips and pathspecs. */
export interface ResolvedNarrowing {
  /** Bounds of the commit date, in seconds since 1970, both inclusive. */
  readonly sinceSeconds: number;
  readonly untilSeconds: number;
  /** Tips to start from, or `--all` and the like. */
  readonly tips: readonly string[];
  readonly pathspecs: readonly string[];
  readonly maxCount: number;
}

const forms = 'write a day (2024-05-01), a time (2024-05-01T12:00:00Z) or an age (90 days)';

/** Throws UsageError for invalid dates and SourceError for branches that do not exist. `today` is `YYYY-MM-DD`. */
export function resolveNarrowing(
  repository: Repository,
  { since, until, branches = [], isReachable = false, paths = [], maxCount = Infinity }: Narrowing,
  today: string,
): ResolvedNarrowing {
  const sinceSeconds = since === undefined ? -Infinity : momentOf('since', since, today);
  const untilSeconds = until === undefined ? Infinity : momentOf('until', until, today);
  if (sinceSeconds > untilSeconds)
    throw new UsageError(
      `--since ${JSON.stringify(since)} is later than --until ${JSON.stringify(until)}, so no commit can match`,
    );
  const tips =
    branches.length > 0
      ? branches.map((name) => branchTip(repository, name))
      : isReachable
        ? ['--all']
        : ['--all', '--reflog'];
  const pathspecs = paths.map((path) => `:(top)${namedPlace(repository, path)}`);
  return { sinceSeconds, untilSeconds, tips, pathspecs, maxCount };
}

/** Whether single commits are chosen, not just everything that refs lead to. */
export function choosesCommits({ since, until, paths = [], maxCount }: Narrowing): boolean {
  return since !== undefined || until !== undefined || paths.length > 0 || maxCount !== undefined;
}

function momentOf(option: 'since' | 'until', text: string, today: string): number {
  const seconds = parseMoment(text, today, option === 'until' ? 'end' : 'start');
  if (seconds === undefined) throw new UsageError(`--${option} cannot be ${JSON.stringify(text)}; ${forms}`);
  return seconds;
}

/**
 * Accepts `main`, `origin/main`, and full names of refs; `main` means that of `origin` if there is no local one. In a
 * checkout without a branch, as CI systems make it, HEAD is all there is to name.
 */
function branchTip(repository: Repository, name: string): string {
  const branches = listRefs(repository).filter(({ kind }) => kind === 'branch');
  if (name === 'HEAD' && repository.headId !== undefined) return repository.headId;
  const found =
    branches.find(
      (ref) => ref.name === name || `refs/heads/${ref.name}` === name || `refs/remotes/${ref.name}` === name,
    ) ?? branches.find((ref) => ref.name === `origin/${name}`);
  if (found === undefined)
    throw new SourceError(
      repository.path,
      `no branch is called ${JSON.stringify(name)}${
        suggestion(
          name,
          branches.map((ref) => ref.name),
        ) || '; `git branch --all` lists them'
      }`,
    );
  return found.targetId;
}
