import {
  type Decoder,
  type DecoderOutput,
  type DecoderState,
  damaged,
  endsEarly,
  needsMore,
} from '../decode/decoder.ts';
import { LzmaDecoder } from './lzma.ts';
import { parseProperties } from './lzma-coder.ts';

const headerBytes = 13;

/** The `.lzma` format: properties, the size of the dictionary, and that of the content, if it is known. */
export class LzmaFileDecoder implements Decoder {
  private readonly output: DecoderOutput;
  private readonly mostHistory: number;
  private content: LzmaDecoder | undefined;
  private hasFailed = false;

  constructor(output: DecoderOutput, mostHistory: number) {
    this.output = output;
    this.mostHistory = mostHistory;
  }

  get state(): DecoderState {
    return this.hasFailed ? 'failed' : (this.content?.state ?? 'running');
  }

  step(bytes: Uint8Array): number {
    if (this.content) return this.content.step(bytes);
    if (bytes.length < headerBytes) return needsMore;
    const header = Buffer.from(bytes.buffer, bytes.byteOffset, headerBytes);
    const properties = parseProperties(header[0]);
    if (!properties) return this.fail(damaged);
    const declared = header.readBigUInt64LE(5);
    this.content = new LzmaDecoder(
      {
        properties,
        history: Math.min(header.readUInt32LE(1), this.mostHistory),
        size: declared === 0xffffffffffffffffn ? undefined : Number(declared),
      },
      this.output,
    );
    return headerBytes;
  }

  end(rest: Uint8Array): number {
    if (this.content) return this.content.end(rest);
    this.fail(endsEarly);
    return 0;
  }

  private fail(detail: string): number {
    this.output.complain('broken-archive', detail);
    this.hasFailed = true;
    return needsMore;
  }
}
