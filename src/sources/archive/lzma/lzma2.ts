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
import { LzmaCoder, longestMatch, parseProperties, type LzmaResult } from './lzma-coder.ts';

const mostLiteralBits = 4;
/** Control bytes: what ends the chunks, chunks that are stored, and the first of those that are coded. */
const endMark = 0;
const storedAfterReset = 1;
const stored = 2;
const firstCoded = 0x80;

/**
 * LZMA2: chunks of up to 64 KiB of stored or coded bytes. A coded chunk is decoded once all of it is there, so nothing has
 * to be taken up in the middle of a symbol.
 */
export class Lzma2Decoder implements Decoder {
  state: DecoderState = 'running';
  private readonly output: DecoderOutput;
  private readonly window: HistoryWindow;
  private readonly coder: LzmaCoder;
  private storedLeft = 0;
  private needsDictionary = true;
  private needsProperties = true;

  constructor(history: number, output: DecoderOutput) {
    this.output = output;
    this.window = new HistoryWindow((bytes) => output.write(bytes));
    this.coder = new LzmaCoder(this.window, mostLiteralBits);
    this.start(history);
  }

  /** For another stream. */
  start(history: number): void {
    this.state = 'running';
    this.storedLeft = 0;
    this.needsDictionary = this.needsProperties = true;
    this.window.start(history, longestMatch);
  }

  step(bytes: Uint8Array): number {
    if (this.storedLeft > 0) return this.copyStored(bytes);
    const control = bytes[0];
    if (control === endMark) {
      this.state = this.window.handOut() ? 'done' : 'stopped';
      return 1;
    }
    if (control >= firstCoded) return this.readCoded(bytes, control);
    if (control > stored) return this.fail(bytes);
    return this.readStoredHead(bytes, control);
  }

  end(): number {
    if (this.state !== 'running') return 0;
    this.window.handOut();
    this.output.complain('broken-archive', endsEarly);
    this.state = 'failed';
    return 0;
  }

  private readStoredHead(bytes: Uint8Array, control: number): number {
    if (bytes.length < 3) return needsMore;
    if (control === storedAfterReset) this.resetDictionary();
    else if (this.needsDictionary) return this.fail(bytes);
    this.storedLeft = ((bytes[1] << 8) | bytes[2]) + 1;
    return 3;
  }

  private copyStored(bytes: Uint8Array): number {
    if (!this.advance()) return bytes.length;
    const part = bytes.subarray(0, Math.min(this.storedLeft, this.window.limit - this.window.written));
    this.window.append(part);
    this.storedLeft -= part.length;
    return part.length;
  }

  private readCoded(bytes: Uint8Array, control: number): number {
    const reset = (control >>> 5) & 3;
    const headBytes = reset >= 2 ? 6 : 5;
    if (bytes.length < headBytes) return needsMore;
    const size = (((control & 0x1f) << 16) | (bytes[1] << 8) | bytes[2]) + 1;
    const end = headBytes + ((bytes[3] << 8) | bytes[4]) + 1;
    if (bytes.length < end) return needsMore;
    if (!this.prepare(reset, bytes[5])) return this.fail(bytes);
    const { input } = this.coder;
    input.bytes = bytes;
    input.position = headBytes;
    const result = input.start() ? this.decode(size, end) : 'broken';
    if (this.state !== 'running') return bytes.length;
    if (result === 'full' && input.position === end && input.isFinished()) return end;
    return this.fail(bytes, result);
  }

  /** What is forgotten before a chunk; false if it needs something that no chunk before it had. */
  private prepare(reset: number, propertyByte: number): boolean {
    if (reset === 3) this.resetDictionary();
    if (this.needsDictionary) return false;
    if (reset >= 2) {
      const properties = parseProperties(propertyByte);
      if (!properties || properties.contextBits + properties.literalBits > mostLiteralBits) return false;
      this.coder.start(properties);
      this.needsProperties = false;
      return true;
    }
    if (this.needsProperties) return false;
    if (reset === 1) this.coder.restart();
    return true;
  }

  private decode(size: number, inputEnd: number): LzmaResult {
    const { window } = this;
    let left = size;
    while (left > 0) {
      if (!this.advance()) return 'short';
      const start = window.written;
      const goal = Math.min(start + left, window.limit);
      const result = this.coder.decode(goal, inputEnd);
      left -= window.written - start;
      if (result !== 'full') return result;
    }
    return left === 0 ? 'full' : 'broken';
  }

  private advance(): boolean {
    if (this.window.written >= this.window.limit && !this.window.advance()) this.state = 'stopped';
    return this.state === 'running';
  }

  private resetDictionary(): void {
    if (!this.window.handOut()) this.state = 'stopped';
    this.window.reset();
    this.needsDictionary = false;
    this.needsProperties = true;
  }

  private fail(bytes: Uint8Array, result: LzmaResult = 'broken'): number {
    this.window.handOut();
    this.state = 'failed';
    if (result === 'far') this.output.complain('limit', tooFar);
    else this.output.complain('broken-archive', damaged);
    return bytes.length;
  }
}
