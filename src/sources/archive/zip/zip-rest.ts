import type { Container } from '../container.ts';
import { PieceFeeder } from '../piece-feeder.ts';
import type { Directory } from './zip-directory.ts';
import { ZipParser } from './zip-parser.ts';

/** Mark, checksum and two wide sizes, as they may follow the data of an entry. */
const longestDescriptor = 24;
/** Where after an entry another may begin: at once, or behind a descriptor of any kind. */
const entryStarts = [0, 12, 16, 20, longestDescriptor];
const localMark = 0x04034b50;
/** What ends a run of entries: the mark of a directory, and as many bytes as the parser looks ahead. */
const runEnd = Buffer.concat([Buffer.of(0x50, 0x4b, 1, 2), Buffer.alloc(longestDescriptor)]);

/**
 * Passes on what a zip holds besides the entries that its directory lists: the program or script before it, files that
 * were taken out of the directory only, comments, and what follows its end.
 */
export function passRest(container: Container, bytes: Uint8Array, directory: Directory): void {
  const rests = [...unlistedParts(bytes, directory)].filter((part) => !passEntries(container, part));
  if (directory.hasComments) rests.push(bytes.subarray(directory.start, directory.end));
  rests.push(bytes.subarray(directory.end));
  const { provenance, expansion, isWhole } = container;
  // What could not be read completely is scanned with all its bytes.
  if (!isWhole) return;
  for (const part of rests) if (part.some((byte) => byte !== 0)) expansion.sink.blob({ provenance, bytes: part });
}

function* unlistedParts(bytes: Uint8Array, { entries, start }: Directory): Iterable<Uint8Array> {
  let covered = 0;
  for (const { headerStart, dataStart, compressedSize } of entries) {
    if (isUnlisted(covered, headerStart)) yield bytes.subarray(covered, headerStart);
    covered = dataStart + compressedSize;
  }
  if (isUnlisted(covered, start)) yield bytes.subarray(covered, start);
}

/** Before the first entry anything is; after one, more than its descriptor. */
function isUnlisted(from: number, to: number): boolean {
  return to - from > (from === 0 ? 0 : longestDescriptor);
}

/** Reads entries that the directory does not list; false if these bytes do not begin with any. */
function passEntries(container: Container, part: Uint8Array): boolean {
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const start = entryStarts.find((at) => at + 4 <= buffer.length && buffer.readUInt32LE(at) === localMark);
  if (start === undefined) return false;
  const feeder = new PieceFeeder(new ZipParser(container, 'entries'));
  feeder.write(part.subarray(start));
  feeder.write(runEnd);
  feeder.end();
  return true;
}
