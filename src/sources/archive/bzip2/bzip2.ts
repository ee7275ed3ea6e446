import {
  type Decoder,
  type DecoderOutput,
  type DecoderState,
  damaged,
  endsEarly,
  needsMore,
  wrongChecksum,
} from '../decode/decoder.ts';
import { BitReader } from './bit-reader.ts';
import { BlockHeader } from './block-header.ts';
import { BlockOutput } from './block-output.ts';
import { BlockSymbols, groupBytes } from './block-symbols.ts';

const headerBytes = 4;
const blockUnit = 100_000;
const blockMark = 0x314159;
const secondBlockMark = 0x265359;
const endMark = 0x177245;
const secondEndMark = 0x385090;

type Part = 'header' | 'mark' | 'symbols';

/**
 * The bzip2 format: streams of blocks, each of which is held whole to be unsorted. Blocks begin at any bit, so a step
 * may leave some bits of a byte for the next.
 */
export class Bzip2Decoder implements Decoder {
  state: DecoderState = 'running';
  private readonly output: DecoderOutput;
  private readonly blockOutput: BlockOutput;
  private readonly bits = new BitReader();
  private readonly header = new BlockHeader();
  private readonly symbols = new BlockSymbols();
  private mostBytes = 0;
  private part: Part = 'header';
  /** Bits of the next byte that are used already. */
  private offset = 0;
  /** Of all blocks of the stream. */
  private crc = 0;

  constructor(output: DecoderOutput) {
    this.output = output;
    this.blockOutput = new BlockOutput((bytes) => output.write(bytes));
  }

  step(bytes: Uint8Array): number {
    this.bits.start(bytes, this.offset);
    switch (this.part) {
      case 'header':
        return this.readHeader(bytes);
      case 'mark':
        return this.readMark();
      case 'symbols':
        return this.readSymbols(bytes.length - groupBytes);
    }
  }

  end(rest: Uint8Array): number {
    let left = rest;
    while (this.state === 'running') {
      const used = this.part === 'symbols' ? this.readLastSymbols(left) : this.step(left);
      if (used === needsMore) break;
      left = left.subarray(used);
    }
    if (this.state === 'running') {
      this.output.complain('broken-archive', endsEarly);
      this.state = 'failed';
    }
    return rest.length - left.length;
  }

  private readHeader(bytes: Uint8Array): number {
    if (bytes.length < headerBytes) return needsMore;
    const isStart = bytes[0] === 0x42 && bytes[1] === 0x5a && bytes[2] === 0x68 && bytes[3] >= 0x31 && bytes[3] <= 0x39;
    if (!isStart && this.state === 'complete') {
      this.state = 'done';
      return 0;
    }
    if (!isStart) return this.fail(damaged);
    this.state = 'running';
    this.mostBytes = (bytes[3] - 0x30) * blockUnit;
    this.crc = 0;
    this.part = 'mark';
    return headerBytes;
  }

  /** Reads all that is before the symbols of a block, or nothing: if the input ends inside, it is read again. */
  private readMark(): number {
    const { bits } = this;
    const mark = bits.read(24);
    const second = bits.read(24);
    if (mark === endMark && second === secondEndMark) return this.readStreamEnd();
    const isRight = mark === blockMark && second === secondBlockMark && this.header.read(bits);
    if (bits.isBeyondEnd()) return needsMore;
    if (!isRight) return this.fail(damaged);
    if (this.header.isRandomised) return this.fail('has randomised blocks, which are not read', 'unreadable');
    this.symbols.start(this.header, this.mostBytes);
    this.part = 'symbols';
    return this.countUsed();
  }

  private readStreamEnd(): number {
    const { bits } = this;
    const declared = ((bits.read(16) << 16) | bits.read(16)) >>> 0;
    if (bits.isBeyondEnd()) return needsMore;
    if (declared !== this.crc) this.output.complain('broken-archive', wrongChecksum);
    this.state = 'complete';
    this.part = 'header';
    this.offset = 0;
    return Math.ceil(bits.countBits() / 8);
  }

  /** Groups of symbols begin no later than at `safeInput`. */
  private readSymbols(safeInput: number): number {
    const { bits, symbols } = this;
    if (bits.position > safeInput) return needsMore;
    while (symbols.state === 'running' && bits.position <= safeInput) symbols.readGroup(bits);
    if (symbols.state === 'broken') return this.fail(damaged);
    if (symbols.state === 'over') this.endBlock();
    return this.countUsed();
  }

  private readLastSymbols(rest: Uint8Array): number {
    const padded = new Uint8Array(rest.length + groupBytes);
    padded.set(rest);
    this.bits.start(padded, this.offset);
    const used = this.readSymbols(rest.length);
    const isCut = used !== needsMore && (used > rest.length || this.symbols.state === 'running');
    return isCut ? needsMore : used;
  }

  private endBlock(): void {
    const { symbols, header, blockOutput } = this;
    if (header.origin >= symbols.count) {
      this.fail(damaged);
      return;
    }
    if (!blockOutput.write(symbols, header.origin)) {
      this.state = 'stopped';
      return;
    }
    if (blockOutput.crc !== header.crc) this.output.complain('broken-archive', wrongChecksum);
    this.crc = (((this.crc << 1) | (this.crc >>> 31)) ^ header.crc) >>> 0;
    this.part = 'mark';
  }

  private countUsed(): number {
    const used = this.bits.countBits();
    this.offset = used & 7;
    return used >>> 3;
  }

  private fail(detail: string, kind: 'broken-archive' | 'unreadable' = 'broken-archive'): number {
    this.output.complain(kind, detail);
    this.state = 'failed';
    return needsMore;
  }
}
