import { clockMs } from '../../pool/time-limit.ts';

/**
 * How long git may go on in each phase once the time for the scan is over. Most of what it is asked takes no longer, so
 * that a small repository is told about in full.
 */
const graceMs = 400;

/** How long git may run in a scan with a time limit. */
export class GitTime {
  readonly #endsAtMs: number;
  #stopsAtMs: number;

  /** `endsAtMs` is on the clock of `clockMs`. */
  constructor(endsAtMs: number) {
    this.#endsAtMs = endsAtMs;
    this.#stopsAtMs = endsAtMs + graceMs;
  }

  /** Starts a phase: reading, finding the places of secrets, or finding out how long they were exposed. */
  beginPhase(): void {
    this.#stopsAtMs = Math.max(this.#endsAtMs, clockMs()) + graceMs;
  }

  readonly leftMs = (): number => this.#stopsAtMs - clockMs();
}
