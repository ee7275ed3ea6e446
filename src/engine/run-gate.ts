import type { Run } from '../model/rule-set.ts';

/** Tells cheaply whether a span can hold a match at all: whether a long enough run of a set's bytes stands in it. */
export class RunGate {
  readonly #isMember: Uint8Array = new Uint8Array(256);
  readonly #length: number;

  constructor({ ranges, length }: Run) {
    this.#length = length;
    for (let index = 0; index + 1 < ranges.length; index += 2) this.#isMember.fill(1, ranges.charCodeAt(index), ranges.charCodeAt(index + 1) + 1);
  }

  /** Looks at each byte once at most, and at one in `length` where the set is rare. */
  isOpen(bytes: Uint8Array, from: number, to: number): boolean {
    const end = Math.min(to, bytes.length);
    // Bytes from `runStart` to `knownTo` are known to be members.
    let runStart = Math.max(0, from);
    let knownTo = runStart;
    for (let at = runStart + this.#length - 1; at < end; at = runStart + this.#length - 1) {
      let back = at;
      while (back >= knownTo && this.#isMember[bytes[back]] === 1) back--;
      if (back < knownTo) return true;
      runStart = back + 1;
      knownTo = at + 1;
    }
    return false;
  }
}
