import {
  type Decoder,
  type DecoderOutput,
  type DecoderState,
  damaged,
  endsEarly,
  needsMore,
} from '../decode/decoder.ts';
import { parseProperties } from './lzma-coder.ts';
import { LzmaDecoder, type LzmaStream } from './lzma.ts';

/** What is in front of an LZMA stream and says how to read it. */
export interface LzmaHead {
  readonly length: number;
  /** Undefined if it is damaged. */
  parse(head: Buffer): LzmaStream | undefined;
}

/** The `.lzma` format: properties, the size of the dictionary, and that of the content, if it is known. */
export const fileHead: LzmaHead = {
  length: 13,
  parse(head) {
    const size = head.readBigUInt64LE(5);
    return readStream(head, 0, size === 0xffffffffffffffffn ? undefined : Number(size));
  },
};

/** In a zip: a version, the length of the properties, and these; the entry says the size, or that there is a mark. */
export function zipHead(size: number | undefined): LzmaHead {
  return { length: 9, parse: (head) => (head.readUInt16LE(2) === 5 ? readStream(head, 4, size) : undefined) };
}

export class HeadedLzmaDecoder implements Decoder {
  private readonly output: DecoderOutput;
  private readonly mostHistory: number;
  private readonly head: LzmaHead;
  private content: LzmaDecoder | undefined;
  private hasFailed = false;

  constructor(output: DecoderOutput, mostHistory: number, head: LzmaHead) {
    this.output = output;
    this.mostHistory = mostHistory;
    this.head = head;
  }

  get state(): DecoderState {
    return this.hasFailed ? 'failed' : (this.content?.state ?? 'running');
  }

  step(bytes: Uint8Array): number {
    if (this.content) return this.content.step(bytes);
    const { length } = this.head;
    if (bytes.length < length) return needsMore;
    const stream = this.head.parse(Buffer.from(bytes.buffer, bytes.byteOffset, length));
    if (!stream) return this.fail(damaged);
    this.content = new LzmaDecoder({ ...stream, history: Math.min(stream.history, this.mostHistory) }, this.output);
    return length;
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

/** The properties and the size of the dictionary, as they are stored everywhere. */
function readStream(head: Buffer, at: number, size: number | undefined): LzmaStream | undefined {
  const properties = parseProperties(head[at]);
  return properties && { properties, history: head.readUInt32LE(at + 1), size };
}
