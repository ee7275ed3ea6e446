import { readVarint } from './pages.ts';

export type TextEncoding = 'utf8' | 'utf16le' | 'utf16be';

/** By type, from 0: null, integers of several sizes, a float, and two numbers that take no bytes. */
const numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];
const widestInteger = 5;

export interface DatabaseRecord {
  /** Texts, bytes that look like text, and integers; undefined for all others. */
  readonly values: readonly (string | number | undefined)[];
  /** Whether its head describes something else than what follows it. */
  readonly isDamaged: boolean;
}

/** The columns of a record. */
export function readRecord(payload: Buffer, encoding: TextEncoding): DatabaseRecord {
  const head = readVarint(payload, 0);
  const headEnd = Math.min(head.value, payload.length);
  const values: (string | number | undefined)[] = [];
  let position = headEnd;
  for (let at = head.end; at < headEnd;) {
    const { value: type, end } = readVarint(payload, at);
    at = end;
    const size = type < numberSizes.length ? numberSizes[type] : Math.floor((type - 12) / 2);
    const bytes = payload.subarray(position, position + size);
    position += size;
    if (type >= numberSizes.length) values.push(textOf(bytes, type % 2 === 1, encoding));
    else values.push(type > 0 && type <= widestInteger && bytes.length === size ? bytes.readIntBE(0, size) : undefined);
  }
  return { values, isDamaged: head.value < head.end || position !== payload.length };
}

function textOf(bytes: Buffer, isText: boolean, encoding: TextEncoding): string | undefined {
  if (!isText) return looksLikeText(bytes) ? bytes.toString('utf8') : undefined;
  if (encoding === 'utf8') return bytes.toString('utf8');
  const even = bytes.subarray(0, bytes.length & ~1);
  return (encoding === 'utf16le' ? even : Buffer.from(even).swap16()).toString('utf16le');
}

function looksLikeText(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
