import {
  type Decoder,
  type DecoderOutput,
  type DecoderState,
  damaged,
  endsEarly,
  needsMore,
  tooFar,
} from '../decode/decoder.ts';
import { HistoryWindow } from '../decode/history-window.ts';
import { LzmaCoder, type LzmaProperties, type LzmaResult, longestMatch, symbolBytes } from './lzma-coder.ts';

const startBytes = 5;

export interface LzmaStream {
  readonly properties: LzmaProperties;
  /** How far matches may reach back, as far as memory goes. */
  readonly history: number;
  /** Undefined where a mark ends the stream. */
  readonly size: number | undefined;
}

/**
 * LZMA without a container. A symbol is decoded once there is input for the longest one, so that it is never left in the
 * middle; the last ones are decoded when it is known that nothing follows.
 */
export class LzmaDecoder implements Decoder {
  state: DecoderState = 'running';
  private readonly output: DecoderOutput;
  private readonly window: HistoryWindow;
  private readonly coder: LzmaCoder;
  private isStarted = false;
  private isLast = false;
  private left: number;
  private readonly isSizeKnown: boolean;

  constructor({ properties, history, size }: LzmaStream, output: DecoderOutput) {
    this.output = output;
    this.isSizeKnown = size !== undefined;
    this.left = size ?? Infinity;
    this.window = new HistoryWindow((bytes) => output.write(bytes));
    this.window.start(history, longestMatch);
    this.coder = new LzmaCoder(this.window, properties.contextBits + properties.literalBits);
    this.coder.start(properties);
  }

  step(bytes: Uint8Array): number {
    return bytes.length > startBytes + symbolBytes ? this.run(bytes, bytes.length - symbolBytes) : needsMore;
  }

  /** Decodes symbol by symbol, and drops one that is cut off. */
  end(rest: Uint8Array): number {
    if (this.state !== 'running') return 0;
    const padded = new Uint8Array(rest.length + startBytes + symbolBytes);
    padded.set(rest);
    this.isLast = true;
    return Math.min(this.run(padded, rest.length), rest.length);
  }

  /** Decodes until less input is left than is safe; then that much is not used. */
  private run(bytes: Uint8Array, safeInput: number): number {
    const { input } = this.coder;
    input.bytes = bytes;
    input.position = 0;
    if (!this.isStarted) {
      this.isStarted = true;
      if (!input.start()) return this.fail('broken');
    }
    let result: LzmaResult = 'full';
    while (this.state === 'running' && result === 'full') result = this.decodePiece(safeInput);
    if (result === 'marked' && (!this.isSizeKnown || this.left === 0)) this.finish();
    else if (this.state === 'running' && (result !== 'short' || this.isLast)) this.fail(result);
    return input.position === 0 ? needsMore : input.position;
  }

  private decodePiece(safeInput: number): LzmaResult {
    const { window } = this;
    if (window.written >= window.limit && !window.advance()) {
      this.state = 'stopped';
      return 'short';
    }
    const start = window.written;
    const goal = this.isLast ? start + 1 : window.limit;
    const result = this.coder.decode(Math.min(start + this.left, goal), safeInput);
    if (this.isLast && this.coder.input.position > safeInput) {
      window.written = start;
      return 'short';
    }
    this.left -= window.written - start;
    if (this.left < 0) return 'broken';
    if (this.left === 0 && result === 'full') {
      this.skipMark(safeInput);
      this.finish();
    }
    return result;
  }

  /** Some programs mark the end even if they say the size. */
  private skipMark(safeInput: number): void {
    const { coder, window } = this;
    const { written } = window;
    const { position } = coder.input;
    if (position >= safeInput || coder.decode(written + 1, safeInput) === 'marked') return;
    window.written = written;
    coder.input.position = position;
  }

  private finish(): void {
    this.state = this.window.handOut() ? 'done' : 'stopped';
  }

  private fail(result: LzmaResult): number {
    this.window.handOut();
    this.state = 'failed';
    if (result === 'far') this.output.complain('limit', tooFar);
    else this.output.complain('broken-archive', result === 'short' ? endsEarly : damaged);
    return needsMore;
  }
}
