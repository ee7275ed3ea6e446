import {
  type Decoder,
  type DecoderOutput,
  type DecoderState,
  damaged,
  endsEarly,
  needsMore,
  tooFar,
  wrongChecksum,
} from '../decode/decoder.ts';
import { HistoryWindow } from '../decode/history-window.ts';
import { type FrameHeader, frameMark, isSkippable, parseFrameHeader } from './frame-header.ts';
import { Literals, mostBlockBytes } from './literals.ts';
import { Sequences, type SequencesResult } from './sequences.ts';
import { XxHash64 } from './xx-hash.ts';

const blockHeadBytes = 3;

type Part = 'frame' | 'skipped' | 'block' | 'checksum';

/** The zstd format (RFC 8878): frames of blocks, each of which is decoded once all of it is there. */
export class ZstdDecoder implements Decoder {
  state: DecoderState = 'running';
  private readonly output: DecoderOutput;
  private readonly mostHistory: number;
  private part: Part = 'frame';
  private skipLeft = 0;
  private header: FrameHeader | undefined;
  private readonly window: HistoryWindow;
  private readonly hash = new XxHash64();
  private readonly literals = new Literals();
  private readonly sequences = new Sequences();

  constructor(output: DecoderOutput, mostHistory: number) {
    this.output = output;
    this.mostHistory = mostHistory;
    this.window = new HistoryWindow((bytes) => {
      if (this.header?.hasChecksum) this.hash.update(bytes);
      return output.write(bytes);
    });
  }

  step(bytes: Uint8Array): number {
    switch (this.part) {
      case 'frame':
        return this.readFrame(bytes);
      case 'skipped':
        return this.skip(bytes);
      case 'block':
        return this.readBlock(bytes);
      case 'checksum':
        return this.readChecksum(bytes);
    }
  }

  end(): number {
    if (this.state !== 'running') return 0;
    this.window.handOut();
    return this.fail('broken-archive', endsEarly);
  }

  private readFrame(bytes: Uint8Array): number {
    if (bytes.length < 4) return needsMore;
    const mark = readUint32(bytes, 0);
    if (isSkippable(mark)) return this.startSkipping(bytes);
    if (mark !== frameMark) {
      if (this.state !== 'complete') return this.fail('broken-archive', damaged);
      this.state = 'done';
      return 0;
    }
    const header = parseFrameHeader(bytes);
    if (!header) return needsMore;
    if (header.dictionaryId !== 0) return this.fail('unreadable', 'compressed with a dictionary, which is not there');
    this.startFrame(header);
    return header.length;
  }

  private startFrame(header: FrameHeader): void {
    this.header = header;
    this.state = 'running';
    this.part = 'block';
    this.hash.reset();
    this.literals.reset();
    this.sequences.reset();
    this.window.start(Math.min(header.windowBytes, this.mostHistory), mostBlockBytes);
  }

  private startSkipping(bytes: Uint8Array): number {
    if (bytes.length < 8) return needsMore;
    this.state = 'running';
    this.skipLeft = readUint32(bytes, 4);
    this.part = 'skipped';
    if (this.skipLeft === 0) this.endFrame();
    return 8;
  }

  private skip(bytes: Uint8Array): number {
    const used = Math.min(this.skipLeft, bytes.length);
    this.skipLeft -= used;
    if (this.skipLeft === 0) this.endFrame();
    return used;
  }

  private endFrame(): void {
    this.state = 'complete';
    this.part = 'frame';
  }

  private readBlock(bytes: Uint8Array): number {
    if (bytes.length < blockHeadBytes) return needsMore;
    const head = bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
    const kind = (head >>> 1) & 3;
    const size = head >>> 3;
    const end = blockHeadBytes + (kind === 1 ? 1 : size);
    if (size > mostBlockBytes || kind === 3) return this.fail('broken-archive', damaged);
    if (bytes.length < end) return needsMore;
    const { window } = this;
    if (window.written >= window.limit && !window.advance()) return this.stop();
    const result = this.writeBlock(bytes, kind, end, size);
    if (result !== 'read') {
      window.handOut();
      return result === 'far' ? this.fail('limit', tooFar) : this.fail('broken-archive', damaged);
    }
    return (head & 1) === 1 && !this.endBlocks() ? this.stop() : end;
  }

  private writeBlock(bytes: Uint8Array, kind: number, end: number, size: number): SequencesResult {
    const { window } = this;
    if (kind === 0) window.append(bytes.subarray(blockHeadBytes, end));
    if (kind === 1) window.append(new Uint8Array(size).fill(bytes[blockHeadBytes]));
    if (kind !== 2) return 'read';
    const next = this.literals.read(bytes, blockHeadBytes, end);
    return next === undefined ? 'broken' : this.sequences.run(bytes, next, end, this.literals.bytes, window);
  }

  /** After the last block of a frame; false if the output asked to stop. */
  private endBlocks(): boolean {
    if (!this.window.handOut()) return false;
    if (this.header?.hasChecksum) this.part = 'checksum';
    else this.endFrame();
    return true;
  }

  private readChecksum(bytes: Uint8Array): number {
    if (bytes.length < 4) return needsMore;
    if (readUint32(bytes, 0) !== this.hash.digestLow()) this.output.complain('broken-archive', wrongChecksum);
    this.endFrame();
    return 4;
  }

  private stop(): number {
    this.state = 'stopped';
    return needsMore;
  }

  private fail(kind: 'broken-archive' | 'unreadable' | 'limit', detail: string): number {
    this.output.complain(kind, detail);
    this.state = 'failed';
    return 0;
  }
}

function readUint32(bytes: Uint8Array, at: number): number {
  return (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
}
