import type { GitPlace } from '../process/run.ts';
import { findObjectFolders } from './lone/object-folders.ts';
import { listLoose, listPacks } from './pack-files.ts';
import { findInBucket, withIndexes } from './pack-index.ts';

interface Ids {
  readonly idBytes: number;
  bytes(number: number): Buffer;
}

/**
 * Those of these objects that are neither in a pack nor loose. Reads the indexes of the packs bucket by bucket, by the
 * first byte of the ids. Throws Distrust if the indexes are not in a form we know.
 */
export function findAbsent(
  place: GitPlace,
  commonDir: string,
  ids: Ids,
  numbers: readonly number[],
): readonly number[] {
  const folders = findObjectFolders(place, commonDir);
  const loose = new Set(folders.flatMap((folder) => listLoose(folder, ids.idBytes)));
  return withIndexes(folders.flatMap(listPacks), ids.idBytes, (indexes) => {
    const byByte: number[][] = Array.from({ length: 256 }, () => []);
    for (const number of numbers) byByte[ids.bytes(number)[0]].push(number);
    return byByte.flatMap((those, byte) => {
      const buckets = indexes.map((index) => index.bucket(byte).ids);
      return those.filter((number) => {
        const id = ids.bytes(number);
        return (
          buckets.every((bucket) => findInBucket(bucket, id) < 0) && !(loose.size > 0 && loose.has(id.toString('hex')))
        );
      });
    });
  });
}
