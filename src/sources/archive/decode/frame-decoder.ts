import type { ProblemKind } from '../../../model/problem.ts';
import {
  type Decoder,
  type DecoderOutput,
  type DecoderState,
  damaged,
  endsEarly,
  needsMore,
  wrongChecksum,
} from './decoder.ts';
import { HistoryWindow } from './history-window.ts';
import { readUint32 } from './little-endian.ts';

/** The upper 28 bits of the marks of frames that hold no content. */
const skippableMark = 0x184d2a5;
const markBytes = 4;
const checksumBytes = 4;

/** What the content of a frame is checked by. */
export interface FrameHash {
  reset(): void;
  update(bytes: Uint8Array): void;
  /** The four bytes that are kept of the sum. */
  digest(): number;
}

export interface FrameOptions {
  /** How far matches reach back. */
  readonly history: number;
  readonly mostBlockBytes: number;
  readonly hasChecksum: boolean;
}

type Part = 'frame' | 'skipped' | 'block' | 'checksum';

/**
 * What lz4 and zstd have in common: frames of blocks, with a checksum behind the last block. Frames of either format, and
 * some that are to be skipped, may follow each other.
 */
export abstract class FrameDecoder implements Decoder {
  state: DecoderState = 'running';
  protected readonly output: DecoderOutput;
  protected readonly window: HistoryWindow;
  private readonly hash: FrameHash;
  private part: Part = 'frame';
  private hasChecksum = false;
  private skipLeft = 0;

  constructor(output: DecoderOutput, hash: FrameHash) {
    this.output = output;
    this.hash = hash;
    this.window = new HistoryWindow((bytes) => {
      if (this.hasChecksum) hash.update(bytes);
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

  /** Reads the header of a frame that begins with this mark. Undefined if the mark belongs to another format. */
  protected abstract readHeader(bytes: Uint8Array, mark: number): number | undefined;

  /** Reads a block, or what stands after the last one. */
  protected abstract readBlock(bytes: Uint8Array): number;

  protected startBlocks({ history, mostBlockBytes, hasChecksum }: FrameOptions): void {
    this.state = 'running';
    this.part = 'block';
    this.hasChecksum = hasChecksum;
    this.hash.reset();
    this.window.start(history, mostBlockBytes);
  }

  /** After the last block of a frame; false if the output asked to stop. */
  protected endBlocks(): boolean {
    if (!this.window.handOut()) return false;
    if (this.hasChecksum) this.part = 'checksum';
    else this.endFrame();
    return true;
  }

  protected endFrame(): void {
    this.state = 'complete';
    this.part = 'frame';
  }

  protected stop(): number {
    this.state = 'stopped';
    return needsMore;
  }

  protected fail(kind: ProblemKind, detail: string): number {
    this.output.complain(kind, detail);
    this.state = 'failed';
    return 0;
  }

  private readFrame(bytes: Uint8Array): number {
    if (bytes.length < markBytes) return needsMore;
    const mark = readUint32(bytes, 0);
    if (mark >>> 4 === skippableMark) return this.startSkipping(bytes);
    const used = this.readHeader(bytes, mark);
    if (used !== undefined) return used;
    if (this.state !== 'complete') return this.fail('broken-archive', damaged);
    this.state = 'done';
    return 0;
  }

  /** Behind the mark stands how long the rest of the frame is. */
  private startSkipping(bytes: Uint8Array): number {
    if (bytes.length < markBytes + 4) return needsMore;
    this.state = 'running';
    this.skipLeft = readUint32(bytes, markBytes);
    this.part = 'skipped';
    if (this.skipLeft === 0) this.endFrame();
    return markBytes + 4;
  }

  private skip(bytes: Uint8Array): number {
    const used = Math.min(this.skipLeft, bytes.length);
    this.skipLeft -= used;
    if (this.skipLeft === 0) this.endFrame();
    return used;
  }

  private readChecksum(bytes: Uint8Array): number {
    if (bytes.length < checksumBytes) return needsMore;
    if (readUint32(bytes, 0) !== this.hash.digest()) this.output.complain('broken-archive', wrongChecksum);
    this.endFrame();
    return checksumBytes;
  }
}
