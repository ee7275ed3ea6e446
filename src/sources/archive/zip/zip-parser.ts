import type { Container } from '../container.ts';
import { needsMore, wrongChecksum } from '../decode/decoder.ts';
import { DecodingEntry } from '../decoding-entry.ts';
import { zlib } from '../deflate/zlib.ts';
import type { EntryStream } from '../entry-stream.ts';
import type { PieceParser } from '../piece-feeder.ts';
import { endBytes, findEndRecord } from './zip-end.ts';
import { checkReadable, hasDescriptor, readEntryName, storedMethod, widen, type ZipEntry } from './zip-entry.ts';
import { createEntryDecoder } from './zip-method.ts';

const localHeaderBytes = 30;
const localMark = 0x04034b50;
const descriptorMark = 0x08074b50;
const splitMark = 0x30304b50;
const localMarkBytes = Buffer.of(0x50, 0x4b, 3, 4);
/** What may follow the entries: the directory, its end in both widths, and two kinds that only encrypted zips have. */
const lastMarks: ReadonlySet<number> = new Set([0x02014b50, 0x06054b50, 0x06064b50, 0x08064b50, 0x05054b50]);
/** Mark, checksum and two wide sizes, then the mark of what follows. */
const longestDescriptor = 24 + 4;

type State = 'mark' | 'stored' | 'coded' | 'skip' | 'descriptor' | 'search' | 'directory' | 'over';

/**
 * Reads a zip from front to back by the header before each entry, for zips that come in pieces and for those whose
 * directory is unusable. Each byte is used at most once, so overlapping entries gain nothing. After a damaged place it
 * continues at the next header.
 */
export class ZipParser implements PieceParser {
  private readonly container: Container;
  private state: State = 'mark';
  private entry: ZipEntry | undefined;
  private target: EntryStream | undefined;
  private content: DecodingEntry | undefined;
  /** Compressed bytes still to come; infinite where only the compressed data knows. */
  private left = 0;
  private crc = 0;
  private isSumWanted = false;
  private readonly extent: 'zip' | 'entries';
  /** The last bytes since the directory began. */
  private last: Uint8Array = new Uint8Array(0);

  /** `extent` is what is read: a whole zip, or some of its entries, at whose end nothing is missing. */
  constructor(container: Container, extent: 'zip' | 'entries' = 'zip') {
    this.container = container;
    this.extent = extent;
  }

  step(bytes: Uint8Array): number {
    switch (this.state) {
      case 'mark':
        return this.readMark(bytes);
      case 'stored':
        return this.readStored(bytes);
      case 'coded':
        return this.readCoded(bytes);
      case 'skip':
        return this.skip(bytes);
      case 'descriptor':
        return this.readDescriptor(bytes);
      case 'search':
        return this.findHeader(bytes);
      case 'directory':
        return this.readPastDirectory(bytes);
      case 'over':
        return bytes.length;
    }
  }

  end(rest: Uint8Array): void {
    this.content?.end(rest);
    this.target?.end();
    if (this.state === 'directory') this.endDirectory(rest);
    else if (this.state !== 'over') this.container.complainBroken('ends in the middle');
  }

  private readMark(bytes: Uint8Array): number {
    if (bytes.length < 4) return needsMore;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const mark = buffer.readUInt32LE(0);
    if (mark === localMark) return this.readHeader(buffer);
    if (mark === descriptorMark || mark === splitMark) return 4;
    if (lastMarks.has(mark)) this.state = 'directory';
    else this.lose('a header is damaged');
    return 0;
  }

  private readHeader(buffer: Buffer): number {
    if (buffer.length < localHeaderBytes) return needsMore;
    const nameEnd = localHeaderBytes + buffer.readUInt16LE(26);
    const headerEnd = nameEnd + buffer.readUInt16LE(28);
    if (buffer.length < headerEnd) return needsMore;
    const extra = buffer.subarray(nameEnd, headerEnd);
    const { size, compressedSize } = widen(
      { size: buffer.readUInt32LE(22), compressedSize: buffer.readUInt32LE(18), offset: 0 },
      extra,
    );
    const name = readEntryName(buffer.subarray(localHeaderBytes, nameEnd), extra);
    this.start({
      name,
      flags: buffer.readUInt16LE(6),
      method: buffer.readUInt16LE(8),
      crc: buffer.readUInt32LE(14),
      compressedSize,
      size,
    });
    return headerEnd;
  }

  private start(entry: ZipEntry): void {
    this.entry = entry;
    this.crc = 0;
    const isSizeUnknown = hasDescriptor(entry) && entry.compressedSize === 0;
    // Stored bytes do not show where they end: such an entry is taken as empty, and as damaged where no descriptor
    // follows.
    this.left = isSizeUnknown && entry.method !== storedMethod ? Infinity : entry.compressedSize;
    if (!checkReadable(this.container, entry)) this.endEntry('unread');
    else if (this.left === 0) this.endEntry('read');
    else this.openTarget(entry);
  }

