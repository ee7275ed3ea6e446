import type { BlobStream } from '../../model/source.ts';
import { needsMore } from './decode/decoder.ts';

/**
 * A parser that takes its input in any pieces. `step` gets the unused bytes, does one thing with them and returns how
 * many that took, or `needsMore`; only then are bytes kept until the next piece.
 */
export interface PieceParser {
  step(bytes: Uint8Array): number;
  /** `rest` is what no step could use. */
  end(rest: Uint8Array): void;
}

export class PieceFeeder implements BlobStream {
  private readonly parser: PieceParser;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(parser: PieceParser) {
    this.parser = parser;
  }

  write(bytes: Uint8Array): void {
    const input = this.rest.length > 0 ? Buffer.concat([this.rest, bytes]) : bytes;
    let position = 0;
    while (position < input.length) {
      const used = this.parser.step(input.subarray(position));
      if (used === needsMore) break;
      position += used;
    }
    this.rest = Uint8Array.from(input.subarray(position));
  }

  end(): void {
    this.parser.end(this.rest);
  }
}
