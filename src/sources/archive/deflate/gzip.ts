import { type GzipHeader, readGzipHeader } from '../../../inflate/gzip-header.ts';
import type { Container } from '../container.ts';
import { needsMore } from '../decode/decoder.ts';
import { DecodingEntry } from '../decoding-entry.ts';
import { decodeName } from '../entry-name.ts';
import type { EntryStream } from '../entry-stream.ts';
import type { PieceParser } from '../piece-feeder.ts';
import { inflateWhole } from './inflate-whole.ts';

const longestHeader = 256 * 1024;
const trailerBytes = 8;

/** Reads a single small member that matches its trailer; otherwise false, with nothing done. */
export function readSmallGzip(container: Container, bytes: Uint8Array): boolean {
  const header = readGzipHeader(bytes);
  const bodyEnd = bytes.length - trailerBytes;
  if (!header || header.length > bodyEnd) return false;
  const view = viewOf(bytes);
  const content = inflateWhole(
    container.expansion,
    bytes.subarray(header.length, bodyEnd),
    view.getUint32(bodyEnd + 4, true),
    view.getUint32(bodyEnd, true),
  );
  if (!content) return false;
  container.passContent(contentName(container, header), content);
  return true;
}

/** Gzip (RFC 1952): consecutive members form one content. */
export class GzipParser implements PieceParser {
  private readonly container: Container;
  private state: 'header' | 'body' | 'trailer' | 'over' = 'header';
  private entry: EntryStream | undefined;
  private member: DecodingEntry | undefined;

  constructor(container: Container) {
    this.container = container;
  }

  step(bytes: Uint8Array): number {
    switch (this.state) {
      case 'header':
        return this.readHeader(bytes);
      case 'body':
        return this.readBody(bytes);
      case 'trailer':
        return this.readTrailer(bytes);
      case 'over':
        return bytes.length;
    }
  }

  end(rest: Uint8Array): void {
    if (this.member && this.state === 'body') this.member.end(new Uint8Array(0));
    const isInside =
      this.state === 'trailer' || (this.state === 'header' && (this.entry === undefined || rest.length > 1));
    if (isInside) this.container.complainBroken('ends in the middle');
    this.entry?.end();
  }

  private readHeader(bytes: Uint8Array): number {
    if (this.entry && bytes[0] !== 0x1f) return this.skipAfterEnd(bytes);
    const header = readGzipHeader(bytes);
    if (!header) return bytes.length < longestHeader ? needsMore : this.stop(bytes, 'its header is damaged');
    this.entry ??= this.container.openContent(contentName(this.container, header));
    if (!this.entry) return this.stop(bytes);
    const { memory } = this.container.expansion;
    this.member = new DecodingEntry(this.container, this.entry, (output) => memory.createInflateDecoder(output));
    this.state = 'body';
    return header.length;
  }

  /** Zeros pad the blocks of tapes. Anything else is not compressed, and is scanned with the bytes of the file. */
  private skipAfterEnd(bytes: Uint8Array): number {
    const end = bytes.findIndex((byte) => byte !== 0);
    if (end === 0) {
      this.container.isWhole = false;
      this.state = 'over';
    }
    return end > 0 ? end : bytes.length;
  }

  private readBody(bytes: Uint8Array): number {
    const { member } = this;
    if (!member) return this.stop(bytes);
    const used = member.step(bytes);
    if (member.state !== 'running') this.state = member.isComplete ? 'trailer' : 'over';
    return used;
  }

  private readTrailer(bytes: Uint8Array): number {
    if (bytes.length < trailerBytes) return needsMore;
    const view = viewOf(bytes);
    const isRight =
      view.getUint32(0, true) === this.member?.crc && view.getUint32(4, true) === this.member.size % 2 ** 32;
    if (!isRight) this.container.complainBroken('its checksum is wrong');
    this.state = 'header';
    return trailerBytes;
  }

  private stop(bytes: Uint8Array, why?: string): number {
    if (why !== undefined) this.container.complainBroken(why);
    this.state = 'over';
    return bytes.length;
  }
}

/** The name in the header, if there is one. */
function contentName(container: Container, { name }: GzipHeader): string {
  return (name && decodeName(name, 'latin1')) || container.contentName;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
