import type { Container } from './container.ts';
import type { CreateDecoder } from './decode/decoder.ts';
import { DecodingEntry } from './decoding-entry.ts';
import type { EntryStream } from './entry-stream.ts';
import type { PieceParser } from './piece-feeder.ts';

/** A file that is one compressed content. */
export class CompressedParser implements PieceParser {
  private readonly container: Container;
  private readonly target: EntryStream | undefined;
  private readonly content: DecodingEntry | undefined;
  private isOver = false;

  constructor(container: Container, create: CreateDecoder) {
    this.container = container;
    this.target = container.openContent(container.contentName);
    if (this.target)
      this.content = new DecodingEntry(container, this.target, (output) =>
        create(output, container.expansion.limits.memoryBytes),
      );
  }

  step(bytes: Uint8Array): number {
    if (this.isOver || !this.content) {
      // What follows is not compressed, and is scanned with the bytes of the file.
      this.container.isWhole = false;
      return bytes.length;
    }
    const used = this.content.step(bytes);
    this.isOver = !this.content.isOpen;
    return this.isOver ? Math.max(used, 0) : used;
  }

  end(rest: Uint8Array): void {
    const used = this.isOver ? 0 : (this.content?.end(rest) ?? 0);
    if (used < rest.length) this.container.leave(rest.subarray(used));
    this.target?.end();
  }
}
