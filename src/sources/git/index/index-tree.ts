import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** `DIRC`, the version and the number of entries. */
const headBytes = 12;
const signature = 'DIRC';
const knownVersions: readonly number[] = [2, 3, 4];
const [idBytes, extensionHead] = [20, 8];
/**
 * How much of the end of the file to read: the trees of a repository of 30,000 files in 3,000 folders take 130 KB. The
 * larger size is for trees that are not found in the smaller.
 */
const tailBytes: readonly number[] = [1 << 18, 1 << 22];
const treeExtension = 'TREE';
const splitExtension = 'link';
/** `-1 65535` is longer than what counts. */
const longestCounts = 24;

/**
 * The id of the tree that equals the whole index, where git has noted one, as it does before it runs the hooks of a
 * commit. Git invalidates the note with each change, and where an entry is in conflict or only marked to be added, and
 * relies on it itself when it compares. Undefined if there is no such note, or the index is split or sparse.
 */
export function readIndexTree(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    const head = Buffer.allocUnsafe(headBytes);
    if (
      readSync(fd, head, 0, headBytes, 0) < headBytes ||
      head.toString('latin1', 0, 4) !== signature ||
      !knownVersions.includes(head.readUInt32BE(4))
    )
      return undefined;
    for (const most of tailBytes) {
      const tail = Buffer.allocUnsafe(Math.min(most, size - headBytes));
      if (readSync(fd, tail, 0, tail.length, size - tail.length) < tail.length) return undefined;
      const id = findTree(tail, head.readUInt32BE(8));
      if (id !== undefined || tail.length < most) return id;
    }
    return undefined;
  } finally {
    closeSync(fd);
  }
}

/**
 * A file name may contain `TREE`, too, so a hit counts only where the extensions from there on end at the end of the
 * file.
 */
function findTree(tail: Buffer, entryCount: number): string | undefined {
  for (
    let at = tail.lastIndexOf(treeExtension);
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf(treeExtension, at - 1)
  ) {
    if (areExtensions(tail, at))
      return isSplitBefore(tail, at) ? undefined : readRoot(tail, at + extensionHead, entryCount);
  }
  return undefined;
}

/**
 * Whether an extension of a split index ends at `end`: git writes it first, and the noted tree then counts the entries
 * of the shared file, too.
 */
function isSplitBefore(tail: Buffer, end: number): boolean {
  for (
    let at = tail.lastIndexOf(splitExtension, end - 1);
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf(splitExtension, at - 1)
  ) {
    if (at + extensionHead <= end && at + extensionHead + tail.readUInt32BE(at + 4) === end) return true;
  }
  return false;
}

/**
 * Whether valid extensions fill the rest up to the checksum. Lower case marks extensions without which the index cannot
 * be understood.
 */
function areExtensions(tail: Buffer, from: number): boolean {
  let at = from;
  const end = tail.length - idBytes;
  while (at + extensionHead <= end && /[A-Z]/.test(tail.toString('latin1', at, at + 1)))
    at += extensionHead + tail.readUInt32BE(at + 4);
  return at === end;
}

/** Reads an empty path, the counts of entries (-1 if the note is invalid) and subtrees, and the id. */
function readRoot(tail: Buffer, at: number, entryCount: number): string | undefined {
  const counts = tail.toString('latin1', at, at + longestCounts);
  const end = counts.indexOf('\n');
  const isWhole = end > 0 && counts.startsWith(`\0${entryCount} `);
  return isWhole ? tail.toString('hex', at + end + 1, at + end + 1 + idBytes) : undefined;
}
