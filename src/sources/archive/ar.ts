import type { Container } from './container.ts';
import { needsMore } from './decode/decoder.ts';
import { decodeName } from './entry-name.ts';
import type { EntryStream } from './entry-stream.ts';
import type { PieceParser } from './piece-feeder.ts';

const magicBytes = 8;
const headerBytes = 60;
const longestNames = 1024 * 1024;
const decimal = /^\d{1,10} *$/;

/**
 * Reads archives of ar: Debian packages and static libraries, in GNU's and BSD's manner. The tables of symbols at their
 * start are entries like others.
 */
export class ArParser implements PieceParser {
  private readonly container: Container;
  private state: 'magic' | 'header' | 'name' | 'data' | 'over' = 'magic';
  /** Bytes still to come of the entry, and of the padding behind it. */
  private left = 0;
  private padding = 0;
  /** BSD writes a long name before the data. */
  private nameBytes = 0;
  private entry: EntryStream | undefined;
  /** GNU writes all long names into an entry of their own, each ended by a slash and a line feed. */
  private names: Uint8Array[] | undefined;
  private longNames = '';

  constructor(container: Container) {
    this.container = container;
  }

  step(bytes: Uint8Array): number {
    switch (this.state) {
      case 'magic':
        this.state = 'header';
        return magicBytes;
      case 'header':
        return bytes.length < headerBytes ? needsMore : this.readHeader(latin1(bytes.subarray(0, headerBytes)));
      case 'name':
        return bytes.length < this.nameBytes ? needsMore : this.readName(bytes.subarray(0, this.nameBytes));
      case 'data':
        return this.readData(bytes);
      case 'over':
        return bytes.length;
    }
  }

  end(rest: Uint8Array): void {
    const isInside = this.state === 'name' || (this.state === 'data' && this.left > 0);
    if (isInside || (this.state === 'header' && rest.length > 0)) this.container.complainBroken('ends in the middle');
    this.entry?.end();
  }

  private readHeader(header: string): number {
    const size = header.slice(48, 58);
    if (!header.endsWith('`\n') || !decimal.test(size)) {
      this.container.complainBroken('a header is damaged');
      this.state = 'over';
      return headerBytes;
    }
    this.left = Number(size);
    this.padding = this.left % 2;
    const name = header.slice(0, 16).trimEnd();
    const bsdName = /^#1\/(\d{1,6})$/.exec(name);
    if (bsdName && Number(bsdName[1]) <= Math.min(this.left, longestNames)) {
      this.nameBytes = Number(bsdName[1]);
      this.state = 'name';
    } else if (name === '//' && this.left <= longestNames) {
      this.names = [];
      this.startData();
    } else this.open(this.nameOf(name));
    return headerBytes;
  }

  private readName(bytes: Uint8Array): number {
    this.left -= bytes.length;
    const end = bytes.indexOf(0);
    this.open(decodeName(end < 0 ? bytes : bytes.subarray(0, end), 'latin1'));
    return bytes.length;
  }

  private open(name: string): void {
    this.entry = this.container.openEntry(name);
    if (this.entry) this.startData();
    else this.state = 'over';
  }

  private startData(): void {
    this.state = 'data';
    if (this.left === 0) this.endData();
  }

  private readData(bytes: Uint8Array): number {
    const part = bytes.subarray(0, Math.min(this.left, bytes.length));
    if (this.names) this.names.push(Uint8Array.from(part));
    else if (part.length > 0) this.entry?.write(part);
    this.left -= part.length;
    const padding = Math.min(this.padding, bytes.length - part.length);
    this.padding -= padding;
    if (this.left === 0 && this.padding === 0) this.endData();
    return part.length + padding;
  }

  private endData(): void {
    this.entry?.end();
    this.entry = undefined;
    if (this.names) this.longNames = latin1(Buffer.concat(this.names));
    this.names = undefined;
    this.state = 'header';
  }

  /** `name/` is GNU's, `/12` an offset into its table; BSD's has no slash at its end. */
  private nameOf(name: string): string {
    const offset = /^\/(\d{1,10})$/.exec(name);
    if (!offset) return name.length > 1 && name.endsWith('/') ? name.slice(0, -1) : name;
    const start = Number(offset[1]);
    const end = this.longNames.indexOf('/\n', start);
    return end < 0 ? name : this.longNames.slice(start, end);
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
