import { closeSync, openSync } from 'node:fs';
import type { PackedObjects, PackPlan } from '../../../model/git/pack-plan.ts';
import type { Unpacker } from '../../../model/git/unpacker.ts';
import { Arena } from './arena.ts';
import { isDistrust } from './distrust.ts';
import { PackIndex } from './pack-index.ts';
import { entryFlags } from './plan/families.ts';
import { PackStretches } from './plan/pack-stretches.ts';

/** Why an object is left to git. The index is the number in a plan's `failures`. */
export const failureReasons = [
  '',
  'in a broken pack',
  'larger than 16 MiB',
  'in a pack that is gone',
  'made of an object that is left to git',
] as const;
export type Failure = 1 | 2 | 3 | 4;

const largestObject = 16 << 20;
const streamBytes = 11 << 20;
const deltaBytes = 17 << 20;

/** An object from which deltas will be resolved. */
export interface HeldObject<Known> {
  readonly at: number;
  readonly size: number;
  /** What the receiver returned for it. */
  readonly known: Known | undefined;
}

/**
 * Called for each object, with its address, and its base if it was made from one. What it returns is kept as long as
 * other objects are made from this one.
 */
export type ObjectReceiver<Known> = (
  entry: number,
  at: number,
  size: number,
  base: HeldObject<Known> | undefined,
) => Known | undefined;

/** The objects to put together. */
export interface ObjectPlan extends Pick<PackPlan, 'packs' | 'idBytes'> {
  readonly entries: PackedObjects;
}

/**
 * Called for an entry that cannot be read, with the reason; returns how many entries to skip: that one, and all made
 * from it.
 */
export type FailureReceiver = (entry: number, why: Failure) => number;

/** Puts together the objects of packs, family by family. One per thread. */
export class PackObjects<Known> {
  readonly #plan: ObjectPlan;
  readonly #unpacker: Unpacker;
  readonly #receive: ObjectReceiver<Known>;
  readonly #fail: FailureReceiver;
  readonly #streams: PackStretches;
  readonly #deltaAt: number;
  readonly #arena: Arena;
  readonly #held: HeldObject<Known>[] = [];
  #pack = -1;
  #fd = -1;
  #index: PackIndex | undefined;
  /** The entry after the last one to read. */
  #end = 0;
  /** The size and the end of the stream of the object whose header was read last. */
  #size = 0;
  #streamEnd = 0;

  constructor(plan: ObjectPlan, unpacker: Unpacker, receive: ObjectReceiver<Known>, fail: FailureReceiver) {
    this.#plan = plan;
    this.#unpacker = unpacker;
    this.#receive = receive;
    this.#fail = fail;
    this.#deltaAt = unpacker.start + streamBytes;
    this.#streams = new PackStretches(plan.entries, {
      bytes: unpacker.bytes,
      start: unpacker.start,
      end: this.#deltaAt - unpacker.inputPadding,
    });
    this.#arena = new Arena(this.#deltaAt + deltaBytes, unpacker.end);
  }

  /** The index of the pack being read. */
  get index(): PackIndex | undefined {
    return this.#index;
  }

  /** Reads the entries from `start` up to, not including, `end`, which are whole families of a pack. */
  read(pack: number, start: number, end: number): void {
    const isOpen = this.#open(pack);
    this.#end = end;
    for (let entry = start; entry < end; entry += isOpen ? this.#readEntry(entry) : this.#fail(entry, 3));
    this.#held.length = 0;
    this.#arena.clear();
  }

  close(): void {
    if (this.#fd >= 0) closeSync(this.#fd);
    this.#index?.close();
    this.#fd = -1;
    this.#index = undefined;
  }

  #open(pack: number): boolean {
    if (pack === this.#pack) return this.#fd >= 0;
    this.close();
    this.#pack = pack;
    try {
      const files = this.#plan.packs[pack];
      this.#index = new PackIndex(files.index, this.#plan.idBytes);
      this.#fd = openSync(files.pack, 'r');
      this.#streams.open(this.#fd);
      return true;
    } catch (error) {
      if (!isDistrust(error)) throw error;
      return false;
    }
  }

  /** Returns how many entries it has dealt with: one, or on failure also all that are made from it. */
  #readEntry(entry: number): number {
    const { flags } = this.#plan.entries;
    const isDelta = (flags[entry] & entryFlags.isDelta) !== 0;
    const base = isDelta ? this.#held[this.#held.length - 1] : undefined;
    const at = base ? this.#makeDelta(entry, base) : isDelta ? -1 : this.#inflateWhole(entry);
    // The base of the next entry is always the last one held.
    if (isDelta && (flags[entry] & entryFlags.isLastDelta) !== 0) this.#forgetBase();
    if (at < 0) return this.#fail(entry, at === -2 ? 2 : 1);
    const size = this.#size;
    const known = this.#receive(entry, at, size, base);
    if ((flags[entry] & entryFlags.hasDeltas) !== 0) this.#held.push({ at, size, known });
    else this.#arena.free(at);
    return 1;
  }

  #forgetBase(): void {
    const base = this.#held.pop();
    if (base) this.#arena.free(base.at);
  }

  /** Returns its address and sets `#size`; negative if it cannot be read, -2 if it is too large. */
  #inflateWhole(entry: number): number {
    const stream = this.#findStream(entry);
    if (stream < 0) return -1;
    const size = this.#size;
    const at = size > largestObject ? -1 : this.#arena.take(size + this.#unpacker.outputPadding);
    if (at < 0) return -2;
    if (this.#inflate(stream, at, size)) return at;
    this.#arena.free(at);
    return -1;
  }

  #makeDelta(entry: number, base: HeldObject<Known>): number {
    const stream = this.#findStream(entry);
    const length = this.#size;
    if (stream < 0) return -1;
    if (length > largestObject) return -2;
    if (!this.#inflate(stream, this.#deltaAt, length)) return -1;
    const size = this.#unpacker.deltaSize(this.#deltaAt, length, base.size);
    if (size < 0) return -1;
    const at = size > largestObject ? -1 : this.#arena.take(size + this.#unpacker.outputPadding);
    if (at < 0) return -2;
    this.#size = size;
    if (this.#unpacker.applyDelta(this.#deltaAt, length, base.at, base.size, at, size)) return at;
    this.#arena.free(at);
    return -1;
  }

  /** The stream must end where the next object begins; false otherwise. */
  #inflate(stream: number, to: number, size: number): boolean {
    const length = this.#streamEnd - stream;
    return this.#unpacker.inflate(stream, length, to, size) === length;
  }

  /** Reads an object's header; returns the address of its stream, -1 if that cannot be read. */
  #findStream(entry: number): number {
    const { bytes } = this.#unpacker;
    const from = this.#streams.find(entry, this.#end);
    if (from < 0) return -1;
    this.#streamEnd = from + this.#plan.entries.lengths[entry];
    let at = from;
    let size = bytes[at] & 15;
    for (let unit = 16; bytes[at] >= 128; unit *= 128) size += (bytes[++at] & 127) * unit;
    const type = (bytes[from] >> 4) & 7;
    at++;
    this.#size = size;
    if (type === 6) while (bytes[at++] >= 128);
    else if (type === 7) at += this.#plan.idBytes;
    return at < this.#streamEnd ? at : -1;
  }
}
