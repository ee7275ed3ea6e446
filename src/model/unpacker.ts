/** Inflates streams and puts objects together within one memory, in which texts can be searched where they lie. Places are offsets in `bytes`. */
export interface Unpacker {
  readonly bytes: Uint8Array;
  /** What is free for streams and texts. */
  readonly start: number;
  readonly end: number;
  /** Bytes that must be readable behind a stream. */
  readonly inputPadding: number;
  /** Bytes that may be written behind a text. */
  readonly outputPadding: number;
  /** Inflates a zlib stream of at most `length` bytes to exactly `size` bytes; gives the number of bytes it takes, 0 where it is broken. */
  inflate(from: number, length: number, to: number, size: number): number;
  /** The size of the object that a delta makes of a base of this size; -1 where it makes none. */
  deltaSize(delta: number, length: number, baseSize: number): number;
  /**
   * The stretches of its base that the object put together last is made of, in their order: place in the object, place in the base, length. Valid
   * until the next one; undefined where they are too many.
   */
  copies(): Uint32Array | undefined;
  /** Puts the object together whose size was asked for last. False where the delta does not fit. */
  applyDelta(delta: number, length: number, base: number, baseSize: number, to: number, size: number): boolean;
}
