/**
 * Inflates streams and puts objects together within one memory, where texts can be searched in place. Places are
 * offsets in `bytes`.
 */
export interface Unpacker {
  readonly bytes: Uint8Array;
  /** The range that is free for streams and texts. */
  readonly start: number;
  readonly end: number;
  /** Bytes that must be readable after a stream. */
  readonly inputPadding: number;
  /** Bytes that may be written after a text. */
  readonly outputPadding: number;
  /**
   * Inflates a zlib stream of at most `length` bytes to exactly `size` bytes. Returns the length of the stream in
   * bytes, 0 if it is broken.
   */
  inflate(from: number, length: number, to: number, size: number): number;
  /** The size of the object that a delta makes from a base of this size; -1 if it makes none. */
  deltaSize(delta: number, length: number, baseSize: number): number;
  /**
   * The stretches of the base that the last object was put together from, in its order: place in the object, place in
   * the base, length. Valid until the next object; undefined if there are too many.
   */
  copies(): Uint32Array | undefined;
  /** Puts together the object whose size was asked for last. Returns false if the delta does not fit. */
  applyDelta(delta: number, length: number, base: number, baseSize: number, to: number, size: number): boolean;
  /**
   * Another unpacker with a memory of its own, which takes in the trees and commits of a repository of `idCount`
   * objects. Throws RangeError if there is no room for it.
   */
  openTrees(idCount: number, idBytes: number): TreeUnpacker;
}

/**
 * Holds each tree as its changes from the tree that it is made from. Objects are numbered by their ids in ascending
 * order; those that are not there have the numbers after that.
 */
export interface TreeUnpacker extends Unpacker {
  /**
   * Takes in the ids of all objects, in ascending order, one right after the other and some at a time, before anything
   * else. Returns false if they are not in order, or too many.
   */
  addIds(ids: Uint8Array): boolean;
  /** To be called once all ids are in. */
  endIds(): void;
  /** The number of an object, -1 if it is not there. */
  find(id: Uint8Array): number;
  /**
   * Takes in a tree as its changes from a base, which may be empty. Returns how many bytes all changes take so far, -1
   * if the tree is not sound.
   */
  addTree(at: number, size: number, baseAt: number, baseSize: number): number;
  /** Reads a commit. Returns its commit date in seconds since 1970, -1 if it is not sound. */
  readCommit(at: number, size: number): number;
  /** For the commit that was read last: the number of its tree, how many parents it has, and their numbers. */
  readonly commit: Uint32Array;
  /**
   * Everything that was taken in, moved out of the memory it was read in, which can then be dropped. To be called once,
   * at the end.
   */
  finish(): TreeFacts;
}

export interface TreeFacts {
  readonly changes: TreeChangeBytes;
  readonly nameCount: number;
  /** A name, as Latin-1. */
  nameOf(number: number): string;
  /** The id, in hexadecimal, of an object that is not there. */
  absentId(number: number): string;
}

/**
 * All changes, one right after the other: trees in the order in which they were taken in, and entries in the order of
 * their tree. First a word of 3 bytes: four times the number of a name, plus 2 for a folder and plus 1 if something was
 * there before. Then the value afterwards and, in that case, the one before, of `valueBytes` each: eight times the
 * number of an object, plus its kind from `treeValueKinds`; 0 for nothing. Little-endian; 4 bytes can be read at each.
 */
export interface TreeChangeBytes {
  readonly view: DataView;
  readonly valueBytes: number;
}

/** Same as in `assembly/tree-entry.ts`. */
export const treeValueKinds = { file: 1, program: 2, link: 3, submodule: 4, folder: 5 } as const;
