import { countBefore } from '../../foundation/binary-search.ts';
import type { Edit } from '../../model/blob.ts';
import type { Span } from '../decode/index.ts';
import type { Match } from '../match/match.ts';
import type { ChangedRanges } from './changed-ranges.ts';
import type { MatchedPart } from './known-text.ts';

/** A part of the base and how far it has moved. */
export interface InheritedPart {
  readonly part: MatchedPart;
  readonly shift: number;
}

/** What became of the parts of a base. Both lists are in ascending order. */
export interface FollowedParts {
  /** Parts that are still whole, with nothing new in them. */
  readonly inherited: readonly InheritedPart[];
  /** Spans that remain of the others. */
  readonly broken: readonly Span[];
}

const none: FollowedParts = { inherited: [], broken: [] };

/** Follows the parts of the base to where they are now. A part may occur there several times, or be gone. */
export function followParts(
  parts: readonly MatchedPart[],
  { base, copies }: Edit,
  changes: ChangedRanges,
): FollowedParts {
  if (parts.length === 0) return none;
  const inherited: InheritedPart[] = [];
  const broken: Span[] = [];
  for (let index = 0; index < copies.length; index += 3) {
    const from = copies[index + 1];
    const to = from + copies[index + 2];
    const shift = copies[index] - from;
    for (let at = firstEndingBehind(parts, from); at < parts.length && parts[at].from < to; at++) {
      const part = parts[at];
      const isWhole =
        Math.max(0, part.from) >= from &&
        Math.min(base.length, part.to) <= to &&
        !changes.touches(part.from + shift, part.to + shift);
      if (isWhole) inherited.push({ part, shift });
      else broken.push({ start: Math.max(from, part.from) + shift, end: Math.min(to, part.to) + shift });
    }
  }
  return { inherited, broken };
}

/**
 * The inherited parts and their matches at their new places, merged with `parts`. `countLines` counts the line feeds
 * between two offsets.
 */
export function placeParts(
  { inherited, parts = [] }: { readonly inherited: readonly InheritedPart[]; readonly parts?: readonly MatchedPart[] },
  countLines: (from: number, to: number) => number,
): readonly MatchedPart[] {
  let at = 0;
  let line = 1;
  const placed = inherited.map(({ part: { from, to, matches }, shift }) => ({
    from: from + shift,
    to: to + shift,
    matches: matches.map((match): Match => {
      const { region } = match;
      const byteOffset = region.byteOffset + shift;
      line += countLines(at, byteOffset);
      at = byteOffset;
      return { ...match, region: { ...region, line, endLine: line + region.endLine - region.line, byteOffset } };
    }),
  }));
  return parts.length === 0 ? placed : [...placed, ...parts].toSorted((a, b) => a.from - b.from);
}

function firstEndingBehind(parts: readonly MatchedPart[], offset: number): number {
  return countBefore(parts.length, (index) => parts[index].to <= offset);
}
