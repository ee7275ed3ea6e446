import { type DecoderOutput, damaged, needsMore, tooFar } from '../decode/decoder.ts';
import { FrameDecoder } from '../decode/frame-decoder.ts';
import { frameMark, parseFrameHeader } from './frame-header.ts';
import { Literals, mostBlockBytes } from './literals.ts';
import { Sequences, type SequencesResult } from './sequences.ts';
import { XxHash64 } from './xx-hash.ts';

const blockHeadBytes = 3;

/** The zstd format (RFC 8878): frames of blocks, each of which is decoded once all of it is there. */
export class ZstdDecoder extends FrameDecoder {
  private readonly mostHistory: number;
  private readonly literals = new Literals();
  private readonly sequences = new Sequences();

  constructor(output: DecoderOutput, mostHistory: number) {
    super(output, new XxHash64());
    this.mostHistory = mostHistory;
  }

  protected override readHeader(bytes: Uint8Array, mark: number): number | undefined {
    if (mark !== frameMark) return undefined;
    const header = parseFrameHeader(bytes);
    if (!header) return needsMore;
    if (header.dictionaryId !== 0) return this.fail('unreadable', 'compressed with a dictionary, which is not there');
    this.literals.reset();
    this.sequences.reset();
    const { length, windowBytes, hasChecksum } = header;
    this.startBlocks({ history: Math.min(windowBytes, this.mostHistory), mostBlockBytes, hasChecksum });
    return length;
  }

  protected override readBlock(bytes: Uint8Array): number {
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
    if (next === undefined) return 'broken';
    return this.sequences.run({ bytes, start: next, end }, this.literals.bytes, window);
  }
}
