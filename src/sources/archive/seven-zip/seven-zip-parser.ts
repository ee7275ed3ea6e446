import type { Container } from '../container.ts';
import { formatSize } from '../expansion/limits.ts';
import type { PieceParser } from '../piece-feeder.ts';
import { readSevenZipFile } from './seven-zip.ts';

/** Collects a 7z that comes in pieces: what is in it is only said at its end. */
export class SevenZipParser implements PieceParser {
  private readonly container: Container;
  private pieces: Uint8Array[] = [];
  private size = 0;
  private isTooLarge = false;

  constructor(container: Container) {
    this.container = container;
  }

  step(bytes: Uint8Array): number {
    const { memoryBytes } = this.container.expansion.limits;
    this.size += bytes.length;
    if (!this.isTooLarge && this.size > memoryBytes) {
      this.isTooLarge = true;
      this.pieces = [];
      const most = formatSize(memoryBytes);
      this.container.complain('limit', `a 7z of more than ${most}, whose directory is at its end, is not opened`);
    }
    if (!this.isTooLarge) this.pieces.push(Uint8Array.from(bytes));
    return bytes.length;
  }

  end(): void {
    if (this.isTooLarge) return;
    const bytes = Buffer.concat(this.pieces);
    this.pieces = [];
    readSevenZipFile(this.container, bytes);
    if (!this.container.isWhole) this.container.leave(bytes);
  }
}
