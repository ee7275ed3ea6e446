import type { Reach } from '../model/rule-set.ts';
import type { RunnablePattern } from './compile.ts';
import type { WindowReader } from './window.ts';

/** Bytes before a keyword that a pattern may look back on, and behind its longest match that it may look ahead on. */
const lookBehind = 96;
const lookAhead = 16;
/** How far on a floating pattern searches from a hit that follows close on the last, so that a flood costs one search. */
const searchOn = 4096;
const crowdedDistance = 64;
const longestMatched = 2000;

/** A hit of a pattern: the span of its group `secret`, in bytes of the text. */
export interface PatternHit {
  readonly secret: string;
  readonly start: number;
  readonly end: number;
  /** All that the pattern met, cut to what exceptions look at. */
  readonly matched: string;
}

/** One rule's pattern over one text, hit by hit in ascending order; what was searched once is not searched again. */
export class PatternMatcher {
  readonly #pattern: RunnablePattern;
  readonly #reach: Reach;
  #searchedTo = -Infinity;
  #lastStart = -1;

  constructor(pattern: RunnablePattern, reach: Reach) {
    this.#pattern = pattern;
    this.#reach = reach;
  }

  /** Calls `onHit` for each match about the keyword at `hit` that was not given before. */
  at(hit: number, windows: WindowReader, onHit: (hit: PatternHit) => void): void {
    if (this.#reach.isAnchored) this.#tryAt(hit, windows, onHit);
    else this.#searchAround(hit, windows, onHit);
  }

  #tryAt(hit: number, windows: WindowReader, onHit: (hit: PatternHit) => void): void {
    const { text, start } = windows.around(hit, hit - lookBehind, hit + this.#reach.after + lookAhead);
    const { search, locate } = this.#pattern;
    search.lastIndex = hit - start;
    if (!search.test(text)) return;
    locate.lastIndex = hit - start;
    const found = toHit(locate.exec(text), start);
    if (found) onHit(found);
  }

  #searchAround(hit: number, windows: WindowReader, onHit: (hit: PatternHit) => void): void {
    if (hit + this.#reach.after <= this.#searchedTo) return;
    const from = Math.max(0, hit - this.#reach.before);
    // Far on only where hits crowd: on ordinary text a short search a hit costs a tenth of a long one.
    const isCrowded = hit < this.#searchedTo + crowdedDistance;
    const to = hit + this.#reach.after + (isCrowded ? searchOn : 0);
    this.#searchedTo = to;
    const window = windows.around(hit, from - lookBehind, to + lookAhead);
    const { locate } = this.#pattern;
    locate.lastIndex = from - window.start;
    for (let match = locate.exec(window.text); match !== null; match = locate.exec(window.text)) {
      if (match[0] === '') locate.lastIndex++;
      const found = toHit(match, window.start);
      if (!found || found.start <= this.#lastStart) continue;
      this.#lastStart = found.start;
      onHit(found);
    }
  }
}

function toHit(match: RegExpExecArray | null, windowStart: number): PatternHit | undefined {
  const secret = match?.groups?.secret;
  const span = match?.indices?.groups?.secret;
  return secret === undefined || span === undefined ? undefined : { secret, start: windowStart + span[0], end: windowStart + span[1], matched: match?.[0].slice(0, longestMatched) ?? '' };
}
