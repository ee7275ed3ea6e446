import type { Keyword } from './keyword.ts';
import { longestKeyword, longestOfPattern } from './table-layout.ts';

/** Those of its bytes by which a keyword is found. */
export function searchedBytes({ bytes, isWhole = false }: Keyword): Uint8Array {
  return bytes.subarray(0, isWhole ? longestKeyword : longestOfPattern);
}
