import { createPlainKernel } from './plain.ts';

/** A literal to look for. Letters of one without `isCaseSensitive` are lower case. At least 3 bytes. */
export interface Keyword {
  readonly bytes: Uint8Array;
  readonly isCaseSensitive: boolean;
}

/** Finds every place of every keyword, overlapping ones too. */
export interface Kernel {
  /** The hits are valid until the next call. */
  search(bytes: Uint8Array): Hits;
}

/** `count` hits, sorted by position, then by keyword. */
export interface Hits {
  readonly count: number;
  /** Offsets of the keywords' first bytes. */
  readonly positions: Uint32Array;
  /** Indexes into the list of keywords. */
  readonly keywords: Uint16Array;
}

/** The one door to keyword search. */
export function createKernel(keywords: readonly Keyword[]): Kernel {
  return createPlainKernel(keywords);
}
