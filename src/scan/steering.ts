/**
 * How our own command line intervenes while a scan runs: it fits V8 to what there is to read, and lets Ctrl-C end the
 * reading. No part of the library, whose callers have `ScanOptions`.
 */
export interface Steering {
  /**
   * Compiles the kernel, by calling `compile`. By then, `aheadBytes` of stdin have been read and trees have been walked.
   * Called once, if anything is read.
   */
  readonly onCompiling?: <Made>(compile: () => Made, aheadBytes: number) => Made;
  /** Starts the reading, by calling `read`. Called once. */
  readonly onReading?: (read: () => void | Promise<void>) => void | Promise<void>;
  /** Told from time to time how many files the walk through a tree has found so far. */
  readonly onWalked?: (files: number) => void;
  /** Told the size in bytes of the packs that threads may share, before they are read. */
  readonly onPacks?: (bytes: number) => void;
  /** What `git diff-index` printed about a `staged` target, if somebody has already asked it. */
  readonly compared?: Uint8Array;
}
