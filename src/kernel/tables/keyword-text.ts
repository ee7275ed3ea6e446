import type { Keyword } from '../keyword.ts';
import { searchedBytes } from './searched-bytes.ts';

const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/** The bytes of a keyword that are compared, and which of their bits do not matter. */
export function textOf(keyword: Keyword): { readonly text: Uint8Array; readonly folds: Uint8Array } {
  const text = searchedBytes(keyword);
  return { text, folds: text.map((byte) => (!keyword.isCaseSensitive && isLetter(byte) ? 0x20 : 0)) };
}
