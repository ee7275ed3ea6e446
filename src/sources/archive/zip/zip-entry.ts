import type { Container } from '../container.ts';
import { zlib } from '../deflate/zlib.ts';
import { decodeName } from '../entry-name.ts';

/** One entry as described by the directory or its own header. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

export const storedMethod = 0;
export const deflateMethod = 8;

/** Methods whose decoders are loaded with the first entry that needs one. */
export const bzip2Method = 12;
export const lzmaMethod = 14;
export const zstdMethod = 93;
export const xzMethod = 95;
const rareMethods: ReadonlySet<number> = new Set([bzip2Method, lzmaMethod, zstdMethod, xzMethod]);

const encryptedFlag = 1;
const descriptorFlag = 8;
const endMarkFlag = 2;

const methodNames: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  98: 'PPMd',
};

/** Whether checksum and sizes follow the entry's data. */
export function hasDescriptor(entry: ZipEntry): boolean {
  return (entry.flags & descriptorFlag) !== 0;
}

/** Whether LZMA marks the end of the entry's data. */
export function hasEndMark(entry: ZipEntry): boolean {
  return (entry.flags & endMarkFlag) !== 0;
}

export function isFolder(entry: ZipEntry): boolean {
  return entry.name.endsWith('/') && entry.size === 0;
}

/** Whether its bytes can be read; if not, reports why. */
export function checkReadable(container: Container, entry: ZipEntry): boolean {
  if ((entry.flags & encryptedFlag) !== 0) {
    container.complain('unreadable', 'encrypted', entry.name);
    return false;
  }
  if (entry.method === storedMethod || entry.method === deflateMethod || rareMethods.has(entry.method)) return true;
  const name = methodNames[entry.method];
  container.complain(
    'unreadable',
    name === undefined ? 'compressed by an unknown method' : `compressed by ${name}, which is not read`,
    entry.name,
  );
  return false;
}

/** Sizes that may not fit into 32 bits. Zip64 stores those that do not, in this order. */
export interface WideSizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

const wide = 0xffffffff;

/** Takes values marked as too wide from the extra field of zip64. */
export function widen(sizes: WideSizes, extra: Uint8Array): WideSizes {
  const field = findExtra(extra, 0x0001);
  if (!field) return sizes;
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  const take = (value: number): number => {
    if (value !== wide || at + 8 > field.length) return value;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  return { size: take(sizes.size), compressedSize: take(sizes.compressedSize), offset: take(sizes.offset) };
}

/** The name, taken from the Unicode extra field if there is one that belongs to it. */
export function readEntryName(name: Uint8Array, extra: Uint8Array): string {
  const unicode = findExtra(extra, 0x7075);
  const isOfName =
    unicode !== undefined &&
    unicode.length > 5 &&
    unicode[0] === 1 &&
    Buffer.from(unicode).readUInt32LE(1) === zlib().crc32(name);
  return decodeName(isOfName ? unicode.subarray(5) : name, 'cp437');
}

function findExtra(extra: Uint8Array, id: number): Uint8Array | undefined {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra[at + 2] | (extra[at + 3] << 8);
    if ((extra[at] | (extra[at + 1] << 8)) === id) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return undefined;
}
