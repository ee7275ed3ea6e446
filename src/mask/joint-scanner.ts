import type { Match } from '../engine/match/match.ts';
import type { BlobScanner } from '../engine/scanner.ts';

/** Combines two scanners; the rule numbers of the second start at `firstCount`. Matches are sorted by place. */
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
