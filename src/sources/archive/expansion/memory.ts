import { Inflater, type InflateOutput } from '../../../inflate/inflater.ts';
import type { Decoder, DecoderOutput } from '../decode/decoder.ts';
import { InflateDecoder } from '../deflate/inflate-decoder.ts';

const smallestHold = 64 * 1024;

/** Lends buffers and inflaters and takes them back, so that a jar of ten thousand classes allocates just a handful. */
export class Memory {
  private readonly holds: Uint8Array[] = [];
  private readonly inflaters: Inflater[] = [];

  /** A buffer of any size; it still has the content of its last use. */
  takeHold(): Uint8Array {
    return this.holds.pop() ?? new Uint8Array(smallestHold);
  }

  giveHold(hold: Uint8Array): void {
    this.holds.push(hold);
  }

  takeInflater(output: InflateOutput): Inflater {
    const inflater = this.inflaters.pop();
    if (!inflater) return new Inflater(output);
    inflater.reset(output);
    return inflater;
  }

  createInflateDecoder(output: DecoderOutput): Decoder {
    return new InflateDecoder(output, this);
  }

  giveInflater(inflater: Inflater): void {
    this.inflaters.push(inflater);
  }
}

/** A buffer of at least `size` that begins with the first `used` bytes of this one. */
export function growHold(hold: Uint8Array, used: number, size: number): Uint8Array {
  if (size <= hold.length) return hold;
  let length = hold.length;
  while (length < size) length *= 2;
  const larger = new Uint8Array(length);
  larger.set(hold.subarray(0, used));
  return larger;
}
