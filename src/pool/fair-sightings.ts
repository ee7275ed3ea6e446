import { type SentSightings, type Sighting, SightingList, secretsOf } from './sighting-list.ts';

/** A part of what a thread sent. */
export interface SightingRange {
  readonly sent: SentSightings;
  readonly from: number;
  readonly to: number;
}

/**
 * At most `most` sightings, shared fairly: if there are more, each secret keeps its first ones up to the same number, so
 * that a secret in all versions of a file does not crowd out the others. The list grows to twice the limit before it is
 * cut, so that cutting is rare. What is kept depends only on the order of the sightings: a thread that saw some of them
 * keeps at least what is left of those once all are joined.
 */
export class FairSightings {
  readonly #most: number;
  /** How many of each secret are kept. */
  #share: number;
  #list = new SightingList();
  readonly #counts = new Map<string, number>();

  constructor(most: number, share: number = Infinity) {
    this.#most = most;
    this.#share = share;
  }

  get share(): number {
    return this.#share;
  }

  get list(): SightingList {
    return this.#list;
  }

  /** There are so many secrets that what follows is not kept, whatever it is. */
  get isFull(): boolean {
    return this.#share === 1 && this.#counts.size >= this.#most;
  }

  get mustBeCut(): boolean {
    return this.#list.length > this.#most;
  }

  /** Tells whether the sighting was kept. */
  add(sighting: Sighting): boolean {
    const isKept = this.#take(sighting.match.secret);
    if (isKept) this.#list.add(sighting);
    return isKept;
  }

  /** Returns a function that adds part of a sent list, and tells whether all of it was kept. */
  adderFrom(sent: SentSightings): (from: number, to: number) => boolean {
    const add = this.#list.adderFrom(sent);
    const secretOf = secretsOf(sent);
    return (from, to) => {
      let isWhole = true;
      for (let index = from; index < to; index++)
        if (this.#take(secretOf(index))) add(index);
        else isWhole = false;
      return isWhole;
    };
  }

  /** Returns where positions in the list are afterwards. */
  cut(): (position: number) => number {
    this.#share = Math.min(this.#share, fairShare([...this.#counts.values()], this.#most));
    const sent = this.#list.send();
    this.#list = new SightingList();
    this.#counts.clear();
    const add = this.adderFrom(sent);
    const moved = new Uint32Array(sent.count + 1);
    for (let index = 0; index < sent.count; index++) {
      add(index, index + 1);
      moved[index + 1] = this.#list.length;
    }
    return (position) => moved[position];
  }

  #take(secret: string): boolean {
    const count = this.#counts.get(secret) ?? 0;
    if (count >= this.#share) return false;
    if (count === 0 && this.#counts.size >= this.#most) {
      this.#share = 1;
      return false;
    }
    this.#counts.set(secret, count + 1);
    return true;
  }
}

/** How many of each secret are kept of what threads sent. */
export function shareOf(ranges: readonly SightingRange[], most: number): number {
  const counts = new Map<string, number>();
  for (const { sent, from, to } of ranges) {
    const secretOf = secretsOf(sent);
    for (let index = from; index < to; index++) counts.set(secretOf(index), (counts.get(secretOf(index)) ?? 0) + 1);
  }
  return fairShare([...counts.values()], most);
}

/** The greatest number that none of these need exceed for the sum to be at most `most`; at least 1. */
function fairShare(counts: readonly number[], most: number): number {
  let left = most;
  for (const [index, count] of counts.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (counts.length - index));
    if (count > share) return Math.max(1, share);
    left -= count;
  }
  return Infinity;
}
