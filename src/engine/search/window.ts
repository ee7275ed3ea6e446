import { latin1 } from '../text/text.ts';

/** Bytes decoded ahead where hits are close together, so that a flood of them costs one decoding per page. */
const longestAhead = 65_536;
/**
 * Bytes decoded ahead at first, doubled with each further page: a few hits beside a change are not a flood, and whole
 * pages for them meant decoding 790 MB in the history of curl.
 */
const shortestAhead = 1024;
/** A hit within this many bytes of the one before counts as close. */
const closeDistance = 512;

/** A slice of a text with one character per byte. `start` is its offset in the text. */
export interface Window {
  readonly text: string;
  readonly start: number;
}

/**
 * Provides the slices around keyword hits. Small ones are cut for each hit (140 ns for 256 bytes); where hits crowd,
 * pages are cut once and shared.
 */
export class WindowReader {
  readonly bytes: Uint8Array;
  #current: Window = { text: '', start: 0 };
  #lastHit = -Infinity;
  #ahead = shortestAhead;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** A window that covers at least `from` to `to`, as far as the text goes. */
  around(hit: number, from: number, to: number): Window {
    const start = Math.max(0, from);
    const end = Math.min(this.bytes.length, to);
    const { text, start: currentStart } = this.#current;
    const distance = hit - this.#lastHit;
    const isCrowded = distance > 0 && distance < closeDistance;
    this.#lastHit = hit;
    if (distance < 0 || distance >= closeDistance) this.#ahead = shortestAhead;
    if (start >= currentStart && end <= currentStart + text.length) return this.#current;
    const readTo = isCrowded ? Math.min(this.bytes.length, end + this.#ahead) : end;
    if (isCrowded) this.#ahead = Math.min(2 * this.#ahead, longestAhead);
    const window = { text: latin1(this.bytes, start, readTo), start };
    // A page that still contains the hit serves the next ones, even though this rule looks farther.
    if (isCrowded || hit >= currentStart + text.length) this.#current = window;
    return window;
  }
}
