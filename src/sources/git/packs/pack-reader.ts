import { closeSync, openSync } from 'node:fs';
import type { Edit, Provenance, KnownText } from '../../../model/blob.ts';
import type { PackPlan } from '../../../model/pack-plan.ts';
import type { BlobSink } from '../../../model/source.ts';
import type { Unpacker } from '../../../model/unpacker.ts';
import { objectLabel } from '../wanted-objects.ts';
import { Arena } from './arena.ts';
import { isDistrust } from './distrust.ts';
import { entryFlags } from './families.ts';
import { PackIndex } from './pack-index.ts';
import { PackWindows } from './pack-windows.ts';

/** Why an object is left to git, by the number that stands in a plan's `failures`. */
export const failureReasons = ['', 'in a broken pack', 'larger than 16 MiB', 'in a pack that is gone', 'made of an object that is left to git'] as const;
type Failure = 1 | 2 | 3 | 4;

const largestObject = 16 << 20;
/** Larger ones are handed over as streams, as git's are. */
const largestWhole = 8 << 20;
const streamBytes = 9 << 20;
const deltaBytes = 17 << 20;
const types = ['commit', 'tree', 'blob', 'tag'] as const;

/** An object from which others are made. */
interface HeldObject {
  readonly at: number;
  readonly size: number;
  /** What is known of it. */
  readonly known?: KnownText;
}

/** Puts the objects of packs together, family by family, and hands each over where it lies. One per thread. */
export class PackReader {
  readonly #plan: PackPlan;
  readonly #unpacker: Unpacker;
  readonly #sink: BlobSink;
  readonly #windows: PackWindows;
  readonly #deltaAt: number;
  readonly #arena: Arena;
  readonly #held: HeldObject[] = [];
  #pack = -1;
  #fd = -1;
  #index: PackIndex | undefined;
  /** Of the object whose head was read last. */
  #size = 0;

  constructor(plan: PackPlan, unpacker: Unpacker, sink: BlobSink) {
    this.#plan = plan;
    this.#unpacker = unpacker;
    this.#sink = sink;
    const windowsEnd = unpacker.start + streamBytes;
    this.#windows = new PackWindows(unpacker.bytes, unpacker.start, windowsEnd, unpacker.inputPadding);
    this.#deltaAt = windowsEnd;
    this.#arena = new Arena(windowsEnd + deltaBytes, unpacker.end);
  }

  /** Reads one of the plan's units. What could not be read is in `failures`. */
  read(unit: number): void {
    const { packs, starts, ends } = this.#plan.units;
    const end = ends[unit];
    if (!this.#open(packs[unit])) return void this.#plan.failures.fill(3 satisfies Failure, starts[unit], end);
    for (let entry = starts[unit]; entry < end; entry += this.#readEntry(entry));
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
      this.#windows.open(this.#fd);
      return true;
    } catch (error) {
      if (!isDistrust(error)) throw error;
      return false;
    }
  }

  /** Gives how many entries it has dealt with: one, or with it all that are made of it. */
  #readEntry(entry: number): number {
    const { flags, spans } = this.#plan.entries;
    const isDelta = (flags[entry] & entryFlags.isDelta) !== 0;
    const base = isDelta ? this.#held[this.#held.length - 1] : undefined;
    const object = base ? this.#makeDelta(entry, base) : isDelta ? 1 : this.#inflateWhole(entry);
    if (isDelta && (flags[entry] & entryFlags.isLastDelta) !== 0) this.#forgetBase();
    if (typeof object === 'number') return this.#fail(entry, object, spans[entry]);
    const isBase = (flags[entry] & entryFlags.hasDeltas) !== 0;
    const known = (flags[entry] & entryFlags.isKnown) === 0 ? this.#handOver(entry, object, isBase, base && this.#editOf(base)) : undefined;
    if (isBase) this.#held.push(known ? { ...object, known } : object);
    else this.#arena.free(object.at);
    return 1;
  }

  /** How the object was made that was put together last; nothing where that is of no use. */
  #editOf({ known }: HeldObject): Edit | undefined {
    const copies = known && this.#unpacker.copies();
    return known && copies && { base: known, copies };
  }

  #fail(entry: number, why: Failure, span: number): number {
    const { failures } = this.#plan;
    failures.fill(4 satisfies Failure, entry, entry + span);
    failures[entry] = why;
    return span;
  }

  /** The base of what comes next is always the last one held. */
  #forgetBase(): void {
    const base = this.#held.pop();
    if (base) this.#arena.free(base.at);
  }

  #inflateWhole(entry: number): HeldObject | Failure {
    const stream = this.#findStream(entry);
    if (stream < 0) return 1;
    const size = this.#size;
    const at = size > largestObject ? -1 : this.#arena.take(size + this.#unpacker.outputPadding);
    if (at < 0) return 2;
    if (this.#inflate(stream, at, size)) return { at, size };
    this.#arena.free(at);
    return 1;
  }

  #makeDelta(entry: number, base: HeldObject): HeldObject | Failure {
    const stream = this.#findStream(entry);
    const length = this.#size;
    if (stream < 0) return 1;
    if (length > largestObject) return 2;
    if (!this.#inflate(stream, this.#deltaAt, length)) return 1;
    const size = this.#unpacker.deltaSize(this.#deltaAt, length, base.size);
    if (size < 0) return 1;
    const at = size > largestObject ? -1 : this.#arena.take(size + this.#unpacker.outputPadding);
    if (at < 0) return 2;
    if (this.#unpacker.applyDelta(this.#deltaAt, length, base.at, base.size, at, size)) return { at, size };
    this.#arena.free(at);
    return 1;
  }

  /** The stream must end where the next object begins. */
  #inflate(stream: number, to: number, size: number): boolean {
    const length = this.#streamEnd - stream;
    return this.#unpacker.inflate(stream, length, to, size) === length;
  }

  #streamEnd = 0;

  /** Reads an object's head; gives where its stream begins, -1 where that is not there. */
  #findStream(entry: number): number {
    const { offsets, lengths } = this.#plan.entries;
    const { bytes } = this.#unpacker;
    const from = this.#windows.find(offsets[entry], lengths[entry]);
    if (from < 0) return -1;
    this.#streamEnd = from + lengths[entry];
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

  #handOver(entry: number, { at, size }: HeldObject, isBase: boolean, edit: Edit | undefined): KnownText | undefined | void {
    const provenance = this.#provenanceOf(entry);
    const bytes = this.#unpacker.bytes.subarray(at, at + size);
    if (size <= largestWhole) return this.#sink.blob({ provenance, bytes, isBase, ...(edit && { edit }) });
    const stream = this.#sink.stream(provenance);
    stream.write(bytes);
    stream.end();
  }

  /** Nobody asks what most objects are called. */
  #provenanceOf(entry: number): Provenance {
    const type = types[this.#plan.entries.flags[entry] & entryFlags.typeMask];
    const objectType = type === 'tree' ? 'blob' : type;
    const idOf = (): string => this.#index?.id(this.#plan.entries.positions[entry]) ?? '';
    return {
      kind: 'git-object',
      get path() {
        return objectType === 'blob' ? '' : objectLabel(objectType, this.objectId);
      },
      get objectId() {
        return idOf();
      },
      objectType,
    };
  }
}
