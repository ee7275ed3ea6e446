/** A pack of git and its index. */
export interface PackFiles {
  readonly pack: string;
  readonly index: string;
}

/** What is to be read of the packs of a repository: plain data, and memory that threads can share. */
export interface PackPlan {
  readonly packs: readonly PackFiles[];
  /** Bytes of an object's id. */
  readonly idBytes: number;
  /** By entry, of all packs, in the order in which objects are put together. */
  readonly entries: PackEntries;
  /** Parts that a thread does in one piece, the largest first: whole families of one pack. */
  readonly units: PackUnits;
  /** By entry why it could not be read, a number that the reader gives it; 0 for what was read. */
  readonly failures: Uint8Array;
}

/** Objects of packs in the order in which they are put together. */
export interface PackedObjects {
  /** Where objects begin in their pack: of 32 bits where that suffices. */
  readonly offsets: Float64Array | Uint32Array;
  /** Bytes from an object's head to the next one's. */
  readonly lengths: Uint32Array;
  /** Numbers in the index. */
  readonly positions: Uint32Array;
  readonly flags: Uint8Array;
}

export interface PackEntries extends PackedObjects {
  /** How many are made of an object, itself included; they follow it. */
  readonly spans: Uint32Array;
}

export interface PackUnits {
  readonly count: number;
  /** Which of the packs. */
  readonly packs: Uint32Array;
  /** The first entry, and the one behind the last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}
