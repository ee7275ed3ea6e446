import { idBytesOf } from '../../../model/git/object-id.ts';
import type { Problem } from '../../../model/problem.ts';
import { type BlobSink, knownObjects, type RecordedHistory, type Source } from '../../../model/source.ts';
import { addIndexNames } from '../index/index-paths.ts';
import { reportConnectivity } from '../objects/connectivity.ts';
import { addHeadPaths, noteSubmodules } from '../objects/head-paths.ts';
import { NameList } from '../objects/name-list.ts';
import { NamedFiles } from '../objects/named-files.ts';
import { readObjects } from '../objects/object-reader.ts';
import type { ObjectStores } from '../objects/object-stores.ts';
import { readTypes } from '../objects/object-texts.ts';
import { IdList, listedObjects } from '../objects/wanted-objects.ts';
import { refusePipes } from '../pipes.ts';
import { readRepositoryFiles } from '../repository-files.ts';
import type { Repository } from '../repository.ts';
import { findSubmodules, placeWithSubmodules } from '../submodules.ts';
import { readRefNames } from '../whole-repository.ts';
import { keptBytes, readPackIds, shorten, unknownIds } from './id-table.ts';
import { walkAll } from './recorded-walk.ts';

/** What an earlier scan knew about a repository. */
export interface Remembered {
  /** For each pack, by name: the first bytes of its objects' ids, sorted. */
  readonly packs: ReadonlyMap<string, Buffer>;
  /** The same for loose objects. */
  readonly loose: Buffer;
  /** Objects that contained a finding or could not be read completely: they are scanned again. */
  readonly uncleanIds: readonly string[];
  /**
   * Neither objects nor refs have changed since, and no name contained a secret: another walk through the history would
   * give the same result.
   */
  readonly isWalkKnown: boolean;
  /** The problems that walk reported. */
  readonly problems: readonly Problem[];
  /** The file that stores all this; it is not scanned. */
  readonly file: string;
}

/** Reads what is new since then, and what was not clean. Undefined if the ids of a pack cannot be read. */
export function rememberedSource(
  repository: Repository,
  stores: ObjectStores,
  remembered: Remembered,
): Source | undefined {
  refusePipes(repository);
  const news = findNews(repository, stores, remembered);
  let record: RecordedHistory | undefined;
  return (
    news && {
      recorded: () => record,
      read: async (sink) => {
        record = await readNews(repository, news, remembered, sink);
      },
    }
  );
}

interface News {
  /** The ids of unknown objects, and of known ones that were not clean. */
  readonly ids: readonly string[];
  /** The number of objects that need not be scanned. */
  readonly knownCount: number;
}

function findNews(
  { objectFormat }: Repository,
  { packs, looseIds }: ObjectStores,
  remembered: Remembered,
): News | undefined {
  const idBytes = idBytesOf(objectFormat);
  const tables = [...remembered.packs.values(), remembered.loose];
  const loose = Buffer.from(looseIds.join(''), 'hex');
  const ids = new Set(unknownIds(loose, idBytes, tables));
  const present = [shorten(loose, idBytes)];
  for (const { name, indexFile } of packs) {
    const known = remembered.packs.get(name);
    const own = known === undefined ? readPackIds(indexFile, idBytes) : undefined;
    if (own !== undefined) for (const id of unknownIds(own, idBytes, tables)) ids.add(id);
    const table = known ?? (own && shorten(own, idBytes));
    if (table === undefined) return undefined;
    present.push(table);
  }
  // Some of them may have been pruned since.
  const gone = new Set(unknownIds(Buffer.from(remembered.uncleanIds.join(''), 'hex'), idBytes, present));
  for (const id of remembered.uncleanIds) if (!gone.has(id)) ids.add(id);
  return {
    ids: [...ids],
    knownCount: Math.max(0, present.reduce((sum, table) => sum + table.length / keptBytes, 0) - ids.size),
  };
}

async function readNews(
  repository: Repository,
  { ids, knownCount }: News,
  { isWalkKnown, problems, file }: Remembered,
  sink: BlobSink,
): Promise<RecordedHistory | undefined> {
  readRepositoryFiles(repository, sink, file);
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  const wanted = new IdList(repository.objectFormat);
  const types = ids.length === 0 ? new Map<string, string>() : readTypes(place, ids);
  // Objects that cannot be read have no type; they are asked for, so that they are reported.
  for (const id of ids) if (types.get(id) !== 'tree') wanted.addText(id);
  sink.skip(knownObjects, knownCount);
  if (wanted.count > 0) await readObjects(place, listedObjects(wanted), sink);
  if (!isWalkKnown) return await walkAgain(repository, sink);
  for (const problem of problems) sink.problem(problem);
  await noteSubmodules(repository, sink);
  return undefined;
}

async function walkAgain(repository: Repository, sink: BlobSink): Promise<RecordedHistory | undefined> {
  readRefNames(repository, sink);
  const paths = new NameList(sink, 'file names');
  const named = new NamedFiles();
  const { found, record } = await walkAll(repository, (path) => {
    paths.add(path);
    named.add(path);
  });
  reportConnectivity(repository, found, sink);
  await addHeadPaths(repository, paths, sink);
  await addIndexNames(repository, paths);
  paths.flush();
  await named.read(repository, record, sink);
  return record;
}
