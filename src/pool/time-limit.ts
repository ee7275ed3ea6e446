import type { TimeLimit, UnreadKind } from '../model/source.ts';
import type { Harvest } from './harvest.ts';

/** Milliseconds on a clock that is the same for all threads, and that nobody sets. */
export function clockMs(): number {
  return performance.timeOrigin + performance.now();
}

/** What ends a scan early. `endsAtMs` is on the clock of `clockMs`. */
export interface ScanEnd {
  readonly endsAtMs: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The time limit of one thread; undefined if it may take as long as it needs. */
export function timeLimitFor(end: ScanEnd, harvest: Harvest): TimeLimit | undefined {
  return end.endsAtMs === undefined && end.signal === undefined ? undefined : new ClockLimit(end, harvest);
}

/** A time limit by the clock and the caller: what it leaves out is told to the harvest of its thread. */
class ClockLimit implements TimeLimit {
  readonly signal: AbortSignal | undefined;
  readonly #endsAtMs: number | undefined;
  readonly #harvest: Harvest;
  #isOver = false;

  constructor({ endsAtMs, signal }: ScanEnd, harvest: Harvest) {
    this.signal = signal;
    this.#endsAtMs = endsAtMs;
    this.#harvest = harvest;
  }

  isOver(): boolean {
    return (this.#isOver ||=
      this.signal?.aborted === true || (this.#endsAtMs !== undefined && clockMs() >= this.#endsAtMs));
  }

  leaveOut(what: UnreadKind, count: number): void {
    if (count > 0) this.#harvest.leaveOut(what, count);
  }
}
