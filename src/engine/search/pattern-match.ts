import type { Reach } from '../../model/rule-set.ts';
import { compileOutright } from './large-pattern.ts';
import type { Window, WindowReader } from './window.ts';

/** Bytes before a match that a pattern may look back at, and bytes after its reach that it may look at. */
export const lookBehind = 96;
export const lookAhead = 16;
/**
 * With up to this many bytes between a match's start and its keyword, the pattern is tried at each; with more, it
 * searches.
 */
const mostTries = 16;
/** How far a search goes on where hits crowd, so that a flood of them costs a single search. */
const searchOn = 4096;
const longestMatched = 2000;

/** A pattern hit: the span of its group `secret`, in bytes of the text. */
export interface PatternHit {
  readonly secret: string;
  readonly start: number;
  readonly end: number;
  /** Everything the pattern matched, cut to what exceptions look at. */
  readonly matched: string;
}

/**
 * The pattern as the engine runs it: sticky if it is tried at given places, global if it searches; with group indices
 * or without.
 */
export interface RunnablePattern {
  readonly search: RegExp;
  /** The same with indices; slower, so it only runs on success. */
  readonly locate: RegExp;
}

/**
 * A pattern proven not to take long is compiled to machine code at once, since it is usually tried at several places.
 */
export function toRunnable(pattern: RegExp, reach: Reach, isProven: boolean): RunnablePattern {
  const flags = `${pattern.flags.replace(/[dgy]/g, '')}${isTried(reach) ? 'y' : 'g'}`;
  const search = new RegExp(pattern.source, flags);
  if (isProven) compileOutright(search);
  let locate: RegExp | undefined;
  return {
    search,
    get locate() {
      return (locate ??= new RegExp(pattern.source, `${flags}d`));
    },
  };
}

function isTried({ before }: Reach): boolean {
  return before <= mostTries;
}

/**
 * Whether a pattern matches anything around the keyword at `hit`, with a secret or without, whatever other keywords are
 * near.
 */
export function meetsAbout(hit: number, { search }: RunnablePattern, reach: Reach, windows: WindowReader): boolean {
  const from = Math.max(0, hit - reach.before);
  const { text, start } = windowOf(windows, hit, from, hit + reach.after);
  search.lastIndex = from - start;
  if (!isTried(reach)) return search.test(text);
  for (let at = from - start; at <= hit - start; at++) {
    search.lastIndex = at;
    if (search.test(text)) return true;
  }
  return false;
}

/** Runs one rule's pattern over one text, hit by hit in ascending order; no place is tried twice. */
export class PatternMatcher {
  readonly #pattern: RunnablePattern;
  readonly #reach: Reach;
  readonly #windows: WindowReader;
  /** Matches that start before this offset are known. */
  #triedTo = 0;
  #lastHit = -Infinity;
  #lastStart = -1;
  /**
   * The spans of text that decided where the pattern has matched, with a secret or without, as pairs of offsets that
   * may lie outside the text.
   */
  readonly matchedIn: number[] = [];

  constructor(pattern: RunnablePattern, reach: Reach, windows: WindowReader) {
    this.#pattern = pattern;
    this.#reach = reach;
    this.#windows = windows;
  }

  /** Calls `onHit` for each match around the keyword at `hit` that was not reported before. */
  at(hit: number, onHit: (hit: PatternHit) => void): void {
    const from = Math.max(hit - this.#reach.before, this.#triedTo);
    if (from > Math.min(hit + (this.#reach.startsAfter ?? 0), this.#windows.bytes.length)) return;
    if (isTried(this.#reach)) this.#tryAt(from, hit, onHit);
    else this.#searchFrom(from, hit, onHit);
    this.#lastHit = hit;
  }

  #tryAt(from: number, hit: number, onHit: (hit: PatternHit) => void): void {
    this.#triedTo = hit + 1;
    const { text, start } = windowOf(this.#windows, hit, from, hit + this.#reach.after);
    const { search } = this.#pattern;
    for (let at = from - start; at <= hit - start; at++) {
      search.lastIndex = at;
      if (!search.test(text)) continue;
      const { locate } = this.#pattern;
      locate.lastIndex = at;
      this.#note(hit, hit);
      this.#tell(locate.exec(text), start, onHit);
      return;
    }
  }

  /** A match that starts after the last place of interest may be cut off by the window: it belongs to a later hit. */
  #searchFrom(from: number, hit: number, onHit: (hit: PatternHit) => void): void {
    const { before, after, startsAfter = 0 } = this.#reach;
    const isCrowded = hit - this.#lastHit < before + after;
    const last = hit + Math.max(startsAfter, isCrowded ? Math.max(searchOn, after) : 0);
    this.#triedTo = last + 1;
    const { text, start } = windowOf(this.#windows, hit, from, last + this.#reach.after);
    const { search } = this.#pattern;
    search.lastIndex = from - start;
    for (let at = search.lastIndex; search.test(text); at = search.lastIndex) {
      const { locate } = this.#pattern;
      locate.lastIndex = at;
      this.#note(hit, last);
      const match = locate.exec(text);
      if (match === null || start + match.index > last) return;
      this.#tell(match, start, onHit);
      search.lastIndex = locate.lastIndex + Number(match[0] === '');
    }
  }

  #note(hit: number, last: number): void {
    this.matchedIn.push(hit - this.#reach.before - lookBehind, last + this.#reach.after + lookAhead);
  }

  #tell(match: RegExpExecArray | null, windowStart: number, onHit: (hit: PatternHit) => void): void {
    const span = match?.indices?.groups?.['secret'];
    const secret = match?.groups?.['secret'];
    if (!match || !span || secret === undefined) return;
    const start = windowStart + span[0];
    if (start === this.#lastStart) return;
    this.#lastStart = start;
    onHit({ secret, start, end: windowStart + span[1], matched: match[0].slice(0, longestMatched) });
  }
}

/**
 * The text that contains all matches starting at `from` or later and reaching to `to` at most, and no more: no match may
 * depend on which hits are near.
 */
function windowOf(windows: WindowReader, hit: number, from: number, to: number): Window {
  const start = Math.max(0, from - lookBehind);
  const end = to + lookAhead;
  const window = windows.around(hit, start, end);
  return { text: window.text.slice(start - window.start, end - window.start), start };
}
