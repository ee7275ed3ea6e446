import type { TextKeywords } from '../../kernel/index.ts';
import type { KnownText } from '../../model/blob.ts';
import type { Match } from '../match/match.ts';
import { lineEnd, lineStart } from '../text/position.ts';

/**
 * A stretch of text that decides on everything that matched in it and what became of that; nothing in it depends on
 * other text. Offsets may lie outside the text.
 */
export interface MatchedPart {
  readonly from: number;
  readonly to: number;
  /** Sorted by place; may be empty. */
  readonly matches: readonly Match[];
}

export interface Facts {
  readonly keywords: TextKeywords;
  /** The most that the assignments at any one keyword cost. */
  readonly assignmentCost: number;
  /** An upper bound on the decoded bytes of everything that is encoded in it. */
  readonly decodedBytes: number;
  /** It may hold UTF-16, if too little to be read. */
  readonly holdsZero: boolean;
  /** In ascending order, separated by bytes that nothing depends on. */
  readonly parts: readonly MatchedPart[];
}

/** Two for each match: with more, following them from version to version is not worth it. */
export const mostMatchedIn = 4096;

/** A text that the engine has searched. */
export class SearchedText implements KnownText {
  readonly length: number;
  readonly facts: Facts;

  constructor(length: number, facts: Facts) {
    this.length = length;
    this.facts = facts;
  }
}

/**
 * Bytes on either side of a line in which marks are looked for, as in `match-builder.ts`, and the most that a character
 * takes.
 */
const lineReach = 4096;
const longestCharacter = 4;

/**
 * Makes parts of the `spans`, pairs of offsets that decide on what matched, and of the lines of the matches: what is
 * shown of a match depends on its lines, and marks in these or the line before may allow it. Undefined if a line is too
 * long to tell.
 */
export function formParts(
  bytes: Uint8Array,
  spans: readonly number[],
  matches: readonly Match[],
): readonly MatchedPart[] | undefined {
  if (spans.length === 0) return noParts;
  const all: (readonly [from: number, to: number])[] = [];
  for (let index = 0; index < spans.length; index += 2) all.push([spans[index], spans[index + 1]]);
  for (const { region } of matches) {
    const span = linesOf(bytes, region.byteOffset, region.byteOffset + region.byteLength);
    if (span === undefined) return undefined;
    all.push(span);
  }
  all.sort(([a], [b]) => a - b);
  const parts: { from: number; to: number; matches: Match[] }[] = [];
  for (const [from, to] of all) {
    const last = parts.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else parts.push({ from, to, matches: [] });
  }
  let part = 0;
  for (const match of matches) {
    while (part < parts.length - 1 && parts[part].to < match.region.byteOffset) part++;
    parts[part].matches.push(match);
  }
  return parts;
}

const noParts: readonly MatchedPart[] = [];

/** From the start of the line before to the end of the last line. */
function linesOf(bytes: Uint8Array, start: number, end: number): readonly [from: number, to: number] | undefined {
  const first = lineStart(bytes, start, lineReach);
  if (first > 0 && bytes[first - 1] !== 0x0a) return undefined;
  return [
    first === 0 ? -1 : lineStart(bytes, first - 1, lineReach) - 1,
    lineEnd(bytes, end, lineReach) + longestCharacter,
  ];
}
