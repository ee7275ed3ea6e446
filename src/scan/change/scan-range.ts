import { SourceError, UsageError } from '../../errors.ts';
import type { ScanResult } from '../../model/result.ts';
import { isOutside, pathFrom } from '../../relative-path.ts';
import { resolveEnds } from '../../sources/git/range/revisions.ts';
import { openRepository, type Repository } from '../../sources/git/repository.ts';
import type { ScanOptions } from '../options.ts';
import { runPipeline } from '../pipeline.ts';
import type { NamedFile } from './decisions.ts';
import { gitPast, pastsOf } from './git-past.ts';
import { judgeChange } from './judge-change.ts';
import { dropKnown, rescanWith } from './known-secrets.ts';
import { Unavailable } from './past.ts';

/** A change as its commits in a repository: `A..B`, as git understands it. */
export interface CommittedChange {
  readonly repository: string;
  readonly range: string;
  /** What else can be done if one of its commits is missing. */
  readonly advice?: string;
}

type ScanWith = (options: ScanOptions) => PromiseLike<ScanResult>;

/** Scans by the decisions of the checkout, and leaves out what was there before the change. */
export async function scanNew(
  options: ScanOptions,
  { repository: where, range }: CommittedChange,
  scanWith: ScanWith,
): Promise<ScanResult> {
  const ends = resolveEnds(openRepository(where), range);
  const result = await scanWith(options);
  return ends === undefined
    ? result
    : dropKnown(
        result,
        result.findings,
        pastsOf(where, ends.base, ends.head),
        rescanWith((more, target) => runPipeline({ ...options, ...more, target })),
      );
}

/**
 * Scans by the decisions of the commit that the change was built on. Throws SourceError if they cannot be read, or if
 * the range does not name that commit.
 */
export async function scanProposed(
  options: ScanOptions,
  { repository: where, range, advice }: CommittedChange,
  { scanWith, temporaryFolder }: { readonly scanWith: ScanWith; readonly temporaryFolder: string },
): Promise<ScanResult> {
  const repository = openRepository(where);
  const ends = endsOf(repository, range, advice);
  if (ends === undefined)
    throw new SourceError(where, `${JSON.stringify(range)} names no base; name two commits, as in main..HEAD`);
  const pasts = pastsOf(where, ends.base, ends.head);
  const [base] = pasts;
  const after = gitPast(where, ends.head, ends.head);
  if (base === undefined || after === undefined) throw new SourceError(where, 'the base commit is not here');
  const { config, baseline, target, ...rest } = options;
  try {
    return await judgeChange({
      base,
      pasts,
      after,
      isWhole: false,
      search: {
        options: { ...rest, ...(config === false && { config }), ...(baseline === false && { baseline }) },
        config: named(repository, config),
        baseline: named(repository, baseline),
        prefix: '',
        startsAtPrefix: false,
        temporaryFolder,
      },
      scanWith: (decided) => scanWith({ ...decided, target }),
    });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    throw new SourceError(where, `${error.message}; clone without a filter`, { cause: error });
  }
}

function endsOf(repository: Repository, range: string, advice: string | undefined): ReturnType<typeof resolveEnds> {
  try {
    return resolveEnds(repository, range);
  } catch (error) {
    if (!(error instanceof SourceError) || advice === undefined) throw error;
    throw new UsageError(`${error.message}; ${advice}`, { cause: error });
  }
}

/** In a bare repository, every file is one outside of it. */
function named({ workTree }: Repository, typed: string | false | undefined): NamedFile | undefined {
  if (typed === undefined || typed === false) return undefined;
  const path = workTree === undefined ? undefined : pathFrom(workTree, typed);
  return { typed, path: path === undefined || isOutside(path) ? undefined : path };
}