  private openTarget(entry: ZipEntry): void {
    this.target = this.container.openEntry(entry.name);
    this.state = !this.target ? 'over' : entry.method === storedMethod ? 'stored' : 'coded';
    if (!this.target || this.state !== 'coded') return;
    const { container } = this;
    this.content = new DecodingEntry(
      container,
      this.target,
      (output) => createEntryDecoder(entry, output, container.expansion),
      entry.name,
    );
  }

  private readStored(bytes: Uint8Array): number {
    const part = bytes.subarray(0, Math.min(this.left, bytes.length));
    this.target?.write(part);
    this.crc = zlib().crc32(part, this.crc);
    this.left -= part.length;
    if (this.left === 0) this.endEntry('read');
    return part.length;
  }

  private readCoded(bytes: Uint8Array): number {
    const { content } = this;
    if (!content) return bytes.length;
    const part = bytes.subarray(0, Math.min(this.left, bytes.length));
    let used = content.step(part);
    if (used === needsMore && content.isOpen) {
      if (part.length < this.left) return needsMore;
      content.end(part);
      used = part.length;
    }
    this.left -= Math.max(used, 0);
    if (content.isOpen && this.left > 0) return used;
    if (content.state === 'running') content.end(bytes.subarray(0, 0));
    this.content = undefined;
    this.crc = content.crc;
    this.endEntry(content.isComplete ? 'read' : 'unread');
    return Math.max(used, 0);
  }

  /** The checksum of what was read still has to be compared. */
  private endEntry(outcome: 'read' | 'unread'): void {
    this.target?.end();
    this.target = undefined;
    this.isSumWanted = outcome === 'read';
    this.state = outcome === 'unread' && this.left === Infinity ? 'search' : 'skip';
    if (this.left === Infinity) this.left = 0;
  }

  /** Skips what is left of the entry, which for most is nothing. */
  private skip(bytes: Uint8Array): number {
    const used = Math.min(this.left, bytes.length);
    this.left -= used;
    if (this.left > 0 || !this.entry) return used;
    this.state = 'mark';
    if (hasDescriptor(this.entry)) this.state = 'descriptor';
    else this.compareSum(this.entry.crc);
    return used;
  }

  /** A descriptor may have a mark or not, and narrow or wide sizes, or be left out: what follows decides. */
  private readDescriptor(bytes: Uint8Array): number {
    if (bytes.length < longestDescriptor) return needsMore;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isMarked = buffer.readUInt32LE(0) === descriptorMark;
    const length = (isMarked ? [16, 24] : [0, 12, 20]).find((end) => isNextMark(buffer.readUInt32LE(end)));
    if (length === undefined) {
      this.lose('a header is damaged');
      return 0;
    }
    if (length > 0) this.compareSum(buffer.readUInt32LE(isMarked ? 4 : 0));
    this.state = 'mark';
    return length;
  }

  /** Nothing in it is read, but another zip may follow. */
  private readPastDirectory(bytes: Uint8Array): number {
    const used = this.findHeader(bytes);
    if (used === needsMore) return needsMore;
    this.last = Uint8Array.from(Buffer.concat([this.last, bytes.subarray(0, used)]).subarray(-endBytes));
    if (this.state === 'mark') this.last = new Uint8Array(0);
    return used;
  }

  /** What follows the end of the zip, and its comment, are scanned with the bytes of the file. */
  private endDirectory(rest: Uint8Array): void {
    if (this.extent === 'entries') return;
    const last = Buffer.concat([this.last, rest]);
    const end = findEndRecord(last);
    if (!end && this.container.isWhole) this.container.complainBroken('ends in the middle');
    const tail = end ? last.subarray(end.end) : last;
    if (tail.length > 0) this.container.leave(tail);
  }

  private compareSum(declared: number): void {
    if (this.isSumWanted && this.crc !== declared) this.container.complainBroken(wrongChecksum, this.entry?.name);
  }

  /** Searches for the next header; keeps bytes that may be the start of its mark. */
  private findHeader(bytes: Uint8Array): number {
    if (bytes.length < localMarkBytes.length) return needsMore;
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(localMarkBytes);
    if (at >= 0) this.state = 'mark';
    return at >= 0 ? at : bytes.length - localMarkBytes.length + 1;
  }

  private lose(why: string, name?: string): void {
    this.container.complainBroken(why, name);
    this.state = 'search';
  }
}

function isNextMark(mark: number): boolean {
  return mark === localMark || lastMarks.has(mark);
}
