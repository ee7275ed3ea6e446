/** A git pack and its index. */
export interface PackFiles {
  readonly pack: string;
  readonly index: string;
}

/** What is to be read from the packs of a repository: plain data, and memory that threads can share. */
export interface PackPlan {
  readonly packs: readonly PackFiles[];
  /** Bytes per object id. */
  readonly idBytes: number;
  /** The entries of all packs, in the order in which objects are put together. */
  readonly entries: PackEntries;
  /** Parts that one thread does in one go, the largest first: whole families of one pack. */
  readonly units: PackUnits;
  /** For each entry, why it could not be read, as a number assigned by the reader; 0 for what was read. */
  readonly failures: Uint8Array;
}

/** Objects of packs, in the order in which they are put together. */
export interface PackedObjects {
  /** Where each object begins in its pack; 32-bit if that suffices. */
  readonly offsets: Float64Array | Uint32Array;
  /** Bytes from each object's head to the next one's. */
  readonly lengths: Uint32Array;
  /** Each object's number in the index. */
  readonly positions: Uint32Array;
  readonly flags: Uint8Array;
}

export interface PackEntries extends PackedObjects {
  /** How many objects are made from each object, itself included; they follow it. */
  readonly spans: Uint32Array;
}

export interface PackUnits {
  readonly count: number;
  /** For each unit, which of the packs it is in. */
  readonly packs: Uint32Array;
  /** For each unit, its first entry and the one after its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}
