import { objectLabel } from '../../../model/git/object-label.ts';
import type { Narrowing } from '../../../model/narrowing.ts';
import type { BlobSink, Source, WalkedHistory } from '../../../model/source.ts';
import { reportShallow, walkError } from '../history/commit-walk.ts';
import { blobsOf, readObjectsOf } from '../history/history-reader.ts';
import { addPath, walkHistory, type History } from '../history/history.ts';
import { reportConnectivity } from '../objects/connectivity.ts';
import { NameList } from '../objects/name-list.ts';
import { readObjects } from '../objects/object-reader.ts';
import { idLines, IdList, listedObjects } from '../objects/wanted-objects.ts';
import { runGit, streamLines } from '../process/run.ts';
import { reasonOf, reportLines } from '../process/stderr.ts';
import type { Repository } from '../repository.ts';
import { choosesCommits, resolveNarrowing, type ResolvedNarrowing } from './narrowing.ts';
import { resolveRange, splitRange } from './revisions.ts';

/** Which part of a history is asked for. */
export interface HistoryPart {
  readonly narrowing: Narrowing;
  /** Narrows it further to the commits of a range. */
  readonly range: string | undefined;
  /** What ages count from, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * A part of a history: what chosen commits brought, or everything that branches or refs lead to. Throws UsageError and
 * SourceError for values that make no sense.
 */
export function narrowedSource(repository: Repository, { narrowing, range, today }: HistoryPart): Source {
  const resolved = resolveNarrowing(repository, narrowing, today);
  if (range === undefined && !choosesCommits(narrowing))
    return { read: (sink) => readReachable(repository, resolved.tips, sink) };
  const tips = range === undefined ? resolved.tips : resolveRange(repository, range).revisions;
  let walked: WalkedHistory | undefined;
  return {
    walked: () => walked,
    read: async (sink) => {
      const commitIds = await chooseCommits(repository, { ...resolved, tips }, sink);
      const { paths = [] } = narrowing;
      const unknown = paths.filter((_, index) => !isKnown(repository, resolved.pathspecs[index] ?? '', range));
      if (unknown.length > 0) reportUnknown(repository, unknown, sink);
      if (commitIds.size === 0) {
        if (unknown.length === 0) sink.note('no commit is in the part of the history that was asked for');
        return;
      }
      walked = { commitIds, places: await readCommits(repository, commitIds, resolved.pathspecs, sink) };
    },
  };
}

/**
 * Compares the dates itself: git would end its walk at the first commit that is older, though newer ones may follow.
 */
async function chooseCommits(
  repository: Repository,
  { tips, pathspecs, sinceSeconds, untilSeconds, maxCount }: ResolvedNarrowing,
  sink: BlobSink,
): Promise<ReadonlySet<string>> {
  const chosen = new Set<string>();
  const end = await streamLines(
    repository,
    ['rev-list', '--timestamp', '--full-history', ...tips, '--', ...pathspecs],
    (line) => {
      const [seconds = '', id = ''] = line.split(' ');
      if (chosen.size < maxCount && Number(seconds) >= sinceSeconds && Number(seconds) <= untilSeconds) chosen.add(id);
      return chosen.size < maxCount;
    },
  );
  if (end.exitCode > 0)
    sink.problem({
      kind: 'missing-object',
      where: repository.path,
      detail: `the history cannot be walked to its end: ${reasonOf(end.stderr)}`,
      advice: 'Fetch from a complete copy, or scan a fresh clone.',
    });
  return chosen;
}

/** Whether any commit knows the path; true where git cannot tell. */
function isKnown(repository: Repository, pathspec: string, range: string = 'HEAD'): boolean {
  // The end of a range need not be on any branch.
  const tips = ['--all', '--reflog', `${splitRange(range).right}^{commit}`];
  const end = runGit(repository, ['rev-list', '-1', ...tips, '--', pathspec]);
  return end.exitCode !== 0 || end.stdout.length > 0;
}

/** A period without commits is no problem; a path that is in no commit at all is probably a typing error. */
function reportUnknown(repository: Repository, paths: readonly string[], sink: BlobSink): void {
  sink.problem({
    kind: 'nothing-scanned',
    where: repository.path,
    detail: `no commit knows ${paths.map((path) => JSON.stringify(path)).join(', ')}`,
    advice: 'Paths count from the top of the repository.',
  });
}

async function readCommits(
  repository: Repository,
  commitIds: ReadonlySet<string>,
  pathspecs: readonly string[],
  sink: BlobSink,
): Promise<History> {
  const history: History = new Map();
  const names = new NameList(sink, 'file names');
  const result = await walkHistory(repository, ['--no-walk', '--stdin'], {
    input: idLines(commitIds),
    paths: pathspecs,
    onEntry: (entry) => {
      addPath(history, entry);
      names.add(Buffer.from(entry.path).toString('latin1'));
    },
  });
  if (result.exitCode !== 0) throw walkError(repository, 'git cannot compare the commits', result.stderr);
  reportLines(result.stderr, sink, repository.path, 'corrupt-object');
  names.flush();
  reportShallow(repository, [...commitIds], sink);
  // Messages belong to no path.
  const texts = pathspecs.length > 0 ? [] : [...commitIds].map((id) => ({ id, path: objectLabel('commit', id) }));
  await readObjectsOf(repository, [...texts, ...blobsOf(history)], sink);
  return history;
}

/** Reads every object that the tips lead to, each once, and the paths of all of them. */
async function readReachable(repository: Repository, tips: readonly string[], sink: BlobSink): Promise<void> {
  const ids = new IdList(repository.objectFormat);
  const names = new NameList(sink, 'file names');
  const missing: string[] = [];
  const end = await streamLines(repository, ['rev-list', '--objects', '--missing=print', ...tips, '--'], (line) => {
    if (line.startsWith('?')) missing.push(line.slice(1));
    else ids.addText(line.slice(0, ids.stride - 1));
    names.add(line.slice(ids.stride));
  });
  names.flush();
  reportConnectivity(repository, [{ missing, failure: end.exitCode === 0 ? undefined : reasonOf(end.stderr) }], sink);
  await readObjects(repository, listedObjects(ids), sink);
}
