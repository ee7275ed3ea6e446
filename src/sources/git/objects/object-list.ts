import { SourceError } from '../../../errors.ts';
import type { ObjectFormat } from '../../../model/git/object-id.ts';
import type { BlobSink } from '../../../model/source.ts';
import { streamGit, type GitPlace } from '../process/run.ts';
import { reportLines } from '../process/stderr.ts';
import { BoundedProblems } from './bounded-problems.ts';
import { corruptAdvice, IdList } from './wanted-objects.ts';

const lineFeed = 0x0a;
const letterT = 0x74;
const letterR = 0x72;
const maximumLine = 4096;

/**
 * The ids of all objects but trees, in pack order, in which git reads them fastest. Trees are a third to two thirds of
 * all objects; listing the others first costs less than having all trees printed.
 */
export async function listObjects(place: GitPlace, objectFormat: ObjectFormat, sink: BlobSink): Promise<IdList> {
  // Git needs sound packs for pack order; for the order of ids it needs only their indexes.
  const list = (await tryListing(place, objectFormat, ['--unordered'])) ?? (await tryListing(place, objectFormat, []));
  if (list === undefined)
    throw new SourceError(place.folder, 'git cannot list the objects of this repository; run `git fsck`');
  const problems = new BoundedProblems(sink);
  for (let index = 0; index < list.unreadable.count; index++)
    problems.add({
      kind: 'corrupt-object',
      where: list.unreadable.at(index),
      detail: 'git lists it, but cannot read it',
      advice: corruptAdvice,
    });
  if (list.unreadable.count === 0) reportLines(list.stderr, sink, 'git objects', 'corrupt-object');
  problems.close('git objects');
  return list.ids;
}

interface Listing {
  readonly ids: IdList;
  readonly unreadable: IdList;
  readonly stderr: string;
}

async function tryListing(
  place: GitPlace,
  objectFormat: ObjectFormat,
  order: readonly string[],
): Promise<Listing | undefined> {
  const ids = new IdList(objectFormat);
  const unreadable = new IdList(objectFormat);
  let rest: Buffer = Buffer.alloc(0);
  const result = await streamGit(
    place,
    ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--batch-all-objects', ...order, '--buffer'],
    (chunk) => {
      rest = readLines(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), ids, unreadable);
    },
  );
  return result.exitCode === 0 ? { ids, unreadable, stderr: result.stderr } : undefined;
}

/** Reads the complete lines, `<type> <id>` or `<id> missing`, and returns a copy of the unfinished one. */
function readLines(bytes: Buffer, ids: IdList, unreadable: IdList): Buffer {
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    if (end - start >= ids.stride && bytes[end - ids.stride] === 0x20) addUnlessTree(bytes, start, end, ids);
    else if (end - start >= ids.stride) unreadable.add(bytes, start + ids.stride - 1);
    start = end + 1;
  }
  return Buffer.from(bytes.subarray(start, Math.min(bytes.length, start + maximumLine)));
}

function addUnlessTree(bytes: Buffer, start: number, end: number, ids: IdList): void {
  if (bytes[start] === letterT && bytes[start + 1] === letterR) return;
  ids.add(bytes, end);
}
