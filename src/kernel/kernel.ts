/**
 * Finds the places at which rules may match: every keyword, overlapping ones too, whose gate is open. A gate looks at
 * the bytes about the keyword only, so what it lets through may still be no match.
 */
export interface Kernel {
  readonly kind: 'wasm' | 'plain';
  /** Texts that lie in it are searched where they lie, without a copy. As long as the longest text. */
  readonly buffer: Uint8Array;
  /**
   * Searches a text of at most `longestText` bytes and hands out the hits, sorted by position, then by keyword, in
   * batches that are valid until `onHits` returns. `onHits` must not search.
   */
  search(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): void;
  /**
   * Whether a text holds a hit. If it does, it is to be searched next, which goes on from there: most small files
   * hold none, and need nothing of what is made for hits. Absent where it would be of no use.
   */
  holdsHit?(bytes: Uint8Array, scope: ValueScope): boolean;
  /**
   * The parts of a text that are worth decoding, sorted by position: those that hold a hit with an encoding taken off,
   * or several, up to `depth` of them, and those that hold more encodings. Undefined where all are to be decoded.
   */
  findEncoded(bytes: Uint8Array, scope: ValueScope, depth: number): readonly EncodedPlace[] | undefined;
  readonly edits?: EditSearch;
  /** Where the buffer lies. */
  readonly bufferRoom?: Room;
  /** Memory that was asked for beside; texts that lie in it are searched without a copy, too. */
  readonly room?: Room;
  /** Whether a byte is 0. */
  holdsZero(bytes: Uint8Array): boolean;
}

/**
 * What gates of assignments are open for: whatever the grammar reads; what is not dropped in any file, as far as they
 * can tell; and the same in source code, where bare names are no values.
 */
export type ValueScope = 'any' | 'text' | 'code';

/** As the compiled module has them. */
export const scopeNumbers: Readonly<Record<ValueScope, number>> = { any: 0, text: 1, code: 2 };

/**
 * Search of texts of which others are made, and of these: what was found in a base is not searched again, only the
 * gates of what looks at a change are asked anew. All are searched as plain text.
 */
export interface EditSearch {
  /**
   * Says how far the rule of each listener looks from a keyword on; undefined for what reads assignments, in lines. To
   * be called once.
   */
  chooseReaches(reachOf: (rule: number) => KeywordReach | undefined): void;
  /** The same as the kernel's `search`, and gives the keywords of the text; undefined where they are too many. */
  search(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TextKeywords | undefined;
  /**
   * Begins a text that is made of copies of another one of `baseLength` bytes, as in `Edit`. Undefined where they are
   * too many. What it gives is valid until the next text is begun.
   */
  beginEdit(bytes: Uint8Array, copies: Uint32Array, baseLength: number): Changes | undefined;
  /**
   * Finds the keywords of the text that was begun, whose base has these. Gives how many of them stand open where a
   * change lies within the reach of their rule, but for those of which is known that nothing is met there; negative
   * where they are too many. These can be asked about until another text is searched.
   */
  searchEdit(base: TextKeywords): number;
  /**
   * The keywords of that text that begin in these spans, which ascend, and stand open, as `search` would tell of them;
   * undefined where they are too many. Valid until another text is searched.
   */
  askWithin(spans: readonly { readonly start: number; readonly end: number }[]): Hits | undefined;
  /** Of one of those where it stands, its listener and its length. */
  asked(index: number): number;
  askedListener(index: number): number;
  askedLength(index: number): number;
  /**
   * To be told of one of those that its rule meets nothing in all that it looks at, or that none of its assignments is
   * a secret, and what it has cost to find that out: it is not asked about the same bytes again.
   */
  noteQuiet(index: number, cost: number): void;
  /** What the assignments at one of the keywords have cost at most about which nobody was asked again. */
  quietCost(): number;
  /** Of the text that was begun last. */
  keywords(): TextKeywords;
  /** At how many keywords of the text that was searched last gates of assignments are open. */
  openCount(): number;
  /** The rule of a listener. */
  ruleOf(listener: number): number;
  /** As the kernel's `findEncoded` in plain text, but only what the changes of the text touch that was begun last. */
  findEncoded(bytes: Uint8Array, depth: number): readonly EncodedPlace[] | undefined;
  /** Bytes that the last `findEncoded` has decoded, of a text of this length. */
  decodedBytes(length: number): number;
  /** Line feeds from one offset to before another. */
  countLines(bytes: Uint8Array, from: number, to: number): number;
}

/** Bytes from the start of a keyword on. */
export interface KeywordReach {
  readonly before: number;
  readonly behind: number;
}

/** All keywords of a text, sorted by offset; two numbers each, which only the kernel reads. */
export type TextKeywords = Uint32Array;

/** What is new in a text, or has something else beside it. */
export interface Changes {
  /** Pairs of offsets, ascending; at a seam the same twice. There may be more behind them. */
  readonly spans: Uint32Array;
  readonly count: number;
  /** Bytes in all. */
  readonly length: number;
  /** Its longer stretches ascend in the base, so that nothing of it is there twice. */
  readonly ascends: boolean;
}

export interface Room {
  readonly memory: WebAssembly.Memory;
  /** Addresses. */
  readonly start: number;
  readonly end: number;
}

export interface Hits {
  readonly count: number;
  /** Offset of the keyword's first byte. */
  position(index: number): number;
  /** The number that the listener's rule was given. */
  rule(index: number): number;
  /** Bytes of the keyword. */
  keywordLength(index: number): number;
}

/** Where an encoded part begins: a run of base64 or hexadecimal digits, or the first of several replacements. */
export interface EncodedPlace {
  readonly offset: number;
  /** Bytes to the end of the last of its digits or replacements; those of 16 MiB and more are told as less. */
  readonly length: number;
  readonly kind: 'run' | 'percent' | 'escape' | 'html-entity';
}

/** Bytes of a read buffer, and of the pieces in which longer blobs are searched. */
export const longestBlobPiece: number = 8 * 1024 * 1024;
/** A piece of UTF-16 may take half as much again as UTF-8. */
export const longestText: number = 12 * 1024 * 1024;
