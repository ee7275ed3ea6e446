import { BitInput } from './bit-input.ts';
import { BlockCodes, type StepResult } from './block-codes.ts';
import { decodeBlock } from './deflate-block.ts';
import { OutputWindow } from './output-window.ts';

/** `running`: wants more input. `stopped`: the output asked to stop. */
export type InflateState = 'running' | 'done' | 'broken' | 'stopped';

/** Receives the next inflated bytes, valid only during the call; returns false to stop the stream. */
export type InflateOutput = (bytes: Uint8Array) => boolean;

/**
 * Inflates raw deflate (RFC 1951): takes input in any pieces, gives output in bounded ones, tells where the stream
 * ends, and gives what came before a broken place. The libraries at hand each lack one of these: node:zlib inflates
 * without a callback only whole buffers and drops everything on an error; fflate has no bound on what one piece of
 * input grows to, and does not tell where the stream ended. Reused through `reset`.
 */
export class Inflater {
  state: InflateState = 'running';
  private readonly window = new OutputWindow();
  private readonly input = new BitInput();
  private readonly codes = new BlockCodes();
  private output: InflateOutput;
  private block: 'header' | 'stored' | 'coded' = 'header';
  private isLast = false;
  private storedLeft = 0;

  constructor(output: InflateOutput) {
    this.output = output;
  }

  reset(output: InflateOutput): void {
    this.output = output;
    this.state = 'running';
    this.input.reset();
    this.window.reset();
    this.storedLeft = 0;
    this.block = 'header';
    this.isLast = false;
  }

  /** How many of these bytes belong to the stream: all of them until it is `done`. */
  push(bytes: Uint8Array): number {
    if (this.state !== 'running') return 0;
    this.input.add(bytes);
    let result: StepResult = 'read';
    while (this.state === 'running' && result === 'read') result = this.step();
    if (result === 'broken') this.state = 'broken';
    this.emit();
    if (this.state !== 'running') return this.input.countUsed();
    this.input.keepRest();
    return bytes.length;
  }

  /** Reads one block header, or as much of a block as there is input for. */
  private step(): StepResult {
    switch (this.block) {
      case 'header':
        return this.readHeader();
      case 'stored':
        return this.copyStored();
      case 'coded':
        return this.decode();
    }
  }

  /** Reads all of the header or nothing: if the input ends inside, it is read again when there is more. */
  private readHeader(): StepResult {
    this.input.mark();
    const head = this.input.read(3);
    const result = head < 0 ? 'short' : this.readBlockStart(head >>> 1);
    if (result === 'short') this.input.goBack();
    this.isLast = (head & 1) === 1;
    return result;
  }

  private readBlockStart(type: number): StepResult {
    switch (type) {
      case 0:
        return this.readStoredStart();
      case 1:
        this.codes.useFixed();
        this.block = 'coded';
        return 'read';
      case 2: {
        const result = this.codes.read(this.input);
        if (result === 'read') this.block = 'coded';
        return result;
      }
      default:
        return 'broken';
    }
  }

  private readStoredStart(): StepResult {
    const { input } = this;
    input.read(input.held & 7);
    const length = input.read(16);
    const complement = input.read(16);
    if (length < 0 || complement < 0) return 'short';
    if ((length ^ complement) !== 0xffff) return 'broken';
    input.align();
    this.storedLeft = length;
    this.block = 'stored';
    return 'read';
  }

  private copyStored(): StepResult {
    const { input, window } = this;
    while (this.storedLeft > 0) {
      const count = Math.min(
        this.storedLeft,
        input.bytes.length - input.position,
        window.bytes.length - window.written,
      );
      if (count === 0) return 'short';
      window.bytes.set(input.bytes.subarray(input.position, input.position + count), window.written);
      input.position += count;
      window.written += count;
      this.storedLeft -= count;
      if (window.written === window.bytes.length && !this.emit()) return 'read';
    }
    this.endBlock();
    return 'read';
  }

  private decode(): StepResult {
    const result = decodeBlock(this.input, this.window, this.codes);
    if (result === 'short' || result === 'broken') return result;
    if (result === 'end') this.endBlock();
    else this.emit();
    return 'read';
  }

  private endBlock(): void {
    this.block = 'header';
    if (this.isLast) this.state = 'done';
  }

  private emit(): boolean {
    const bytes = this.window.takeNew();
    if (bytes.length > 0 && !this.output(bytes)) this.state = 'stopped';
    this.window.slide();
    return this.state === 'running';
  }
}
