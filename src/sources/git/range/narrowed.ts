import type { Narrowing } from '../../../model/narrowing.ts';
import { objectLabel } from '../../../model/object-label.ts';
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

/**
 * A part of a history: what chosen commits brought, or everything that branches or refs lead to. `range` narrows it to
 * its commits, `today` is `YYYY-MM-DD`. Throws UsageError and SourceError for values that make no sense.
 */
export function narrowedSource(
  repository: Repository,
  narrowing: Narrowing,
  range: string | undefined,
  today: string,
): Source {
  const resolved = resolveNarrowing(repository, narrowing, today);
  if (range === undefined && !choosesCommits(narrowing))
    return { read: (sink) => readReachable(repository, resolved.tips, sink) };
  const tips = range === undefined ? resolved.tips : resolveRange(repository, range).revisions;
  let walked: WalkedHistory | undefined;
  return {
    walked: () => walked,
    read: async (sink) => {
      const commitIds = await chooseCommits(repository, { ...resolved, tips }, sink);
      const hasUnknown = reportUnknownPaths(repository, narrowing, resolved, sink, range);
      if (commitIds.size === 0) {
        if (!hasUnknown) sink.note('no commit is in the part of the history that was asked for');
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

/**
 * A period without commits is no problem; a path that is in no commit at all is probably a typing error. Returns whether
 * there is one.
 */
function reportUnknownPaths(
  repository: Repository,
  { paths = [] }: Narrowing,
  { pathspecs }: ResolvedNarrowing,
  sink: BlobSink,
  range: string = 'HEAD',
): boolean {
  // The end of a range need not be on any branch.
  const tips = ['--all', '--reflog', `${splitRange(range).right}^{commit}`];
  const unknown = paths.filter((_, index) => {
    const end = runGit(repository, ['rev-list', '-1', ...tips, '--', pathspecs[index] ?? '']);
    return end.exitCode === 0 && end.stdout.length === 0;
  });
  if (unknown.length === 0) return false;
  sink.problem({
    kind: 'nothing-scanned',
    where: repository.path,
    detail: `no commit knows ${unknown.map((path) => JSON.stringify(path)).join(', ')}`,
    advice: 'Paths count from the top of the repository.',
  });
  return true;
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
