import type { Match } from '../engine/match.ts';
import type { BlobScanner } from '../engine/scanner.ts';

/** Two scanners as one; rules of the second are counted on from `firstCount`. Matches are sorted by their places. */
export function joinScanners(first: BlobScanner, firstCount: number, second: BlobScanner): BlobScanner {
  return {
    get readBuffer() {
      return first.readBuffer;
    },
    scan(...args) {
      const others = second.scan(...args);
      const own = first.scan(...args);
      if (others.length === 0) return own;
      return [...own, ...others.map((match): Match => ({ ...match, rule: match.rule + firstCount }))].sort(
        (a, b) => a.region.byteOffset - b.region.byteOffset,
      );
    },
  };
}
