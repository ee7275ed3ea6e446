import type { Inflater } from '../../../inflate/inflater.ts';
import { type Decoder, type DecoderOutput, type DecoderState, damaged, endsEarly } from '../decode/decoder.ts';
import type { Memory } from '../expansion/memory.ts';

/** Raw deflate, by a lent inflater. */
export class InflateDecoder implements Decoder {
  state: DecoderState = 'running';
  private readonly output: DecoderOutput;
  private readonly memory: Memory;
  private readonly inflater: Inflater;

  constructor(output: DecoderOutput, memory: Memory) {
    this.output = output;
    this.memory = memory;
    this.inflater = memory.takeInflater((bytes) => output.write(bytes));
  }

  step(bytes: Uint8Array): number {
    const used = this.inflater.push(bytes);
    const { state } = this.inflater;
    if (state === 'broken') this.fail(damaged);
    else this.state = state;
    if (state !== 'running') this.memory.giveInflater(this.inflater);
    return used;
  }

  end(): number {
    if (this.state === 'running') {
      this.memory.giveInflater(this.inflater);
      this.fail(endsEarly);
    }
    return 0;
  }

  private fail(detail: string): void {
    this.output.complain('broken-archive', detail);
    this.state = 'failed';
  }
}
