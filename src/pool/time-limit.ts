import type { TimeLimit, UnreadKind } from '../model/source.ts';
import type { Harvest } from './harvest.ts';

/** Milliseconds on a clock that is the same for all threads, and that nobody sets. */
export function clockMs(): number {
  return performance.timeOrigin + performance.now();
}

/** A time limit by the clock, for one thread: what it leaves out is told to that thread's harvest. */
export class ClockLimit implements TimeLimit {
  readonly #endsAtMs: number;
  readonly #harvest: Harvest;
  #isOver = false;

  /** `endsAtMs` is on the clock of `clockMs`. */
  constructor(endsAtMs: number, harvest: Harvest) {
    this.#endsAtMs = endsAtMs;
    this.#harvest = harvest;
  }

  isOver(): boolean {
    return (this.#isOver ||= clockMs() >= this.#endsAtMs);
  }

  leaveOut(what: UnreadKind, count: number): void {
    if (count > 0) this.#harvest.leaveOut(what, count);
  }
}
