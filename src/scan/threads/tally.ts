import type { CollectorEvents } from '../../pool/collector.ts';

/** What all threads but the first have done so far, for a progress line. In memory that they share. */
export type Tally = BigInt64Array;

/** Where each number is. */
const slots = { blobs: 0, bytes: 1, places: 2 } as const;
const slotCount = 3;

export interface Tallied {
  readonly blobs: number;
  readonly bytes: number;
  /** Places of secrets. */
  readonly places: number;
}

export const nothingTallied: Tallied = { blobs: 0, bytes: 0, places: 0 };

/** `allocate` returns zeroed memory of so many bytes. */
export function createTally(allocate: (bytes: number) => ArrayBuffer | SharedArrayBuffer): Tally {
  return new BigInt64Array(allocate(slotCount * BigInt64Array.BYTES_PER_ELEMENT));
}

/** Events that add to the tally what a thread does. */
export function tallyingEvents(tally: Tally): CollectorEvents {
  return {
    onScanned(bytes) {
      Atomics.add(tally, slots.blobs, 1n);
      Atomics.add(tally, slots.bytes, BigInt(bytes));
    },
    onFound: () => void Atomics.add(tally, slots.places, 1n),
  };
}

export function readTally(tally: Tally): Tallied {
  return {
    blobs: Number(tally[slots.blobs]),
    bytes: Number(tally[slots.bytes]),
    places: Number(tally[slots.places]),
  };
}
