import { expect } from 'vitest';
import { objectSource } from '../../src/sources/git/objects/objects.ts';
import { openRepository } from '../../src/sources/git/repository.ts';
import { CollectingSink } from '../collecting-sink.ts';
import { newUnpacker } from './new-unpacker.ts';

const memoryBytes = 96 << 20;

/**
 * Reads a history through git, and once more with packs read by ourselves, which has to give the same; gives the
 * latter.
 */
export async function readHistory(folder: string): Promise<CollectingSink> {
  const byGit = new CollectingSink();
  await objectSource(openRepository(folder)).read(byGit);
  const byPacks = await readPacksOnly(folder);
  expect(withoutOrder(byPacks)).toEqual(withoutOrder(byGit));
  return byPacks;
}

/** Only the second of these: where git would trip over what we do not. */
export async function readPacksOnly(folder: string): Promise<CollectingSink> {
  const sink = new CollectingSink();
  await objectSource(openRepository(folder)).read(sink, undefined, newUnpacker(memoryBytes));
  return sink;
}

/** Without the order of the objects, which is each reader's own. */
function withoutOrder({ blobs, problems, notes, skipped }: CollectingSink): object {
  const idOf = ({ provenance }: CollectingSink['blobs'][number]): string =>
    'objectId' in provenance ? provenance.objectId : '';
  const sortedBlobs = blobs.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const sortedProblems = problems.map((problem) => JSON.stringify(problem)).sort();
  return { blobs: sortedBlobs, problems: sortedProblems, notes, skipped };
}
