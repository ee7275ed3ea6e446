import type { Unpacker } from '../../../model/git/unpacker.ts';
import type { BlobSink } from '../../../model/source.ts';
import { Distrust, isDistrust } from '../packs/distrust.ts';
import { LoneObjects } from '../packs/lone/lone-objects.ts';
import { findObjectFolders } from '../packs/lone/object-folders.ts';
import type { Repository } from '../repository.ts';
import { readObjects } from './object-reader.ts';
import { chosenObjects, type WantedObjects } from './wanted-objects.ts';

/**
 * Opens the objects of a repository so that they are read without git. Undefined if git has to read them, or there is
 * not enough memory.
 */
export function openAlone(
  repository: Repository,
  unpacker: Unpacker | undefined,
  sink: BlobSink,
): LoneObjects | undefined {
  const { isOwn, isShallow, isPartial, objectFormat, commonDir } = repository;
  if (!unpacker || isOwn !== true || isShallow || isPartial || objectFormat !== 'sha1') return undefined;
  return tryAlone(sink, () => new LoneObjects(findObjectFolders(repository, commonDir), unpacker));
}

/**
 * The result of `work`; undefined if git has to do it, which is counted together with the reason. Any other error is
 * thrown.
 */
export function tryAlone<Value>(sink: BlobSink, work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (!isDistrust(error)) throw error;
    sink.readByGit(
      error instanceof Distrust ? `all, since ${error.message}` : 'all, since an object cannot be opened',
      0,
    );
    return undefined;
  }
}

/** Reads objects, going through git for those that cannot be read otherwise. */
export function readWanted(
  repository: Repository,
  objects: LoneObjects | undefined,
  wanted: WantedObjects,
  sink: BlobSink,
): void | Promise<void> {
  const left = objects ? readEach(objects, wanted, sink) : undefined;
  if (left?.length === 0) return;
  if (left) sink.readByGit('large, broken or not there', left.length);
  return readObjects(repository, left ? chosenObjects(wanted, left) : wanted, sink);
}

/** Returns the indexes of those it could not read. */
function readEach(objects: LoneObjects, wanted: WantedObjects, sink: BlobSink): readonly number[] {
  const left: number[] = [];
  for (let index = 0; index < wanted.count; index++) {
    if (sink.timeLimit?.isOver()) {
      sink.timeLimit.leaveOut('objects', left.length + wanted.count - index);
      return [];
    }
    const object = readOne(objects, wanted.id(index));
    if (object === undefined) left.push(index);
    else if (object.type !== 'tree')
      sink.blob({ provenance: wanted.provenance(index, object.type), bytes: object.bytes });
  }
  return left;
}

function readOne(objects: LoneObjects, id: string): ReturnType<LoneObjects['read']> | undefined {
  try {
    return objects.read(id);
  } catch (error) {
    if (isDistrust(error)) return undefined;
    throw error;
  }
}
