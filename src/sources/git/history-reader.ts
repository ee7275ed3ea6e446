import type { BlobSink } from '../../model/source.ts';
import type { ObjectType } from './batch.ts';
import type { History } from './history.ts';
import { readWanted } from './lone-reader.ts';
import type { LoneObjects } from './packs/lone-objects.ts';
import { keepPresent } from './presence.ts';
import type { Repository } from './repository.ts';
import { objectLabel, type WantedObjects } from './wanted-objects.ts';

/** An object to read, and its path. */
export interface WantedObject {
  readonly id: string;
  readonly path: string;
}

/** An object that has no path, labelled by its type and id. */
export function labelled(type: ObjectType, id: string): WantedObject {
  return { id, path: objectLabel(type, id) };
}

/** Reads these other objects, then the blobs of a history, each under the first of its paths. */
export async function readHistory(
  repository: Repository,
  others: readonly WantedObject[],
  history: History,
  sink: BlobSink,
  found?: LoneObjects,
): Promise<void> {
  const objects = keepPresent(repository, [...others, ...blobsOf(history)], sink);
  await readWanted(repository, found, wantedObjects(objects), sink);
}

function blobsOf(history: History): readonly WantedObject[] {
  const blobs = [...history].map(([id, paths]) => ({
    id,
    path: [...paths.keys()].reduce((first, path) => (path < first ? path : first)),
  }));
  return blobs.sort((a, b) => (a.path === b.path ? (a.id < b.id ? -1 : 1) : a.path < b.path ? -1 : 1));
}

function wantedObjects(objects: readonly WantedObject[]): WantedObjects {
  return {
    count: objects.length,
    input: (start, end) =>
      Buffer.from(
        objects
          .slice(start, end)
          .map(({ id }) => `${id}\n`)
          .join(''),
      ),
    id: (index) => objects[index]?.id ?? '',
    provenance: (index, type) => ({
      kind: 'commit-range',
      path: objects[index]?.path ?? '',
      objectId: objects[index]?.id ?? '',
      objectType: type === 'tree' ? 'blob' : type,
    }),
    where: (index) => objects[index]?.path ?? '',
    absence: {
      kind: 'missing-object',
      detail: 'its content is not in the repository',
      advice: 'Run `git fsck`, and fetch from a complete copy.',
    },
  };
}
