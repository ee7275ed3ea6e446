import { compareText } from '../../../foundation/order.ts';
import { objectLabel } from '../../../model/git/object-label.ts';
import type { ObjectType } from '../../../model/git/object-type.ts';
import type { BlobSink } from '../../../model/source.ts';
import { readWanted } from '../objects/lone-reader.ts';
import { keepPresent } from '../objects/presence.ts';
import { objectsAtPaths, type WantedObject, type WantedObjects } from '../objects/wanted-objects.ts';
import type { LoneObjects } from '../packs/lone/lone-objects.ts';
import type { Repository } from '../repository.ts';
import type { History } from './history.ts';

const absence: WantedObjects['absence'] = {
  kind: 'missing-object',
  detail: 'its content is not in the repository',
  advice: 'Run `git fsck`, and fetch from a complete copy.',
};

/** An object that has no path, labelled by its type and id. */
export function labelled(type: ObjectType, id: string): WantedObject {
  return { id, path: objectLabel(type, id) };
}

/** Reads these objects and reports those that are missing. `found` reads them without git, where that is possible. */
export async function readObjectsOf(
  repository: Repository,
  wanted: readonly WantedObject[],
  sink: BlobSink,
  found?: LoneObjects,
): Promise<void> {
  const objects = keepPresent(repository, wanted, sink);
  await readWanted(
    repository,
    found,
    objectsAtPaths(objects, {
      provenance: ({ id, path }, type) => ({
        kind: 'commit-range',
        path,
        objectId: id,
        objectType: type === 'tree' ? 'blob' : type,
      }),
      absence,
    }),
    sink,
  );
}

/** The blobs of a history, each under the first of its paths. */
export function blobsOf(history: History): readonly WantedObject[] {
  const blobs = [...history].map(([id, paths]) => ({
    id,
    path: [...paths.keys()].reduce((first, path) => (path < first ? path : first)),
  }));
  return blobs.sort((a, b) => compareText(a.path, b.path) || compareText(a.id, b.id));
}
