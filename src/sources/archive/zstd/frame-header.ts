import { readUint } from '../decode/little-endian.ts';

export const frameMark = 0xfd2fb528;

export interface FrameHeader {
  readonly length: number;
  /** How far matches may reach back. */
  readonly windowBytes: number;
  readonly hasChecksum: boolean;
  readonly dictionaryId: number;
}

/** Undefined if the bytes end inside the header; RFC 8878, section 3.1.1.1. */
export function parseFrameHeader(bytes: Uint8Array): FrameHeader | undefined {
  if (bytes.length < 5) return undefined;
  const descriptor = bytes[4];
  const isSingle = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3];
  const sizeKind = descriptor >>> 6;
  const sizeBytes = sizeKind === 0 ? (isSingle ? 1 : 0) : 1 << sizeKind;
  const dictionaryStart = isSingle ? 5 : 6;
  const sizeStart = dictionaryStart + dictionaryBytes;
  const length = sizeStart + sizeBytes;
  if (bytes.length < length) return undefined;
  const size = readUint(bytes, sizeStart, sizeBytes) + (sizeKind === 1 ? 256 : 0);
  return {
    length,
    windowBytes: isSingle ? size : windowOf(bytes[5]),
    hasChecksum: (descriptor & 4) !== 0,
    dictionaryId: readUint(bytes, dictionaryStart, dictionaryBytes),
  };
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >>> 3));
  return base + (base / 8) * (descriptor & 7);
}
