import type { Run } from '../model/rule-set.ts';

const gates = new Map<string, RunGate>();

/** Tells cheaply whether a window can hold a match at all: whether a long enough run of a set's bytes stands in it. */
export class RunGate {
  readonly #isMember: Uint8Array = new Uint8Array(256);
  readonly #length: number;

  constructor({ ranges, length }: Run) {
    this.#length = length;
    for (let index = 0; index + 1 < ranges.length; index += 2) this.#isMember.fill(1, ranges.charCodeAt(index), ranges.charCodeAt(index + 1) + 1);
  }

  /** Looks at every byte at most once, at one in `length` where the set is rare. */
  isOpen(bytes: Uint8Array, from: number, to: number): boolean {
    const isMember = this.#isMember;
    const length = this.#length;
    const end = Math.min(to, bytes.length);
    let known = Math.max(0, from) - 1;
    for (let at = known + length; at < end; at += length) {
      let back = at;
      while (back > known && isMember[bytes[back]] === 1) back--;
      if (back === known) {
        if (at - back >= length) return true;
      }
      known = at;
      at = back;
    }
    return false;
  }
}
