import type { ProblemKind } from '../../../model/problem.ts';
import type { Container } from '../container.ts';
import { damaged } from '../decode/decoder.ts';
import { zlib } from '../deflate/zlib.ts';
import { explainUnread, isStored } from './coders.ts';
import { type Contents, readContents } from './files.ts';
import { decodeFolder, type FolderTarget } from './folder-decoder.ts';
import { FolderFiles } from './folder-files.ts';
import { HeaderError, HeaderReader } from './header-reader.ts';
import { type Folder, readStreams } from './streams.ts';

const startBytes = 32;
const encodedHeaderId = 0x17;
/** Headers within headers; programs write one. */
const mostHeaders = 4;
const mostHeaderBytes = 64 * 1024 * 1024;

/** Reads a 7z that is completely in memory. */
export function readSevenZipFile(container: Container, bytes: Uint8Array): void {
  const end = endOf(bytes);
  const header = end === undefined ? undefined : findHeader(bytes, end);
  const contents = header && readHeader(container, bytes, header);
  if (!contents) {
    if (container.isWhole) container.complainBroken('its directory is missing or damaged');
    return;
  }
  let covered = startBytes + contents.headerBytes;
  let first = 0;
  for (const folder of contents.folders) {
    readFolder(container, bytes, folder, contents.names.slice(first, first + folder.parts.length));
    first += folder.parts.length;
    covered += folder.packedSize;
  }
  // What its directory does not tell of, or what follows it, is scanned with the bytes of the file.
  if (covered !== bytes.length) container.isWhole = false;
}

/** Where the header of the start says that the file ends; undefined if it is damaged. */
function endOf(bytes: Uint8Array): number | undefined {
  if (bytes.length < startBytes) return undefined;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, startBytes);
  if (start.readUInt32LE(8) !== zlib().crc32(start.subarray(12))) return undefined;
  return startBytes + Number(start.readBigUInt64LE(12)) + Number(start.readBigUInt64LE(20));
}

/** Empty for an archive without files. */
function findHeader(bytes: Uint8Array, end: number): Uint8Array | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, startBytes);
  const size = Number(start.readBigUInt64LE(20));
  if (end > bytes.length) return undefined;
  const header = bytes.subarray(end - size, end);
  return zlib().crc32(header) === start.readUInt32LE(28) ? header : undefined;
}

/** What an archive holds, and how many bytes of it say so. */
interface Directory extends Contents {
  readonly headerBytes: number;
}

function readHeader(container: Container, bytes: Uint8Array, header: Uint8Array): Directory | undefined {
  let current = header;
  let headerBytes = header.length;
  try {
    for (let i = 0; i < mostHeaders; i++) {
      if (current.length === 0) return { folders: [], names: [], headerBytes };
      const reader = new HeaderReader(current);
      if (current[0] !== encodedHeaderId) return { ...readContents(reader), headerBytes };
      reader.byte();
      const folders = readStreams(reader);
      const decoded = decodeHeader(container, bytes, folders);
      for (const { packedSize } of folders) headerBytes += packedSize;
      if (!decoded) return undefined;
      current = decoded;
    }
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error;
  }
  return undefined;
}

function decodeHeader(container: Container, bytes: Uint8Array, folders: readonly Folder[]): Uint8Array | undefined {
  const [folder] = folders;
  if (!folder) return new Uint8Array(0);
  const target = new HeaderTarget(container);
  const packed = packedBytes(bytes, folder);
  const { memory, limits } = container.expansion;
  if (!packed) return undefined;
  if (!decodeFolder(folder, packed, target, { memory, mostMemory: limits.memoryBytes })) {
    container.complain('unreadable', `its directory is ${explainUnread(folder.coders)}`);
    return undefined;
  }
  const header = Buffer.concat(target.pieces);
  const crc = folder.parts[0]?.crc;
  const isRight = !target.hasFailed && (crc === undefined || crc === zlib().crc32(header));
  return isRight ? header : undefined;
}

/** Collects a header. What is wrong with it is reported as a damaged directory. */
class HeaderTarget implements FolderTarget {
  readonly pieces: Uint8Array[] = [];
  hasFailed = false;
  private readonly container: Container;
  private packed = 0;
  private size = 0;

  constructor(container: Container) {
    this.container = container;
  }

  read(bytes: number): void {
    this.packed += bytes;
  }

  leave(): void {
    // The checksum tells whether it is right.
  }

  write(bytes: Uint8Array): boolean {
    const { budget } = this.container.expansion;
    const isTooLarge = this.size + bytes.length > mostHeaderBytes;
    if (isTooLarge || budget.findBrokenLimit(this.packed, this.size, bytes.length) !== undefined) {
      this.container.complain('limit', 'its directory is too large');
      this.hasFailed = true;
      return false;
    }
    budget.addInflated(bytes.length);
    this.size += bytes.length;
    this.pieces.push(Uint8Array.from(bytes));
    return true;
  }

  complain(_kind: ProblemKind, _detail: string): void {
    this.hasFailed = true;
  }
}

function readFolder(container: Container, bytes: Uint8Array, folder: Folder, names: readonly string[]): void {
  const parts = folder.parts.map((part, i) => ({ ...part, name: names[i] || container.contentName }));
  const packed = packedBytes(bytes, folder);
  if (!packed) {
    container.complainBroken(damaged, parts[0]?.name);
    return;
  }
  const files = new FolderFiles(container, parts, !folder.coders.every(isStored));
  const { memory, limits } = container.expansion;
  if (decodeFolder(folder, packed, files, { memory, mostMemory: limits.memoryBytes })) files.end();
  else container.complain('unreadable', explainUnread(folder.coders), parts[0]?.name);
}

function packedBytes(bytes: Uint8Array, { packedStart, packedSize }: Folder): Uint8Array | undefined {
  const start = startBytes + packedStart;
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : undefined;
}
