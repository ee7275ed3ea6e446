import {
  type Decoder,
  type DecoderOutput,
  type DecoderState,
  damaged,
  endsEarly,
  needsMore,
  wrongChecksum,
} from '../decode/decoder.ts';
import { readUint32 } from '../decode/little-endian.ts';
import { zlib } from '../deflate/zlib.ts';
import { createFilter } from '../filters/create-filter.ts';
import type { Filter, FilterOutput } from '../filters/filter.ts';
import { Lzma2Decoder } from '../lzma/lzma2.ts';
import { type BlockHeader, blockHeaderBytes, filterOf, nameFilter, parseBlockHeader } from './block-header.ts';
import { type Check, checkBytes, createCheck } from './check.ts';
import { XzIndex } from './index-parser.ts';
import { endsInSum } from './numbers.ts';

const headerBytes = 12;
const footerBytes = 12;
const headerMark = Buffer.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0);
const footerMark = 0x595a;

type Part = 'header' | 'block-header' | 'block' | 'block-end' | 'index' | 'footer' | 'padding';

/** The xz format: streams of blocks, each an LZMA2 stream of its own with a checksum, and zeros between them. */
export class XzDecoder implements Decoder {
  state: DecoderState = 'running';
  private readonly output: DecoderOutput;
  private readonly mostHistory: number;
  private part: Part = 'header';
  private checkKind = 0;
  private check: Check | undefined;
  private filters: Filter[] = [];
  /** Where the decoded bytes go first. */
  private write: FilterOutput = () => true;
  private block: Lzma2Decoder | undefined;
  private blockBytes = 0;
  private blocks = 0;
  private index: XzIndex | undefined;

  /** `mostHistory`: the most memory that it may keep, whatever a stream asks for. */
  constructor(output: DecoderOutput, mostHistory: number) {
    this.output = output;
    this.mostHistory = mostHistory;
  }

  step(bytes: Uint8Array): number {
    switch (this.part) {
      case 'header':
        return this.readHeader(bytes);
      case 'block-header':
        return this.readBlockHeader(bytes);
      case 'block':
        return this.readBlock(bytes);
      case 'block-end':
        return this.readBlockEnd(bytes);
      case 'index':
        return this.readIndex(bytes);
      case 'footer':
        return this.readFooter(bytes);
      case 'padding':
        return this.readPadding(bytes);
    }
  }

  end(): number {
    if (this.state !== 'running') return 0;
    if (this.part === 'block') this.block?.end();
    else this.output.complain('broken-archive', endsEarly);
    this.state = 'failed';
    return 0;
  }

  private readHeader(bytes: Uint8Array): number {
    if (bytes.length < headerBytes) return needsMore;
    this.state = 'running';
    if (bytes[6] !== 0 || bytes[7] > 15 || !endsInSum(bytes, 6, 8)) return this.fail();
    this.checkKind = bytes[7];
    this.blocks = 0;
    this.part = 'block-header';
    return headerBytes;
  }

  private readBlockHeader(bytes: Uint8Array): number {
    if (bytes[0] === 0) {
      this.index = new XzIndex(this.blocks);
      this.part = 'index';
      return 0;
    }
    const length = blockHeaderBytes(bytes[0]);
    if (bytes.length < length) return needsMore;
    const header = parseBlockHeader(bytes.subarray(0, length));
    if (!header) return this.fail();
    const unread = header.filters.find(({ id }) => filterOf(id) === undefined);
    if (unread) {
      this.output.complain('unreadable', `compressed with the ${nameFilter(unread.id)} filter, which is not read`);
      this.state = 'failed';
      return length;
    }
    this.startBlock(header);
    return length;
  }

  private startBlock({ dictionaryBytes, filters }: BlockHeader): void {
    this.check = createCheck(this.checkKind);
    let write = (bytes: Uint8Array): boolean => {
      this.check?.update(bytes);
      return this.output.write(bytes);
    };
    this.filters = [];
    for (const { id, properties } of filters) {
      const name = filterOf(id);
      if (name === undefined) continue;
      const filter = createFilter(name, properties, write);
      this.filters.unshift(filter);
      write = (bytes) => filter.write(bytes);
    }
    this.write = write;
    const history = Math.min(dictionaryBytes, this.mostHistory);
    if (this.block) this.block.start(history);
    else this.block = this.createBlock(history);
    this.blockBytes = 0;
    this.blocks++;
    this.part = 'block';
  }

  private createBlock(history: number): Lzma2Decoder {
    return new Lzma2Decoder(history, {
      write: (bytes) => this.write(bytes),
      complain: (kind, detail) => this.output.complain(kind, detail),
    });
  }

  private readBlock(bytes: Uint8Array): number {
    const { block } = this;
    if (!block) return this.fail();
    const used = block.step(bytes);
    if (used !== needsMore) this.blockBytes += used;
    if (block.state === 'done') {
      if (!this.filters.every((filter) => filter.end())) this.state = 'stopped';
      this.part = 'block-end';
    } else {
      this.state = block.state;
    }
    return used;
  }

  /** Padding and checksum. */
  private readBlockEnd(bytes: Uint8Array): number {
    const padding = (4 - (this.blockBytes % 4)) % 4;
    const end = padding + checkBytes(this.checkKind);
    if (bytes.length < end) return needsMore;
    const digest = this.check?.digest();
    if (digest && Buffer.compare(digest, bytes.subarray(padding, end)) !== 0)
      this.output.complain('broken-archive', wrongChecksum);
    this.part = 'block-header';
    return end;
  }

  private readIndex(bytes: Uint8Array): number {
    const { index } = this;
    if (!index) return this.fail();
    const used = index.step(bytes);
    if (index.state === 'broken') return this.fail();
    if (index.state === 'over') this.part = 'footer';
    return used;
  }

  private readFooter(bytes: Uint8Array): number {
    if (bytes.length < footerBytes) return needsMore;
    const isRight =
      ((bytes[10] << 8) | bytes[11]) === footerMark &&
      zlib().crc32(bytes.subarray(4, 10)) &&
      (readUint32(bytes, 4) + 1) * 4 === this.index?.length &&
      bytes[8] === 0 &&
      bytes[9] === this.checkKind;
    if (!isRight) return this.fail();
    this.state = 'complete';
    this.part = 'padding';
    return footerBytes;
  }

  /** Zeros in multiples of four, then another stream or the end. */
  private readPadding(bytes: Uint8Array): number {
    if (bytes.length < headerMark.length) return readUint32(bytes, 0) === 0 && bytes.length >= 4 ? 4 : needsMore;
    if (readUint32(bytes, 0) === 0) return 4;
    if (headerMark.equals(bytes.subarray(0, headerMark.length))) this.part = 'header';
    else this.state = 'done';
    return 0;
  }

  private fail(): number {
    this.output.complain('broken-archive', damaged);
    this.state = 'failed';
    return needsMore;
  }
}
