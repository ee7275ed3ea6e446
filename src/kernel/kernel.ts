/**
 * Finds the places at which rules may match: every keyword whose gate is open, overlapping ones too. A gate only looks
 * at the bytes around the keyword, so what it lets through may still be no match.
 */
export interface Kernel {
  readonly kind: 'wasm' | 'plain';
  /** Texts in it are searched in place, without a copy. As long as the longest text. */
  readonly buffer: Uint8Array;
  /**
   * Searches a text of at most `longestText` bytes and hands out the hits, sorted by position, then by keyword, in
   * batches that are valid until `onHits` returns. `onHits` must not search.
   */
  search(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): void;
  /**
   * Whether a text holds a hit. If it does, it must be searched next, and `search` goes on from there. Most small files
   * hold none, and need nothing that is prepared for hits. Absent if it would be of no use.
   */
  holdsHit?(bytes: Uint8Array, scope: ValueScope): boolean;
  /**
   * The parts of a text that are worth decoding, sorted by position: those that hold a hit once up to `depth` encodings
   * are taken off, and those that hold more encodings than that. Undefined if all are to be decoded.
   */
  findEncoded(bytes: Uint8Array, scope: ValueScope, depth: number): readonly EncodedPlace[] | undefined;
  readonly edits?: EditSearch;
  /** Where the buffer lies. */
  readonly bufferRoom?: Room;
  /** The extra memory that was asked for; texts in it are searched without a copy, too. */
  readonly room?: Room;
  /** Whether a byte is 0. */
  holdsZero(bytes: Uint8Array): boolean;
}

/**
 * What assignment gates let through. `any`: whatever the grammar reads. `text`: what is not dropped in any file, as far
 * as they can tell. `code`: the same in source code, where bare names are not values.
 */
export type ValueScope = 'any' | 'text' | 'code';

/** As the compiled module numbers them. */
export const scopeNumbers: Readonly<Record<ValueScope, number>> = { any: 0, text: 1, code: 2 };

/**
 * Searches bases and the texts made from them. What was found in a base is not searched again: only gates that look at
 * a change are asked again. All are searched as plain text.
 */
export interface EditSearch {
  /**
   * Sets how far the rule of each listener looks around a keyword; undefined for rules that read assignments, whose
   * reach is in lines. To be called once.
   */
  chooseReaches(reachOf: (rule: number) => KeywordReach | undefined): void;
  /** Like the kernel's `search`, and returns the keywords of the text; undefined if there are too many. */
  search(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TextKeywords | undefined;
  /**
   * Begins a text that is made of copies from a base of `baseLength` bytes, as in `Edit`. Undefined if there are too
   * many changes. The result is valid until the next text is begun.
   */
  beginEdit(bytes: Uint8Array, copies: Uint32Array, baseLength: number): Changes | undefined;
  /**
   * Finds the keywords of the text that was begun, given those of its base. Returns how many of them have an open gate
   * and a change within reach of their rule, without those whose rule is known to meet nothing there; negative if there
   * are too many. They can be asked about until another text is searched.
   */
  searchEdit(base: TextKeywords): number;
  /**
   * The keywords of that text that begin in these ascending spans and whose gates are open, as `search` would report
   * them; undefined if there are too many. Valid until another text is searched.
   */
  askWithin(spans: readonly { readonly start: number; readonly end: number }[]): Hits | undefined;
  /** Where one of those keywords is, its listener and its length. */
  asked(index: number): number;
  askedListener(index: number): number;
  askedLength(index: number): number;
  /**
   * Notes that the rule of one of those keywords meets nothing in all that it looks at, or that none of its assignments
   * is a secret, and what it cost to find that out. It is not asked about the same bytes again.
   */
  noteQuiet(index: number, cost: number): void;
  /** The highest cost noted for assignments at a keyword that were not asked about again. */
  quietCost(): number;
  /** The keywords of the text that was begun last. */
  keywords(): TextKeywords;
  /** At how many keywords of the text searched last an assignment gate is open. */
  openCount(): number;
  /** The rule of a listener. */
  ruleOf(listener: number): number;
  /** Like the kernel's `findEncoded` in plain text, but only for what the changes of the text begun last touch. */
  findEncoded(bytes: Uint8Array, depth: number): readonly EncodedPlace[] | undefined;
  /** Bytes that the last `findEncoded` decoded, for a text of this length. */
  decodedBytes(length: number): number;
  /** Counts the line feeds from one offset up to another, which is not included. */
  countLines(bytes: Uint8Array, from: number, to: number): number;
}

/** Bytes before and after the start of a keyword. */
export interface KeywordReach {
  readonly before: number;
  readonly behind: number;
}

/** All keywords of a text, sorted by offset; two numbers each, which only the kernel reads. */
export type TextKeywords = Uint32Array;

/** What is new in a text, or has new bytes beside it. */
export interface Changes {
  /** Ascending pairs of offsets; at a seam both are the same. Further numbers may follow the last pair. */
  readonly spans: Uint32Array;
  readonly count: number;
  /** Bytes in all. */
  readonly length: number;
  /** One of them is zero. */
  readonly holdsZero: boolean;
  /** The longer stretches ascend in the base, so that nothing of it is there twice. */
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
  /** Bytes to the end of its last digit or replacement; lengths of 16 MiB and more are given as less. */
  readonly length: number;
  readonly kind: 'run' | 'percent' | 'escape' | 'html-entity' | 'ansi' | 'double-quoted' | 'single-quoted';
}

/** Bytes of a read buffer, and of the pieces in which longer blobs are searched. */
export const longestBlobPiece: number = 8 * 1024 * 1024;
/** A piece of UTF-16 may take half as much again as UTF-8. */
export const longestText: number = 12 * 1024 * 1024;
