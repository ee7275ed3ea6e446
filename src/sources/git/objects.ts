import type { BlobSink, Sharing, Source } from '../../model/source.ts';
import type { Unpacker } from '../../model/unpacker.ts';
import { BoundedProblems } from './bounded-problems.ts';
import { checkConnectivity, connectivityProblems, type Connectivity } from './connectivity.ts';
import { listObjects } from './object-list.ts';
import { readObjects } from './object-reader.ts';
import type { Repository } from './repository.ts';
import type { GitPlace } from './run.ts';
import { findSubmodules, placeWithSubmodules, submodulePlace } from './submodules.ts';
import { corruptAdvice, objectLabel, type WantedObjects } from './wanted-objects.ts';

export interface ObjectOptions {
  /** Whether to walk the history for objects that are referred to but missing; it takes a process of its own. */
  readonly checksConnectivity?: boolean;
}

/**
 * Every blob, commit and tag of the object database, reachable or not, each once: loose, packed, in alternates, and
 * those of submodules. Commits and tags come as git keeps them, so that names, e-mails and messages are looked at.
 */
export function objectSource(repository: Repository, { checksConnectivity = true }: ObjectOptions = {}): Source {
  return { read: (sink, sharing, unpacker) => readAll(repository, checksConnectivity, { sink, sharing, unpacker }) };
}

/** Whom objects go to, and who helps to read them. */
interface Reading {
  readonly sink: BlobSink;
  readonly sharing: Sharing | undefined;
  readonly unpacker: Unpacker | undefined;
}

async function readAll(repository: Repository, checksConnectivity: boolean, reading: Reading): Promise<void> {
  const submodules = findSubmodules(repository);
  const place = placeWithSubmodules(repository, submodules);
  const walked = checksConnectivity ? [repository, ...submodules.map((store) => submodulePlace(repository, store))] : [];
  const connectivity = Promise.all(walked.map(checkConnectivity));
  const [found] = await Promise.all([connectivity, scanObjects(repository, place, reading)]);
  reportConnectivity(repository, found, reading.sink);
}

async function scanObjects(repository: Repository, place: GitPlace, { sink, sharing, unpacker }: Reading): Promise<void> {
  const store = { ...place, commonDir: repository.commonDir, objectFormat: repository.objectFormat };
  const left = unpacker && (await (await import('./packs/read-packs.ts')).readPacks(store, sink, unpacker, sharing));
  const ids = left ?? (await listObjects(place, repository.objectFormat, sink));
  const wanted: WantedObjects = {
    count: ids.count,
    input: (start, end) => ids.lines(start, end),
    id: (index) => ids.at(index),
    provenance: (index, type) => {
      const objectId = ids.at(index);
      const isBlob = type === 'blob' || type === 'tree';
      return { kind: 'git-object', path: isBlob ? '' : objectLabel(type, objectId), objectId, objectType: isBlob ? 'blob' : type };
    },
    where: (index) => ids.at(index),
    absence: { kind: 'corrupt-object', detail: 'git lists it, but cannot read it', advice: corruptAdvice },
  };
  await readObjects(place, wanted, sink);
}

function reportConnectivity(repository: Repository, found: readonly Connectivity[], sink: BlobSink): void {
  const problems = new BoundedProblems(sink);
  for (const one of found) {
    for (const problem of connectivityProblems(repository.path, repository.isPartial, one)) problems.add(problem);
  }
  if (repository.isShallow) {
    problems.add({ kind: 'partial-repository', where: repository.path, detail: 'a shallow clone: older history is not here and was not scanned', advice: 'run `git fetch --unshallow`, or check out with `fetch-depth: 0`' });
  }
  problems.close(repository.path);
}
