import type { BlobStream } from '../../model/source.ts';
import { unlessRefused } from '../../model/system-error.ts';
import type { Container } from './container.ts';
import type { Expansion } from './expansion.ts';
import type { Inflater } from './inflate.ts';
import { zlib } from './zlib.ts';

/** Inflates one deflate stream into an entry, counting and checksumming the output and stopping it at the limits. */
export class InflatingEntry {
  /** CRC-32 and number of the bytes inflated so far. */
  crc = 0;
  size = 0;
  private readonly expansion: Expansion;
  private readonly target: BlobStream;
  private readonly inflater: Inflater;
  private read = 0;
  private brokenLimit: string | undefined;

  constructor(expansion: Expansion, target: BlobStream) {
    this.expansion = expansion;
    this.target = target;
    this.inflater = expansion.memory.takeInflater((bytes) => this.take(bytes));
  }

  get state(): Inflater['state'] {
    return this.inflater.state;
  }

  /** Returns how many of the bytes belong to the stream. */
  push(bytes: Uint8Array): number {
    this.read += bytes.length;
    return this.inflater.push(bytes);
  }

  /** Ends the stream. True if it was complete; otherwise reports what kept it from its end. */
  close(container: Container, name?: string): boolean {
    const { state } = this.inflater;
    this.expansion.memory.giveInflater(this.inflater);
    if (state === 'done') return true;
    if (this.brokenLimit !== undefined) container.complain('limit', this.brokenLimit, name);
    else
      container.complainBroken(
        state === 'broken' ? 'compressed data is damaged' : 'compressed data ends too early',
        name,
      );
    return false;
  }

  private take(bytes: Uint8Array): boolean {
    const { budget } = this.expansion;
    this.brokenLimit = budget.findBrokenLimit(this.read, this.size, bytes.length);
    if (this.brokenLimit !== undefined) return false;
    budget.addInflated(bytes.length);
    this.size += bytes.length;
    this.crc = zlib().crc32(bytes, this.crc);
    this.target.write(bytes);
    return true;
  }
}

/**
 * Inflates a stream of this declared size and checksum. Undefined if it is too large to be held, breaks a limit, is not
 * as declared or ends before its bytes do. Three times as fast as `Inflater`, and enough for nearly every entry.
 */
export function inflateWhole(
  expansion: Expansion,
  compressed: Uint8Array,
  size: number,
  crc: number,
): Uint8Array | undefined {
  const { budget, limits } = expansion;
  if (size > limits.heldBytes || budget.findBrokenLimit(compressed.length, 0, size) !== undefined) return undefined;
  return unlessRefused(() => {
    const result: unknown = zlib().inflateRawSync(compressed, {
      maxOutputLength: Math.max(size, 1),
      chunkSize: Math.max(size, 64),
      info: true,
    });
    if (!isInflated(result) || result.engine.bytesWritten !== compressed.length) return undefined;
    if (result.buffer.length !== size || zlib().crc32(result.buffer) !== crc) return undefined;
    budget.addInflated(size);
    return result.buffer;
  });
}

/** The form of the result with `info`: the bytes, and how many compressed ones were used. */
function isInflated(
  result: unknown,
): result is { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } } {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}
