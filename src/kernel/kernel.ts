/**
 * Finds the places at which rules may match: every keyword, overlapping ones too, whose gate is open. A gate looks at the
 * bytes about the keyword only, so what it lets through may still be no match.
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
   * The parts of a text that are worth decoding, sorted by position: those that hold a hit with an encoding taken off, or several, up
   * to `depth` of them, and those that hold more encodings. Undefined where all are to be decoded.
   */
  findEncoded(bytes: Uint8Array, scope: ValueScope, depth: number): readonly EncodedPlace[] | undefined;
  readonly parts?: PartSearch;
  /** Memory that was asked for beside; texts that lie in it are searched without a copy, too. */
  readonly room?: Room;
  /** Whether a byte is 0. */
  holdsZero(bytes: Uint8Array): boolean;
}

/**
 * What gates of assignments are open for: whatever the grammar reads; what is not dropped in any file, as far as they can tell; and
 * the same in source code, where bare names are no values.
 */
export type ValueScope = 'any' | 'text' | 'code';

/** As the compiled module has them. */
export const scopeNumbers: Readonly<Record<ValueScope, number>> = { any: 0, text: 1, code: 2 };

/**
 * Search of a text that was made of another one, a part at a time. Some keywords are tracked: their places are kept, so that they need not be
 * found again in what stayed the same.
 */
export interface PartSearch {
  /** Says of each listener's rule whether its keywords are tracked: where their gate is open, all of them, or none. */
  chooseTracked(kindOf: (rule: number) => 'open' | 'all' | 'none'): void;
  /** The same as the kernel's `search`, and gives the tracked keywords, valid until the next search; undefined where they are too many. */
  search(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TrackedKeywords | undefined;
  /** Begins a text that is searched in parts. */
  begin(bytes: Uint8Array, scope: ValueScope): void;
  /**
   * What begins in the parts, which ascend and lie at least `partDistance` apart: pairs of offsets, the second exclusive. Hits may come that
   * begin a little before or behind.
   */
  searchParts(parts: readonly number[], onHits: (hits: Hits) => void): TrackedKeywords | undefined;
  /** Whether the gate about a tracked keyword of the text that was begun last is open. */
  isOpen(listener: number, offset: number): boolean;
  readonly listenerCount: number;
  /** The rule of a listener. */
  ruleOf(listener: number): number;
  /** As the kernel's `findEncoded` in plain text, but only what spans touch: pairs of offsets, ascending. Undefined where they are too many, too. */
  findEncodedIn(bytes: Uint8Array, spans: Uint32Array, depth: number): readonly EncodedPlace[] | undefined;
  /** Bytes that the last `findEncoded` has decoded, of a text of this length. */
  decodedBytes(length: number): number;
  /** Line feeds from one offset to before another. */
  countLines(bytes: Uint8Array, from: number, to: number): number;
}

/** Bytes between two parts. */
export const partDistance = 128;

/** Two numbers a keyword: its offset, and its listener with its length in the upper half. Sorted by offset. */
export type TrackedKeywords = Uint32Array;

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
