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
  /** Of the repository, where it was asked for: undefined when git had something to say. */
  readonly refs?: Promise<RefList | undefined>;
  /** Given it once, at no time at which an object is half read. */
  readonly onRefs?: (refs: RefList | undefined) => void;
  /** Whether to walk the history for objects that are referred to but missing; it takes a process of its own. */
  readonly checksConnectivity?: boolean;
  /** Told of the paths of objects as that walk meets them, as Latin-1. */
  readonly onPath?: (path: string) => void;
  /** Given what that walk met, where it was kept. */
  readonly onRecord?: (record: RecordedHistory) => void;
}

/**
 * Every blob, commit and tag of the object database, reachable or not, each once: loose, packed, in alternates, and
 * those of submodules. Commits and tags come as git keeps them, so that names, e-mails and messages are looked at.
 */
export function objectSource(repository: Repository, options: ObjectOptions = {}): Source {
  return { read: (sink, sharing, unpacker) => readAll(repository, options, { sink, sharing, unpacker }) };
}

/** Whom objects go to, and who helps to read them. */
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
  // Both are waited for below, and what is wrong with them is told there.
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
