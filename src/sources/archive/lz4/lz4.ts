import { type DecoderOutput, damaged, needsMore, wrongChecksum } from '../decode/decoder.ts';
import { FrameDecoder } from '../decode/frame-decoder.ts';
import { readUint32 } from '../decode/little-endian.ts';
import { type FrameHeader, frameMark, legacyHeader, legacyMark, parseFrameHeader } from './frame-header.ts';
import { decodeBlock } from './lz4-block.ts';
import { sumOf, XxHash32 } from './xx-hash32.ts';

const historyBytes = 64 * 1024;
const sizeBytes = 4;
const sumBytes = 4;

/** The lz4 frame format, and the one before it: blocks that are decoded once all of each is there. */
export class Lz4Decoder extends FrameDecoder {
  private header = legacyHeader;

  constructor(output: DecoderOutput) {
    super(output, new XxHash32());
  }

  protected override readHeader(bytes: Uint8Array, mark: number): number | undefined {
    if (mark === legacyMark) {
      const length = this.startFrame(legacyHeader);
      // It may end after any of its blocks.
      this.state = 'complete';
      return length;
    }
    if (mark !== frameMark) return undefined;
    const header = parseFrameHeader(bytes);
    if (header === 'short') return needsMore;
    if (header === 'broken') return this.fail('broken-archive', damaged);
    if (header.hasDictionary) return this.fail('unreadable', 'compressed with a dictionary, which is not there');
    return this.startFrame(header);
  }

  private startFrame(header: FrameHeader): number {
    this.header = header;
    const { length, mostBlockBytes, hasContentSum } = header;
    this.startBlocks({ history: historyBytes, mostBlockBytes, hasChecksum: hasContentSum });
    return length;
  }

  protected override readBlock(bytes: Uint8Array): number {
    if (bytes.length < sizeBytes) return needsMore;
    const size = readUint32(bytes, 0);
    return this.header === legacyHeader ? this.readLegacyBlock(bytes, size) : this.readFramedBlock(bytes, size);
  }

  /** `head` is its size, with the highest bit set if it is stored; 0 after the last one. */
  private readFramedBlock(bytes: Uint8Array, head: number): number {
    if (head === 0) return this.endBlocks() ? sizeBytes : this.stop();
    const size = head & 0x7fffffff;
    const sumAt = sizeBytes + size;
    const end = sumAt + (this.header.hasBlockSums ? sumBytes : 0);
    if (size > this.header.mostBlockBytes) return this.fail('broken-archive', damaged);
    if (bytes.length < end) return needsMore;
    const body = bytes.subarray(sizeBytes, sumAt);
    if (this.header.hasBlockSums && readUint32(bytes, sumAt) !== sumOf(body))
      this.output.complain('broken-archive', wrongChecksum);
    return this.write(body, head >>> 31 === 1 ? 'stored' : 'compressed') ? end : needsMore;
  }

  /** Only the size stands before a block; where another mark does, another frame begins. */
  private readLegacyBlock(bytes: Uint8Array, size: number): number {
    if (size > largestCompressed(this.header.mostBlockBytes)) {
      this.endFrame();
      return 0;
    }
    this.state = 'running';
    if (bytes.length < sizeBytes + size) return needsMore;
    if (!this.write(bytes.subarray(sizeBytes, sizeBytes + size), 'compressed')) return needsMore;
    if (!this.window.handOut()) return this.stop();
    this.state = 'complete';
    return sizeBytes + size;
  }

  /** False if it is damaged, or the output asked to stop. */
  private write(body: Uint8Array, form: 'stored' | 'compressed'): boolean {
    const { window, header } = this;
    if (!window.advance()) {
      this.stop();
      return false;
    }
    if (!header.isLinked) window.reset();
    if (form === 'stored') window.append(body);
    else if (!decodeBlock(body, window, header.mostBlockBytes)) {
      window.handOut();
      this.fail('broken-archive', damaged);
      return false;
    }
    return true;
  }
}

/** What cannot be compressed grows a little. */
function largestCompressed(bytes: number): number {
  return bytes + Math.floor(bytes / 255) + 16;
}
