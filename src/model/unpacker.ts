/**
 * Inflates streams and puts objects together within one memory, in which texts can be searched where they lie. Places
 * are offsets in `bytes`.
 */
export interface Unpacker {
  readonly bytes: Uint8Array;
  /** What is free for streams and texts. */
  readonly start: number;
  readonly end: number;
  /** Bytes that must be readable behind a stream. */
  readonly inputPadding: number;
  /** Bytes that may be written behind a text. */
  readonly outputPadding: number;
  /**
   * Inflates a zlib stream of at most `length` bytes to exactly `size` bytes; gives the number of bytes it takes, 0
   * where it is broken.
   */
  inflate(from: number, length: number, to: number, size: number): number;
  /** The size of the object that a delta makes of a base of this size; -1 where it makes none. */
  deltaSize(delta: number, length: number, baseSize: number): number;
  /**
   * The stretches of its base that the object put together last is made of, in their order: place in the object, place
   * in the base, length. Valid until the next one; undefined where they are too many.
   */
  copies(): Uint32Array | undefined;
  /** Puts the object together whose size was asked for last. False where the delta does not fit. */
  applyDelta(delta: number, length: number, base: number, baseSize: number, to: number, size: number): boolean;
  /**
   * Another unpacker, in a memory of its own, that takes in the trees and commits of a repository of so many objects.
   * Throws RangeError where there is no room for it.
   */
  openTrees(idCount: number, idBytes: number): TreeUnpacker;
}

/**
 * Holds trees as what they change of the trees that they are made of. Objects have the numbers of their ids in
 * ascending order, those that are not there the numbers behind.
 */
export interface TreeUnpacker extends Unpacker {
  /**
   * Takes in the ids of all objects, in ascending order and one behind the other, some at a time, before anything else.
   * False where they are not in order, or too many.
   */
  addIds(ids: Uint8Array): boolean;
  /** When that is done. */
  endIds(): void;
  /** The number of an object, -1 where it is not there. */
  find(id: Uint8Array): number;
  /**
   * Takes in a tree and what it changes of its base, of which there may be nothing. Gives how many bytes all changes
   * take so far, -1 where it is no sound tree.
   */
  addTree(at: number, size: number, baseAt: number, baseSize: number): number;
  /** Reads a commit. Gives the date at which it was committed, in seconds since 1970, -1 where it is no sound one. */
  readCommit(at: number, size: number): number;
  /** Of the commit that was read last: number of its tree, of parents how many, and their numbers. */
  readonly commit: Uint32Array;
  /**
   * All that was taken in, outside of the memory in which it was read, which may be forgotten then. To be called once,
   * at the end.
   */
  finish(): TreeFacts;
}

export interface TreeFacts {
  readonly changes: TreeChangeBytes;
  readonly nameCount: number;
  /** A name, as Latin-1. */
  nameOf(number: number): string;
  /** In hexadecimal, of an object that is not there. */
  absentId(number: number): string;
}

/**
 * All changes, by tree in the order in which they were taken in and within a tree in its own, one behind the other. A
 * word of 3 bytes: the number of a name, fourfold, two more where it is a folder's, and one more where something stood
 * there before. The value afterwards and, if so, the one before, of `valueBytes` each: the number of an object,
 * eightfold, with one of `treeValueKinds`; 0 for nothing. Little-endian; 4 bytes can be read of each.
 */
export interface TreeChangeBytes {
  readonly view: DataView;
  readonly valueBytes: number;
}

/** As in `assembly/tree-entry.ts`. */
export const treeValueKinds = { file: 1, program: 2, link: 3, submodule: 4, folder: 5 } as const;
