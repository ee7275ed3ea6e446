import type { Edit, KnownText, Provenance } from '../../../model/blob.ts';
import { objectLabel } from '../../../model/git/object-label.ts';
import type { PackPlan } from '../../../model/git/pack-plan.ts';
import type { Unpacker } from '../../../model/git/unpacker.ts';
import type { BlobSink } from '../../../model/source.ts';
import { type Failure, type HeldObject, PackObjects } from './pack-objects.ts';
import { entryFlags } from './plan/families.ts';

type ObjectProvenance = Extract<Provenance, { readonly kind: 'git-object' }>;

/** Larger objects are handed over as streams, as those read by git are. */
const largestWhole = 8 << 20;
const types = ['commit', 'tree', 'blob', 'tag'] as const;

/** Hands the objects of packs to the sink as they are put together. One per thread. */
export class PackReader {
  readonly #plan: PackPlan;
  readonly #unpacker: Unpacker;
  readonly #sink: BlobSink;
  readonly #objects: PackObjects<KnownText>;

  constructor(plan: PackPlan, unpacker: Unpacker, sink: BlobSink) {
    this.#plan = plan;
    this.#unpacker = unpacker;
    this.#sink = sink;
    this.#objects = new PackObjects<KnownText>(
      plan,
      unpacker,
      (entry, at, size, base) => this.#handOver(entry, at, size, base) ?? undefined,
      (entry, why) => this.#fail(entry, why),
    );
  }

  /** Reads one of the plan's units. What could not be read is in `failures`. */
  read(unit: number): void {
    const { packs, starts, ends } = this.#plan.units;
    const { timeLimit } = this.#sink;
    if (timeLimit?.isOver()) return timeLimit.leaveOut('objects', ends[unit] - starts[unit]);
    this.#objects.read(packs[unit], starts[unit], ends[unit]);
  }

  close(): void {
    this.#objects.close();
  }

  #fail(entry: number, why: Failure): number {
    const { entries, failures } = this.#plan;
    const span = entries.spans[entry];
    // If the pack is gone, so are all of its entries; otherwise what is made from this one is left to git with it.
    failures.fill(why === 3 ? why : (4 satisfies Failure), entry, entry + span);
    failures[entry] = why;
    return span;
  }

  #handOver(
    entry: number,
    at: number,
    size: number,
    base: HeldObject<KnownText> | undefined,
  ): KnownText | undefined | void {
    const flags = this.#plan.entries.flags[entry];
    if ((flags & entryFlags.isKnown) !== 0) return undefined;
    const provenance = this.#provenanceOf(entry);
    const bytes = this.#unpacker.bytes.subarray(at, at + size);
    const edit = base && this.#editOf(base);
    const isBase = (flags & entryFlags.hasDeltas) !== 0;
    if (size <= largestWhole)
      return this.#sink.blob(edit ? { provenance, bytes, isBase, edit } : { provenance, bytes, isBase });
    const stream = this.#sink.stream(provenance);
    stream.write(bytes);
    stream.end();
  }

  /** How the last object was made from its base; undefined if that is of no use. */
  #editOf({ known }: HeldObject<KnownText>): Edit | undefined {
    const copies = known && this.#unpacker.copies();
    return known && copies && { base: known, copies };
  }

  #provenanceOf(entry: number): Provenance {
    const type = types[this.#plan.entries.flags[entry] & entryFlags.typeMask];
    return new PackedProvenance(type === 'tree' ? 'blob' : type, entry, this.#plan, this.#objects);
  }
}

/**
 * Computes id and path on demand, since they are not needed for most objects. As an object literal, each took some 1 us
 * to create.
 */
class PackedProvenance implements ObjectProvenance {
  readonly kind = 'git-object';
  readonly objectType: ObjectProvenance['objectType'];
  readonly #entry: number;
  readonly #plan: PackPlan;
  readonly #objects: PackObjects<KnownText>;

  constructor(
    objectType: ObjectProvenance['objectType'],
    entry: number,
    plan: PackPlan,
    objects: PackObjects<KnownText>,
  ) {
    this.objectType = objectType;
    this.#entry = entry;
    this.#plan = plan;
    this.#objects = objects;
  }

  get objectId(): string {
    return this.#objects.index?.id(this.#plan.entries.positions[this.#entry]) ?? '';
  }

  get path(): string {
    return this.objectType === 'blob' ? '' : objectLabel(this.objectType, this.objectId);
  }
}
