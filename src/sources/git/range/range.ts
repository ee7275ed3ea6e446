import type { Unpacker } from '../../../model/git/unpacker.ts';
import type { BlobSink, Source, WalkedHistory } from '../../../model/source.ts';
import { searchFileNames } from '../../file-names.ts';
import { showByteString } from '../../path-bytes.ts';
import { readWalk } from '../history/commit-walk.ts';
import { blobsOf, labelled, readObjectsOf } from '../history/history-reader.ts';
import { addPath, type History } from '../history/history.ts';
import { submoduleMode } from '../history/raw-diff.ts';
import { describeBare, describePlain, isOwn } from '../index/plain-repository.ts';
import { openAlone, tryAlone } from '../objects/lone-reader.ts';
import type { WantedObject } from '../objects/wanted-objects.ts';
import type { LoneObjects } from '../packs/lone/lone-objects.ts';
import { walkLine } from '../packs/lone/lone-walk.ts';
import { currentCaller, findPlace, openAt, type Caller, type Repository } from '../repository.ts';
import { presumeRange, readEnds, resolveRange, type PresumedRange, type RangeEnds } from './revisions.ts';

/**
 * Opens the repository that holds this folder. Git is not asked about an ordinary one: walking the range shows whether
 * git accepts it. Throws SourceError if git does not.
 */
export function openForRange(path: string, caller: Caller = currentCaller()): Repository {
  const place = findPlace(path, caller);
  const facts = describePlain(place) ?? describeBare(place);
  return facts ? { ...place, ...facts, path, isOwn: isOwn(place, facts.gitDir) } : openAt(place, path);
}

/**
 * What the commits of a range brought: each blob once, under the first of its paths, with what only a merge holds, and
 * the commits' own texts. For the forms of a range see `resolveRange`, which throws SourceError for an unknown one.
 */
export function rangeSource(repository: Repository, range: string): Source {
  return rememberWalk((sink, unpacker) => readRange(repository, range, sink, unpacker));
}

/** A source that, once read, tells the places of what it read. */
export function rememberWalk(read: (sink: BlobSink, unpacker?: Unpacker) => Promise<WalkedHistory>): Source {
  let walked: WalkedHistory | undefined;
  return {
    walked: () => walked,
    read: async (sink, _sharing, unpacker) => {
      walked = await read(sink, unpacker);
    },
  };
}

async function readRange(
  repository: Repository,
  range: string,
  sink: BlobSink,
  unpacker: Unpacker | undefined,
): Promise<WalkedHistory> {
  const ends = readEnds(repository, range);
  const presumed = presumeRange(ends);
  const objects = presumed && openAlone(repository, unpacker, sink);
  try {
    const walked = objects && tryAlone(sink, () => walkAlone(repository, ends, objects));
    if (!walked) return await readByGit(repository, range, presumed, sink);
    if (walked.commits.length === 0) sink.note(`${nameOf(range)} holds no commits`);
    return await readWalked(repository, walked, objects, sink);
  } finally {
    objects?.close();
  }
}

/** Commits, newest first, and the places of what they brought. */
interface WalkedRange {
  readonly commits: readonly string[];
  readonly history: History;
  /** The paths at which there was no file before. */
  readonly newPaths: readonly string[];
}

function walkAlone({ headId = '' }: Repository, ends: RangeEnds, objects: LoneObjects): WalkedRange {
  const history: History = new Map();
  const newPaths: string[] = [];
  const commits = walkLine(objects, headId, ends, (commitId, bytePath, { id, mode }, isNew) => {
    const path = showByteString(bytePath);
    addPath(history, { after: id, isSubmodule: mode === submoduleMode, path, commitId });
    if (isNew) newPaths.push(path);
  });
  return { commits, history, newPaths };
}

async function readWalked(
  repository: Repository,
  { commits, history, newPaths }: WalkedRange,
  objects: LoneObjects | undefined,
  sink: BlobSink,
): Promise<WalkedHistory> {
  const texts = commits.map((id) => labelled('commit', id));
  searchFileNames(newPaths, sink);
  await readObjectsOf(repository, [...texts, ...blobsOf(history)], sink, objects);
  return { commitIds: new Set(commits), places: history };
}

async function readByGit(
  repository: Repository,
  range: string,
  presumed: PresumedRange | undefined,
  sink: BlobSink,
): Promise<WalkedHistory> {
  const walk = { name: nameOf(range), isShort: true };
  if (!presumed) {
    const { revisions, tagId } = resolveRange(repository, range);
    return await readWalk(repository, { ...walk, revisions, others: tagsOf(tagId) }, sink);
  }
  const { revisions, newestId } = presumed;
  const othersBeside = (commits: readonly string[]): readonly WantedObject[] =>
    newestId === undefined || commits.includes(newestId) ? [] : tagsOf(resolveRange(repository, range).tagId);
  return await readWalk(
    repository,
    { ...walk, revisions, others: [], othersBeside, onRefused: () => void resolveRange(repository, range) },
    sink,
  );
}

function nameOf(range: string): string {
  return `the range ${JSON.stringify(range)}`;
}

function tagsOf(tagId: string | undefined): readonly WantedObject[] {
  return tagId === undefined ? [] : [labelled('tag', tagId)];
}
