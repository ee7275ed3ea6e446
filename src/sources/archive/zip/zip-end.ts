const endRecordBytes = 22;
const longestComment = 0xffff;
/** The last bytes of a file, in which the record is, whatever comment it has. */
export const endBytes: number = endRecordBytes + longestComment;
const endMark = Buffer.of(0x50, 0x4b, 5, 6);
const wideEndMark = 0x06064b50;
const wideLocatorMark = 0x07064b50;

export interface EndRecord {
  readonly position: number;
  /** Where a comment begins, or whatever follows. */
  readonly end: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/** The record that ends a zip, searched backwards: a comment or stray bytes may follow it. */
export function findEndRecord(bytes: Uint8Array): EndRecord | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const floor = Math.max(0, buffer.length - endBytes);
  for (let at = buffer.lastIndexOf(endMark); at >= floor; at = at === 0 ? -1 : buffer.lastIndexOf(endMark, at - 1)) {
    if (at + endRecordBytes > buffer.length || buffer.readUInt16LE(at + 4) !== 0) continue;
    const record = {
      position: at,
      end: at + endRecordBytes,
      count: buffer.readUInt16LE(at + 10),
      size: buffer.readUInt32LE(at + 12),
      offset: buffer.readUInt32LE(at + 16),
    };
    return findWideEndRecord(buffer, at) ?? record;
  }
  return undefined;
}

/** Zip64 puts a locator before the record, and a larger record before that. */
function findWideEndRecord(buffer: Buffer, end: number): EndRecord | undefined {
  if (end < 20 + 56 || buffer.readUInt32LE(end - 20) !== wideLocatorMark) return undefined;
  const declared = Number(buffer.readBigUInt64LE(end - 12));
  // Where something was prepended to the zip, the declared place is wrong; the record is then mostly right before the
  // locator.
  const position = [declared, end - 20 - 56].find((at) => at + 56 <= end && buffer.readUInt32LE(at) === wideEndMark);
  if (position === undefined) return undefined;
  const read = (at: number): number => Number(buffer.readBigUInt64LE(position + at));
  return { position, end: end + endRecordBytes, count: read(32), size: read(40), offset: read(48) };
}
