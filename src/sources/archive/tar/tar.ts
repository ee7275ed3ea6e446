import type { Container } from '../container.ts';
import { needsMore } from '../decode/decoder.ts';
import { decodeName } from '../entry-name.ts';
import type { EntryStream } from '../entry-stream.ts';
import type { PieceParser } from '../piece-feeder.ts';
import { parsePax, type PaxHeader } from './pax.ts';
import { hasMoreSparse, isZeroBlock, parseTarHeader, tarBlockBytes, type TarHeader } from './tar-header.ts';

const longestExtension = 1024 * 1024;
/** Links, devices, folders and pipes: nothing follows their headers. */
const typesWithoutData = '123456';

/** Reads tars: v7, ustar, GNU and pax. After a damaged header it continues at the next intact one. */
export class TarParser implements PieceParser {
  private readonly container: Container;
  private state: 'header' | 'sparse' | 'data' | 'over' = 'header';
  private header: TarHeader | undefined;
  /** Bytes still to come of the entry, and of the padding after it. */
  private left = 0;
  private padding = 0;
  private entry: EntryStream | undefined;
  /** Collects a long name or pax header. */
  private extension: Uint8Array[] | undefined;
  private longName: string | undefined;
  private pax: PaxHeader = {};
  private isAfterEnd = false;

  constructor(container: Container) {
    this.container = container;
  }

  step(bytes: Uint8Array): number {
    switch (this.state) {
      case 'header':
        return bytes.length < tarBlockBytes ? needsMore : this.readHeader(bytes);
      case 'sparse':
        return bytes.length < tarBlockBytes ? needsMore : this.readSparse(bytes);
      case 'data':
        return this.readData(bytes);
      case 'over':
        return bytes.length;
    }
  }

  end(rest: Uint8Array): void {
    const isInside = this.state === 'sparse' || this.state === 'data';
    const isTorn = rest.length > 0 && this.state === 'header' && !this.isAfterEnd;
    if (rest.length > 0 && this.isAfterEnd) this.container.leave(rest);
    if (isInside || isTorn)
      this.container.complainBroken('ends in the middle', this.header && this.nameOf(this.header));
    this.entry?.end();
  }

  private readHeader(block: Uint8Array): number {
    const header = parseTarHeader(block);
    if (header) this.start(header);
    else if (isZeroBlock(block)) this.isAfterEnd = true;
    // Bytes after the end are not part of the tar, and are scanned with the bytes of the file.
    else if (this.isAfterEnd) this.container.isWhole = false;
    else this.container.complainBroken('a header is damaged');
    return tarBlockBytes;
  }

  private start(header: TarHeader): void {
    this.header = header;
    this.isAfterEnd = false;
    this.left = typesWithoutData.includes(header.type) ? 0 : (this.pax.size ?? header.size);
    this.padding = (tarBlockBytes - (this.left % tarBlockBytes)) % tarBlockBytes;
    this.state = 'data';
    if ('LKxgX'.includes(header.type)) {
      this.left = header.size;
      this.padding = (tarBlockBytes - (this.left % tarBlockBytes)) % tarBlockBytes;
      this.extension = [];
      if (this.left > longestExtension) this.container.complainBroken('a name in it is longer than 1 MiB');
    } else {
      this.startEntry(header);
    }
    if (this.left === 0) this.endData();
  }

  private startEntry(header: TarHeader): void {
    const isSparse = header.type === 'S' || this.pax.isSparse === true;
    if (isSparse) this.container.note('sparse file: looked at without its holes', this.nameOf(header));
    if (header.type === 'S' && header.hasMoreSparse) this.state = 'sparse';
    if (this.left === 0) return;
    this.entry = this.container.openEntry(this.nameOf(header));
    if (!this.entry) this.state = 'over';
  }

  private readSparse(block: Uint8Array): number {
    if (!hasMoreSparse(block)) {
      this.state = 'data';
      if (this.left === 0) this.endData();
    }
    return tarBlockBytes;
  }

  private readData(bytes: Uint8Array): number {
    const part = bytes.subarray(0, Math.min(this.left, bytes.length));
    if (part.length > 0) this.take(part);
    this.left -= part.length;
    const padding = Math.min(this.padding, bytes.length - part.length);
    this.padding -= padding;
    if (this.left === 0 && this.padding === 0) this.endData();
    return part.length + padding;
  }

  private take(part: Uint8Array): void {
    if (this.entry) this.entry.write(part);
    else if (this.extension && (this.header?.size ?? 0) <= longestExtension) this.extension.push(Uint8Array.from(part));
  }

  /** An extension describes the next entry; once an entry ends, what was said about it is forgotten. */
  private endData(): void {
    if (this.state === 'sparse' || this.state === 'over') return;
    this.state = 'header';
    this.entry?.end();
    this.entry = undefined;
    if (this.extension) {
      this.applyExtension(Buffer.concat(this.extension));
      this.extension = undefined;
      return;
    }
    this.longName = undefined;
    this.pax = {};
  }

  private applyExtension(bytes: Uint8Array): void {
    const type = this.header?.type;
    if (type === 'L') this.longName = decodeName(untilZero(bytes), 'latin1');
    else if (type === 'x' || type === 'X') this.pax = parsePax(bytes);
  }

  private nameOf(header: TarHeader): string {
    return this.pax.path ?? this.longName ?? header.name;
  }
}

function untilZero(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
