import { Distrust } from '../distrust.ts';
import type { LoneObjects } from './lone-objects.ts';

export interface LoneCommit {
  readonly id: string;
  readonly treeId: string;
  readonly parentIds: readonly string[];
}

const treeLine = /^tree ([0-9a-f]{40})\n/;
const parentWord = 'parent ';
const idLength = 40;

/** Throws Distrust for anything but a valid commit. */
export function readCommit(objects: LoneObjects, id: string): LoneCommit {
  const { type, bytes } = objects.read(id);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    'latin1',
    0,
    Math.min(bytes.length, 1 << 12),
  );
  const treeId = type === 'commit' ? treeLine.exec(text)?.[1] : undefined;
  if (treeId === undefined) throw new Distrust('a commit is none');
  const parentIds: string[] = [];
  let at = 'tree \n'.length + idLength;
  for (; text.startsWith(parentWord, at); at += parentWord.length + idLength + 1)
    parentIds.push(text.slice(at + parentWord.length, at + parentWord.length + idLength));
  if (!text.startsWith('author ', at)) throw new Distrust('a commit is not sound');
  return { id, treeId, parentIds };
}
