import type { Match } from './match/match.ts';
import type { BlobScanner, ScanRequest } from './scanner.ts';

/**
 * A scanner made only when the first text is about to be read: by then it is known how much there is to search, and so
 * how much compiling is worthwhile.
 */
export class LateScanner implements BlobScanner {
  readonly #make: () => BlobScanner;
  #made: BlobScanner | undefined;

  constructor(make: () => BlobScanner) {
    this.#make = make;
  }

  get readBuffer(): Uint8Array {
    return this.prepare().readBuffer;
  }

  scan(bytes: Uint8Array, path: string | undefined, request?: ScanRequest): readonly Match[] {
    return this.prepare().scan(bytes, path, request);
  }

  scanNamed(bytes: Uint8Array, path: string, mostMatches: number): readonly Match[] {
    return this.prepare().scanNamed?.(bytes, path, mostMatches) ?? [];
  }

  /** Makes the scanner, unless that was done. */
  prepare(): BlobScanner {
    return (this.#made ??= this.#make());
  }
}
