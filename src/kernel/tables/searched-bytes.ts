import type { Keyword } from '../keyword.ts';
import { longestKeyword, longestOfPattern } from './table-layout.ts';

/** The bytes of a keyword that are searched for. */
export function searchedBytes({ bytes, isWhole = false }: Keyword): Uint8Array {
  return bytes.subarray(0, isWhole ? longestKeyword : longestOfPattern);
}
