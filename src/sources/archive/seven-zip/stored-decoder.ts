import { type Decoder, type DecoderOutput, type DecoderState, endsEarly } from '../decode/decoder.ts';

/** Bytes as they are, so many of them. */
export class StoredDecoder implements Decoder {
  state: DecoderState;
  private readonly output: DecoderOutput;
  private left: number;

  constructor(size: number, output: DecoderOutput) {
    this.left = size;
    this.output = output;
    this.state = size === 0 ? 'done' : 'running';
  }

  step(bytes: Uint8Array): number {
    const part = bytes.subarray(0, Math.min(this.left, bytes.length));
    this.left -= part.length;
    if (!this.output.write(part)) this.state = 'stopped';
    else if (this.left === 0) this.state = 'done';
    return part.length;
  }

  end(): number {
    if (this.state !== 'running') return 0;
    this.output.complain('broken-archive', endsEarly);
    this.state = 'failed';
    return 0;
  }
}
