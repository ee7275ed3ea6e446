import {
  type Decoder,
  type DecoderOutput,
  type DecoderState,
  damaged,
  endsEarly,
  needsMore,
  wrongChecksum,
} from '../decode/decoder.ts';
import { HistoryWindow } from '../decode/history-window.ts';
import {
  type FrameHeader,
  frameMark,
  isSkippable,
  legacyHeader,
  legacyMark,
  parseFrameHeader,
} from './frame-header.ts';
import { decodeBlock } from './lz4-block.ts';
import { sumOf, XxHash32 } from './xx-hash32.ts';

const historyBytes = 64 * 1024;
const sumBytes = 4;

type Part = 'frame' | 'skipped' | 'block' | 'legacy-block' | 'checksum';

/** The lz4 frame format, and the one before it: blocks that are decoded once all of each is there. */
export class Lz4Decoder implements Decoder {
  state: DecoderState = 'running';
  private readonly output: DecoderOutput;
  private part: Part = 'frame';
  private header = legacyHeader;
  private skipLeft = 0;
  private readonly window: HistoryWindow;
  private readonly hash = new XxHash32();

  constructor(output: DecoderOutput) {
    this.output = output;
    this.window = new HistoryWindow((bytes) => {
      if (this.header.hasContentSum) this.hash.update(bytes);
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
      case 'legacy-block':
        return this.readLegacyBlock(bytes);
      case 'checksum':
        return this.readChecksum(bytes);
    }
  }

  end(): number {
    if (this.state !== 'running') return 0;
    this.window.handOut();
    return this.fail(endsEarly);
  }

  private readFrame(bytes: Uint8Array): number {
    if (bytes.length < 4) return needsMore;
    const mark = readUint32(bytes, 0);
    if (isSkippable(mark)) return this.startSkipping(bytes);
    if (mark === legacyMark) return this.startFrame(legacyHeader, 'legacy-block');
    if (mark !== frameMark) {
      if (this.state !== 'complete') return this.fail(damaged);
      this.state = 'done';
      return 0;
    }
    const header = parseFrameHeader(bytes);
    if (header === 'short') return needsMore;
    if (header === 'broken') return this.fail(damaged);
    if (header.hasDictionary) return this.fail('compressed with a dictionary, which is not there', 'unreadable');
    return this.startFrame(header, 'block');
  }

  private startFrame(header: FrameHeader, part: Part): number {
    this.header = header;
    this.part = part;
    // A frame of the first format may end after any of its blocks.
    this.state = part === 'block' ? 'running' : 'complete';
    this.hash.reset();
    this.window.start(historyBytes, header.mostBlockBytes);
    return header.length;
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

  /** Its size, with the highest bit set if it is stored; 0 after the last one. */
  private readBlock(bytes: Uint8Array): number {
    if (bytes.length < 4) return needsMore;
    const head = readUint32(bytes, 0);
    if (head === 0) return this.endBlocks();
    const size = head & 0x7fffffff;
    const sumAt = 4 + size;
    const end = sumAt + (this.header.hasBlockSums ? sumBytes : 0);
    if (size > this.header.mostBlockBytes) return this.fail(damaged);
    if (bytes.length < end) return needsMore;
    const body = bytes.subarray(4, sumAt);
    if (this.header.hasBlockSums && readUint32(bytes, sumAt) !== sumOf(body))
      this.output.complain('broken-archive', wrongChecksum);
    return this.write(body, head >>> 31 === 1) ? end : needsMore;
  }

  private endBlocks(): number {
    if (!this.window.handOut()) return this.stop();
    if (this.header.hasContentSum) this.part = 'checksum';
    else this.endFrame();
    return 4;
  }

  /** Only the size stands before a block; where another mark does, another frame begins. */
  private readLegacyBlock(bytes: Uint8Array): number {
    if (bytes.length < 4) return needsMore;
    const size = readUint32(bytes, 0);
    if (size > largestCompressed(this.header.mostBlockBytes)) {
      this.part = 'frame';
      return 0;
    }
    this.state = 'running';
    if (bytes.length < 4 + size) return needsMore;
    if (!this.write(bytes.subarray(4, 4 + size), false)) return needsMore;
    if (!this.window.handOut()) return this.stop();
    this.state = 'complete';
    return 4 + size;
  }

  /** False if it is damaged, or the output asked to stop. */
  private write(body: Uint8Array, isStored: boolean): boolean {
    const { window, header } = this;
    if (!window.advance()) {
      this.stop();
      return false;
    }
    if (!header.isLinked) window.reset();
    if (isStored) window.append(body);
    else if (!decodeBlock(body, window, header.mostBlockBytes)) {
      window.handOut();
      this.fail(damaged);
      return false;
    }
    return true;
  }

  private readChecksum(bytes: Uint8Array): number {
    if (bytes.length < sumBytes) return needsMore;
    if (readUint32(bytes, 0) !== this.hash.digest()) this.output.complain('broken-archive', wrongChecksum);
    this.endFrame();
    return sumBytes;
  }

  private stop(): number {
    this.state = 'stopped';
    return needsMore;
  }

  private fail(detail: string, kind: 'broken-archive' | 'unreadable' = 'broken-archive'): number {
    this.output.complain(kind, detail);
    this.state = 'failed';
    return 0;
  }
}

/** What cannot be compressed grows a little. */
function largestCompressed(bytes: number): number {
  return bytes + Math.floor(bytes / 255) + 16;
}

function readUint32(bytes: Uint8Array, at: number): number {
  return (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
}
