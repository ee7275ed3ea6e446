import type { Provenance } from '../../model/blob.ts';
import type { BlobStream } from '../../model/source.ts';
import type { Expansion } from './expansion/expansion.ts';
import { growHold } from './expansion/memory.ts';
import { formatHeadBytes } from './format.ts';

/** What an entry is called, and in how many archives it lies, and one more. */
export interface EntryPlace {
  readonly provenance: Provenance;
  readonly depth: number;
}

/**
 * Collects the pieces of one entry and hands it on: whole while it is small enough to be held, otherwise as a stream.
 */
export class EntryStream implements BlobStream {
  private readonly expansion: Expansion;
  private readonly placeOf: (head: Uint8Array) => EntryPlace;
  private hold: Uint8Array;
  private used = 0;
  private target: BlobStream | undefined;

  constructor(expansion: Expansion, placeOf: (head: Uint8Array) => EntryPlace) {
    this.expansion = expansion;
    this.placeOf = placeOf;
    this.hold = expansion.memory.takeHold();
  }

  write(bytes: Uint8Array): void {
    const isTooMuch = this.used + bytes.length > this.expansion.limits.heldBytes;
    const heldNow = this.target
      ? 0
      : isTooMuch
        ? Math.min(bytes.length, Math.max(0, formatHeadBytes - this.used))
        : bytes.length;
    if (heldNow > 0) this.keep(bytes.subarray(0, heldNow));
    if (!this.target && isTooMuch && this.used >= formatHeadBytes) this.target = this.startStream();
    if (heldNow < bytes.length) this.target?.write(bytes.subarray(heldNow));
  }

  end(): void {
    if (this.target) {
      this.target.end();
      return;
    }
    const bytes = this.hold.subarray(0, this.used);
    const { provenance, depth } = this.placeOf(bytes);
    this.expansion.blob(provenance, bytes, depth);
    this.expansion.memory.giveHold(this.hold);
  }

  private keep(bytes: Uint8Array): void {
    this.hold = growHold(this.hold, this.used, this.used + bytes.length);
    this.hold.set(bytes, this.used);
    this.used += bytes.length;
  }

  private startStream(): BlobStream {
    const head = this.hold.subarray(0, this.used);
    const { provenance, depth } = this.placeOf(head);
    const target = this.expansion.stream(provenance, head, depth);
    target.write(head);
    this.expansion.memory.giveHold(this.hold);
    return target;
  }
}
