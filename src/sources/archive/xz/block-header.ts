import type { FilterName } from '../filters/filter.ts';
import { endsInSum, NumberReader } from './numbers.ts';

const lzma2Filter = 0x21;
const filterNames: ReadonlyMap<number, string> = new Map([
  [0x05, 'PowerPC'],
  [0x06, 'IA-64'],
  [0x07, 'ARM'],
  [0x08, 'ARM-Thumb'],
  [0x09, 'SPARC'],
  [0x0a, 'ARM64'],
  [0x0b, 'RISC-V'],
]);

export interface XzFilter {
  readonly id: number;
  readonly properties: Uint8Array;
}

export interface BlockHeader {
  /** How far LZMA2 may reach back. */
  readonly dictionaryBytes: number;
  /** What is done to the bytes before they are compressed, in this order. */
  readonly filters: readonly XzFilter[];
}

export function blockHeaderBytes(firstByte: number): number {
  return (firstByte + 1) * 4;
}

/** Undefined if the header is damaged or was written by a later version of the format. */
export function parseBlockHeader(bytes: Uint8Array): BlockHeader | undefined {
  const end = bytes.length - 4;
  const flags = bytes[1];
  if (!endsInSum(bytes, 0, end) || (flags & 0x3c) !== 0) return undefined;
  const numbers = new NumberReader(bytes.subarray(0, end), 2);
  if (flags & 0x40) numbers.read();
  if (flags & 0x80) numbers.read();
  const filters = Array.from({ length: (flags & 3) + 1 }, () => readFilter(bytes, numbers));
  const last = filters.pop();
  if (!numbers.isRight || numbers.position > end || last?.id !== lzma2Filter) return undefined;
  const dictionaryBytes = dictionaryOf(last.properties[0]);
  return dictionaryBytes === undefined ? undefined : { dictionaryBytes, filters };
}

/** The size that LZMA2 writes into a byte; undefined if it is none. */
export function dictionaryOf(byte: number): number | undefined {
  if (!(byte <= 40)) return undefined;
  return byte === 40 ? 2 ** 32 - 1 : (2 | (byte & 1)) * 2 ** ((byte >>> 1) + 11);
}

export function filterOf(id: number): FilterName | undefined {
  return id === 0x03 ? 'delta' : id === 0x04 ? 'x86' : undefined;
}

export function nameFilter(id: number): string {
  return filterNames.get(id) ?? 'unknown';
}

function readFilter(bytes: Uint8Array, numbers: NumberReader): XzFilter {
  const id = numbers.read();
  const length = numbers.read();
  const start = numbers.position;
  numbers.position += length;
  return { id, properties: bytes.subarray(start, start + length) };
}
