import { rarestWindow } from './gram-frequency.ts';
import type { Keyword } from './keyword.ts';
import { searchedBytes } from './searched-bytes.ts';
import { farthestFromWindow, foldMask } from './table-layout.ts';

/** Every value a folded byte can have. */
const foldedBytes: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) => (byte & foldMask & 0xff) === byte,
);

/**
 * The four folded bytes by which a keyword is found first, and every way the fourth may read where it has only three.
 */
export interface Windows {
  readonly offset: number;
  readonly values: readonly number[];
  /** Likewise of the four that begin a byte before. */
  readonly valuesBefore: readonly number[];
}

export function windowsOf(keyword: Keyword): Windows {
  const searched = searchedBytes(keyword);
  const folded = searched.map((byte) => byte & foldMask);
  const offset = rarestWindow(searched, Math.max(farthestFromWindow, Math.ceil(searched.length / 2)));
  const three = folded[offset] | (folded[offset + 1] << 8) | (folded[offset + 2] << 16);
  const fourths = folded.length > 3 ? [folded[offset + 3]] : foldedBytes;
  const befores = offset > 0 ? [folded[offset - 1]] : foldedBytes;
  return {
    offset,
    values: fourths.map((fourth) => (three | (fourth << 24)) >>> 0),
    valuesBefore: befores.map((before) => ((three << 8) | before) >>> 0),
  };
}

/** Where a table of so many bits keeps what is known of a value. */
export function slotOf(value: number, multiplier: number, bits: number): number {
  return Math.imul(value, multiplier) >>> (32 - bits);
}
