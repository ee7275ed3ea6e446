import { findEndRecord } from './zip-end.ts';
import { readEntryName, widen, type ZipEntry } from './zip-entry.ts';

const directoryHeaderBytes = 46;
const localHeaderBytes = 30;
const localMark = 0x04034b50;
const directoryMark = 0x02014b50;

export interface PlacedEntry extends ZipEntry {
  /** Where its own header and its data begin in the blob. */
  readonly headerStart: number;
  readonly dataStart: number;
}

export interface Directory {
  /** In the order of their places. */
  readonly entries: readonly PlacedEntry[];
  /** Where it begins. */
  readonly start: number;
  /** Where the record behind it ends: a comment may follow, or anything else. */
  readonly end: number;
  /** Whether an entry has a comment. */
  readonly hasComments: boolean;
}

/**
 * What the directory lists, or undefined if the directory is missing or cannot be trusted: cut off,
 * damaged, pointing nowhere, or at overlapping entries, as in bombs that use the same bytes again and again.
 */
export function readDirectory(bytes: Uint8Array): Directory | undefined {
  const end = findEndRecord(bytes);
  if (!end) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = end.position - end.size;
  const isAtOffset =
    end.offset + 4 <= buffer.length &&
    buffer.readUInt32LE(end.offset) === directoryMark &&
    end.offset + end.size <= end.position;
  // A directory without entries has no place that could be checked: all that comes before its end is looked at.
  const directoryStart = end.count === 0 ? end.position : isAtOffset ? end.offset : start;
  const entries: PlacedEntry[] = [];
  let hasComments = false;
  for (let at = directoryStart, i = 0; i < end.count; i++) {
    const header = readHeader(buffer, at, end.position, directoryStart - end.offset);
    if (!header) return undefined;
    entries.push(header.entry);
    at = header.next;
    hasComments ||= header.hasComment;
  }
  entries.sort((a, b) => a.headerStart - b.headerStart);
  if (!areApart(entries, directoryStart)) return undefined;
  return { entries, start: directoryStart, end: end.end, hasComments };
}

/** `shift` is how far everything is after where the zip says it is. */
function readHeader(
  buffer: Buffer,
  at: number,
  limit: number,
  shift: number,
): { entry: PlacedEntry; next: number; hasComment: boolean } | undefined {
  if (at < 0 || at + directoryHeaderBytes > limit || buffer.readUInt32LE(at) !== directoryMark) return undefined;
  const nameEnd = at + directoryHeaderBytes + buffer.readUInt16LE(at + 28);
  const extraEnd = nameEnd + buffer.readUInt16LE(at + 30);
  if (extraEnd > limit) return undefined;
  const extra = buffer.subarray(nameEnd, extraEnd);
  const narrow = {
    size: buffer.readUInt32LE(at + 24),
    compressedSize: buffer.readUInt32LE(at + 20),
    offset: buffer.readUInt32LE(at + 42),
  };
  const { size, compressedSize, offset } = widen(narrow, extra);
  const headerStart = offset + shift;
  const dataStart = findData(buffer, headerStart);
  if (dataStart === undefined) return undefined;
  const entry: PlacedEntry = {
    name: readEntryName(buffer.subarray(at + directoryHeaderBytes, nameEnd), extra),
    flags: buffer.readUInt16LE(at + 8),
    method: buffer.readUInt16LE(at + 10),
    crc: buffer.readUInt32LE(at + 16),
    compressedSize,
    size,
    headerStart,
    dataStart,
  };
  const commentBytes = buffer.readUInt16LE(at + 32);
  return { entry, next: extraEnd + commentBytes, hasComment: commentBytes > 0 };
}

function findData(buffer: Buffer, headerStart: number): number | undefined {
  if (
    headerStart < 0 ||
    headerStart + localHeaderBytes > buffer.length ||
    buffer.readUInt32LE(headerStart) !== localMark
  )
    return undefined;
  return headerStart + localHeaderBytes + buffer.readUInt16LE(headerStart + 26) + buffer.readUInt16LE(headerStart + 28);
}

function areApart(entries: readonly PlacedEntry[], limit: number): boolean {
  return entries.every(
    ({ dataStart, compressedSize }, i) => dataStart + compressedSize <= (entries[i + 1]?.headerStart ?? limit),
  );
}
