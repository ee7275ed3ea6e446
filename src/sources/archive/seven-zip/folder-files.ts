import type { ProblemKind } from '../../../model/problem.ts';
import type { Container } from '../container.ts';
import { endsEarly, wrongChecksum } from '../decode/decoder.ts';
import { zlib } from '../deflate/zlib.ts';
import type { EntryStream } from '../entry-stream.ts';
import type { FolderTarget } from './folder-decoder.ts';
import type { Part } from './streams.ts';

export interface NamedPart extends Part {
  readonly name: string;
}

/** Cuts the content of a folder into its files, and stops it at the limits. */
export class FolderFiles implements FolderTarget {
  private readonly container: Container;
  private readonly parts: readonly NamedPart[];
  private readonly isCompressed: boolean;
  private next = 0;
  private entry: EntryStream | undefined;
  private left = 0;
  private crc = 0;
  private packed = 0;
  private size = 0;
  private hasFailed = false;

  constructor(container: Container, parts: readonly NamedPart[], isCompressed: boolean) {
    this.container = container;
    this.parts = parts;
    this.isCompressed = isCompressed;
  }

  read(bytes: number): void {
    this.packed += bytes;
  }

  leave(): void {
    this.container.isWhole = false;
  }

  write(bytes: Uint8Array): boolean {
    return this.mayGrow(bytes.length) && this.distribute(bytes);
  }

  complain(kind: ProblemKind, detail: string): void {
    this.hasFailed = true;
    this.container.complain(kind, detail, this.parts[this.next]?.name);
  }

  /** After the last bytes: what is left of the files is missing. */
  end(): void {
    this.skipEmpty();
    if (this.next < this.parts.length && !this.hasFailed) this.complain('broken-archive', endsEarly);
    this.entry?.end();
  }

  private mayGrow(more: number): boolean {
    if (!this.isCompressed) return true;
    const { budget } = this.container.expansion;
    const brokenLimit = budget.findBrokenLimit(this.packed, this.size, more);
    if (brokenLimit !== undefined) {
      this.complain('limit', brokenLimit);
      return false;
    }
    budget.addInflated(more);
    this.size += more;
    return true;
  }

  private distribute(bytes: Uint8Array): boolean {
    let at = 0;
    while (at < bytes.length) {
      if (!this.entry && !this.open()) return false;
      const part = bytes.subarray(at, at + this.left);
      this.entry?.write(part);
      this.crc = zlib().crc32(part, this.crc);
      this.left -= part.length;
      at += part.length;
      if (this.left === 0) this.close();
    }
    return true;
  }

  /** False if there are no files for what is left, or too many. */
  private open(): boolean {
    this.skipEmpty();
    const part = this.parts[this.next];
    this.entry = part && this.container.openEntry(part.name);
    if (!this.entry) {
      if (!part) this.container.complainBroken('holds more than its directory says');
      this.hasFailed = true;
      return false;
    }
    this.left = part.size;
    this.crc = 0;
    return true;
  }

  private close(): void {
    const { crc, name } = this.parts[this.next];
    if (crc !== undefined && crc !== this.crc) this.container.complainBroken(wrongChecksum, name);
    this.entry?.end();
    this.entry = undefined;
    this.next++;
  }

  private skipEmpty(): void {
    while (!this.entry && this.parts[this.next]?.size === 0) this.next++;
  }
}
