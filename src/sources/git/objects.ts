import type { BlobSink, Sharing, Source } from '../../model/source.ts';
import type { Unpacker } from '../../model/unpacker.ts';
import { reportConnectivity } from './connectivity.ts';
import type { HistoryRecord } from './history-record.ts';
import { listObjects } from './object-list.ts';
import { readObjects } from './object-reader.ts';
import { walkAll } from './recorded-walk.ts';
import type { Repository } from './repository.ts';
import type { GitPlace } from './run.ts';
import { findSubmodules, placeWithSubmodules } from './submodules.ts';
import { listedObjects } from './wanted-objects.ts';

export interface ObjectOptions {
  /** Whether to walk the history for objects that are referred to but missing; it takes a process of its own. */
  readonly checksConnectivity?: boolean;
  /** Told of the paths of objects as that walk meets them, as Latin-1. */
  readonly onPath?: (path: string) => void;
  /** Given what that walk met, where it was kept. */
  readonly onRecord?: (record: HistoryRecord) => void;
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

async function readAll(repository: Repository, { checksConnectivity = true, onPath, onRecord }: ObjectOptions, reading: Reading): Promise<void> {
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  const walk = checksConnectivity ? walkAll(repository, onPath) : undefined;
  const [walked] = await Promise.all([walk, scanObjects(repository, place, reading)]);
  if (walked?.record) onRecord?.(walked.record);
  reportConnectivity(repository, walked?.found ?? [], reading.sink);
}

async function scanObjects(repository: Repository, place: GitPlace, { sink, sharing, unpacker }: Reading): Promise<void> {
  const store = { ...place, commonDir: repository.commonDir, objectFormat: repository.objectFormat };
  const left = unpacker && (await (await import('./packs/read-packs.ts')).readPacks(store, sink, unpacker, sharing));
  await readObjects(place, listedObjects(left ?? (await listObjects(place, repository.objectFormat, sink))), sink);
}
