import type { Run } from '../model/rule-set.ts';

/** The set of a run, ready to be searched for. */
export interface RunGate {
  readonly isMember: Uint8Array;
  readonly length: number;
}

export function createRunGate({ ranges, length }: Run): RunGate {
  const isMember = new Uint8Array(256);
  for (let index = 0; index + 1 < ranges.length; index += 2) isMember.fill(1, ranges.charCodeAt(index), ranges.charCodeAt(index + 1) + 1);
  return { isMember, length };
}

/**
 * Tells cheaply whether a span of a text can hold a match at all: whether a long enough run stands in it. Spans have to
 * be asked for in ascending order of their starts; what was looked at once is not looked at again.
 */
export class RunSearch {
  readonly #gate: RunGate;
  readonly #bytes: Uint8Array;
  /** Where the run that was found last begins. */
  #found = -1;
  /** No run begins before, but for those that were asked for. */
  #clearTo = 0;

  constructor(gate: RunGate, bytes: Uint8Array) {
    this.#gate = gate;
    this.#bytes = bytes;
  }

  isOpen(from: number, to: number): boolean {
    const { length } = this.#gate;
    if (this.#found < from) this.#found = this.#find(Math.max(from, this.#clearTo), to);
    if (this.#found < 0) this.#clearTo = Math.max(this.#clearTo, to - length + 1);
    return this.#found >= 0 && this.#found + length <= to;
  }

  /** Start of the first run from `from` on that ends before `to`, or -1. Looks at one byte in `length` where the set is rare. */
  #find(from: number, to: number): number {
    const { isMember, length } = this.#gate;
    const end = Math.min(to, this.#bytes.length);
    // Bytes from `start` to `knownTo` are known to be members.
    let start = from;
    let knownTo = from;
    for (let at = start + length - 1; at < end; at = start + length - 1) {
      let back = at;
      while (back >= knownTo && isMember[this.#bytes[back]] === 1) back--;
      if (back < knownTo) return start;
      start = back + 1;
      knownTo = at + 1;
    }
    return -1;
  }
}
