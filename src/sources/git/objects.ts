import type { BlobSink, RecordedHistory, Sharing, Source } from '../../model/source.ts';
import type { Unpacker } from '../../model/unpacker.ts';
import { reportConnectivity } from './connectivity.ts';
import { listObjects } from './object-list.ts';
import { releaseMemory } from '../release-memory.ts';
import { readObjects } from './object-reader.ts';
import type { PackedHistory } from './packs/packed-history.ts';
import type { OnStructure } from './packs/read-packs.ts';
import { countOf, manyObjects } from './packs/tree-store.ts';
import { findTips, tryPacked, walkAll } from './recorded-walk.ts';
import type { RefList } from './ref-list.ts';
import type { Repository } from './repository.ts';
import type { GitPlace } from './run.ts';
import { findSubmodules, placeWithSubmodules } from './submodules.ts';
import { listedObjects } from './wanted-objects.ts';

export interface ObjectOptions {
  /** The repository's refs, where they were already asked for: undefined where git wrote anything to stderr. */
  readonly refs?: Promise<RefList | undefined>;
  /** Called once with the refs, never while an object is half read. */
  readonly onRefs?: (refs: RefList | undefined) => void;
  /** Whether to walk the history for objects that are referred to but missing; this takes another process. */
  readonly checksConnectivity?: boolean;
  /** Called with the paths of objects as that walk meets them, as Latin-1. */
  readonly onPath?: (path: string) => void;
  /** Called with what that walk met, where it was kept. */
  readonly onRecord?: (record: RecordedHistory) => void;
}

/**
 * Every blob, commit and tag of the object database, reachable or not, each once: loose, packed, in alternates, and
 * those of submodules. Commits and tags come as git stores them, so that names, e-mails and messages are scanned.
 */
export function objectSource(repository: Repository, options: ObjectOptions = {}): Source {
  return { read: (sink, sharing, unpacker) => readAll(repository, options, { sink, sharing, unpacker }) };
}

/** Where objects go, and what helps to read them. */
interface Reading {
  readonly sink: BlobSink;
  readonly sharing: Sharing | undefined;
  readonly unpacker: Unpacker | undefined;
}

async function readAll(
  repository: Repository,
  { refs, onRefs, checksConnectivity = true, onPath, onRecord }: ObjectOptions,
  reading: Reading,
): Promise<void> {
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  if (!checksConnectivity) return await scanObjects(repository, place, reading);
  let tips = reading.unpacker && findTips(repository, refs);
  let walk: ReturnType<typeof walkAll> | undefined;
  const begin = (packed?: PackedHistory): void => {
    walk ??= walkAll(repository, onPath, { packed, refs });
    walk.catch(() => undefined);
  };
  let isTold = false;
  const tellRefs = async (): Promise<void> => {
    const list = await refs;
    if (!isTold) onRefs?.(list);
    isTold = true;
  };
  // Both are awaited below, where their errors are handled.
  tips?.catch(() => undefined);
  if (!tips) {
    await tellRefs();
    begin();
  }
  await scanObjects(repository, place, reading, async (structure) => {
    await tellRefs();
    const from = await tips;
    tips = undefined;
    const isLarge =
      structure !== undefined &&
      structure.loose.size + structure.packs.reduce((sum, { parts }) => sum + countOf(parts), 0) >= manyObjects;
    if (isLarge) releaseMemory();
    begin(
      reading.unpacker &&
        structure &&
        from &&
        tryPacked(structure, from, reading.unpacker, onPath ?? (() => undefined)),
    );
    if (isLarge) releaseMemory();
  });
  await tellRefs();
  begin();
  const walked = await walk;
  if (walked?.record) onRecord?.(walked.record);
  reportConnectivity(repository, walked?.found ?? [], reading.sink);
}

async function scanObjects(
  repository: Repository,
  place: GitPlace,
  { sink, sharing, unpacker }: Reading,
  onStructure?: OnStructure,
): Promise<void> {
  const store = { ...place, commonDir: repository.commonDir, objectFormat: repository.objectFormat };
  const left =
    unpacker && (await (await import('./packs/read-packs.ts')).readPacks(store, sink, unpacker, sharing, onStructure));
  await readObjects(place, listedObjects(left ?? (await listObjects(place, repository.objectFormat, sink))), sink);
}
