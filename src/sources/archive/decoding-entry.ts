import type { ProblemKind } from '../../model/problem.ts';
import type { BlobStream } from '../../model/source.ts';
import type { Container } from './container.ts';
import type { Decoder, DecoderOutput } from './decode/decoder.ts';
import { zlib } from './deflate/zlib.ts';

/** Decodes compressed bytes into an entry, counting and checksumming the output and stopping it at the limits. */
export class DecodingEntry implements DecoderOutput {
  /** CRC-32 and number of the bytes decoded so far. */
  crc = 0;
  size = 0;
  private readonly container: Container;
  private readonly target: BlobStream;
  private readonly decoder: Decoder;
  private readonly name: string | undefined;
  private read = 0;

  /** `name` is that of the entry; undefined where it is the only content. */
  constructor(container: Container, target: BlobStream, create: (output: DecoderOutput) => Decoder, name?: string) {
    this.container = container;
    this.target = target;
    this.name = name;
    this.decoder = create(this);
  }

  get state(): Decoder['state'] {
    return this.decoder.state;
  }

  /** Whether more bytes may belong to it. */
  get isOpen(): boolean {
    return this.state === 'running' || this.state === 'complete';
  }

  get isComplete(): boolean {
    return this.state === 'complete' || this.state === 'done';
  }

  step(bytes: Uint8Array): number {
    const { read } = this;
    // What a step gives is measured against all that it got, of which it may use the most only at its end.
    this.read = read + bytes.length;
    const used = this.decoder.step(bytes);
    this.read = read + Math.max(used, 0);
    return used;
  }

  /** Takes all bytes at once. True if the content is complete. */
  decode(bytes: Uint8Array): boolean {
    let at = 0;
    while (at < bytes.length && this.isOpen) {
      const used = this.step(bytes.subarray(at));
      if (used < 0) break;
      at += used;
    }
    this.end(bytes.subarray(at));
    return this.isComplete;
  }

  /** Returns how many of the last bytes belonged to it; what is missing was reported. */
  end(rest: Uint8Array): number {
    this.read += rest.length;
    return this.decoder.end(rest);
  }

  write(bytes: Uint8Array): boolean {
    const { budget } = this.container.expansion;
    const brokenLimit = budget.findBrokenLimit(this.read, this.size, bytes.length);
    if (brokenLimit !== undefined) {
      this.complain('limit', brokenLimit);
      return false;
    }
    budget.addInflated(bytes.length);
    this.size += bytes.length;
    this.crc = zlib().crc32(bytes, this.crc);
    this.target.write(bytes);
    return true;
  }

  complain(kind: ProblemKind, detail: string): void {
    this.container.complain(kind, detail, this.name);
  }
}
