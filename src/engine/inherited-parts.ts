import type { Edit } from '../model/blob.ts';
import type { ChangedRanges } from './changed-ranges.ts';
import type { MatchedPart } from './known-text.ts';
import type { Match } from './match.ts';

/** A part of the base where it stands now. */
export interface InheritedPart {
  readonly part: MatchedPart;
  readonly shift: number;
}

const none: readonly InheritedPart[] = [];

/** Where the parts of the base are now, in ascending order. Undefined where one is nowhere whole, or has something else beside it. */
export function inheritParts(parts: readonly MatchedPart[], { base, copies }: Edit, changes: ChangedRanges): readonly InheritedPart[] | undefined {
  if (parts.length === 0) return none;
  const inherited: InheritedPart[] = [];
  const seen = new Set<MatchedPart>();
  for (let index = 0; index < copies.length; index += 3) {
    const from = copies[index + 1];
    const to = from + copies[index + 2];
    const shift = copies[index] - from;
    for (let at = firstEndingBehind(parts, from); at < parts.length && parts[at].from < to; at++) {
      const part = parts[at];
      if (Math.max(0, part.from) < from || Math.min(base.length, part.to) > to || changes.touches(part.from + shift, part.to + shift)) continue;
      inherited.push({ part, shift });
      seen.add(part);
    }
  }
  return seen.size === parts.length ? inherited : undefined;
}

/** The parts and their matches at their new places. `countLines` counts the line feeds between two offsets. */
export function placeParts(inherited: readonly InheritedPart[], countLines: (from: number, to: number) => number): readonly MatchedPart[] {
  let at = 0;
  let line = 1;
  return inherited.map(({ part: { from, to, matches }, shift }) => ({
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
}

function firstEndingBehind(parts: readonly MatchedPart[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle].to > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
