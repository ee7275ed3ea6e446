import { sumOf } from './xx-hash32.ts';

export const frameMark = 0x184d2204;
export const legacyMark = 0x184c2102;

export interface FrameHeader {
  readonly length: number;
  readonly mostBlockBytes: number;
  /** Whether matches reach back into the blocks before. */
  readonly isLinked: boolean;
  readonly hasBlockSums: boolean;
  readonly hasContentSum: boolean;
  readonly hasDictionary: boolean;
}

/** The first format: blocks of 8 MiB, without any mark of the end. */
export const legacyHeader: FrameHeader = {
  length: 4,
  mostBlockBytes: 8 * 1024 * 1024,
  isLinked: false,
  hasBlockSums: false,
  hasContentSum: false,
  hasDictionary: false,
};

/** `short` if the bytes end inside, `broken` if it is none or was written by a later version of the format. */
export function parseFrameHeader(bytes: Uint8Array): FrameHeader | 'short' | 'broken' {
  if (bytes.length < 7) return 'short';
  const flags = bytes[4];
  const block = bytes[5];
  const length = 7 + (flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0);
  if (bytes.length < length) return 'short';
  const sizeKind = block >>> 4;
  const isRight = flags >>> 6 === 1 && (flags & 2) === 0 && (block & 0x8f) === 0 && sizeKind >= 4;
  if (!isRight || bytes[length - 1] !== ((sumOf(bytes.subarray(4, length - 1)) >>> 8) & 0xff)) return 'broken';
  return {
    length,
    mostBlockBytes: 1 << (8 + 2 * sizeKind),
    isLinked: (flags & 0x20) === 0,
    hasBlockSums: (flags & 0x10) !== 0,
    hasContentSum: (flags & 4) !== 0,
    hasDictionary: (flags & 1) !== 0,
  };
}
