import { readSync } from 'node:fs';
import type { PackedObjects } from '../../../../model/git/pack-plan.ts';

/** The streams of at most this many bytes and objects are read ahead. */
const aheadBytes = 256 << 10;
const aheadCount = 4096;
/** Bytes between two streams that are read with them: they take less time than another call. */
const largestGap = 4 << 10;
/** At most this many such bytes are read at once. */
const gapBytes = 512 << 10;

/** The part of a memory that stretches are read into. */
export interface StretchRoom {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * The streams of a pack's objects, in the memory in which they are inflated. The objects of a family are read one after
 * the other, but lie back and forth in the pack, so those of the next objects are read together, in the order of the
 * pack, and neighbours with one call. For curl's history this takes 100,000 reads of 330 MB, where windows of 8 KiB
 * around each object took 135,000 of 1.1 GB, and twice the time: laravel's took 5 % longer in all. Reading 1 MiB ahead
 * saves a fifth of the reads, but then inflating waits for what has left the cache.
 */
export class PackStretches {
  readonly #entries: PackedObjects;
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #longest: number;
  /** The entries that were read: each one's address, -1 if the pack ended before it did. */
  readonly #addresses = new Int32Array(aheadCount);
  readonly #order = new Float64Array(aheadCount);
  #first = 0;
  #end = 0;
  #fd = -1;

  constructor(entries: PackedObjects, { bytes, start, end }: StretchRoom) {
    this.#entries = entries;
    this.#bytes = bytes;
    this.#start = start;
    this.#longest = end - start;
  }

  /** Switches to another pack. */
  open(fd: number): void {
    this.#fd = fd;
    this.#end = this.#first;
  }

  /**
   * The address in memory of an entry's bytes; -1 if they are too many or beyond the end of the pack. Reads ahead, but
   * not from `end` on.
   */
  find(entry: number, end: number): number {
    if (entry < this.#first || entry >= this.#end) this.#readFrom(entry, end);
    return this.#addresses[entry - this.#first];
  }

  #readFrom(entry: number, end: number): void {
    const { offsets, lengths } = this.#entries;
    const last = Math.min(end, entry + aheadCount);
    let next = entry;
    for (let room = aheadBytes; next < last && lengths[next] <= room; next++) room -= lengths[next];
    this.#first = entry;
    this.#end = Math.max(next, entry + 1);
    const order = this.#order.subarray(0, this.#end - entry);
    // The place among these entries goes along in the lower digits: so sorted, numbers take no comparing function.
    for (let index = 0; index < order.length; index++) order[index] = offsets[entry + index] * aheadCount + index;
    order.sort();
    let at = this.#start;
    let gapsLeft = gapBytes;
    for (let index = 0; index < order.length;) {
      const first = index;
      const from = Math.floor(order[index] / aheadCount);
      let to = from;
      for (; index < order.length; index++) {
        const offset = Math.floor(order[index] / aheadCount);
        const gap = offset - to;
        if (gap > Math.min(largestGap, gapsLeft)) break;
        gapsLeft -= gap;
        to = offset + lengths[entry + (order[index] - offset * aheadCount)];
      }
      at += this.#readStretch(order.subarray(first, index), at, from, to);
    }
  }

  /** Returns how many bytes it has read. */
  #readStretch(order: Float64Array, at: number, from: number, to: number): number {
    const { lengths } = this.#entries;
    const length = to - from > this.#longest ? 0 : this.#read(at, to - from, from);
    for (const place of order) {
      const offset = Math.floor(place / aheadCount);
      const index = place - offset * aheadCount;
      const isThere = offset + lengths[this.#first + index] <= from + length;
      this.#addresses[index] = isThere ? at + (offset - from) : -1;
    }
    return length;
  }

  #read(address: number, length: number, offset: number): number {
    let done = 0;
    for (let count = -1; count !== 0 && done < length; done += count)
      count = readSync(this.#fd, this.#bytes, address + done, length - done, offset + done);
    return done;
  }
}
