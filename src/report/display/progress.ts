import { countOf, formatBytes } from '../wording/quantity.ts';
import { cutEnd } from './display.ts';

/** Where the line is drawn, such as `process.stderr`. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between two updates of the line. */
const drawEveryMs = 100;
/** Reading the clock costs more than counting, so it is read only after this many items or bytes. */
const clockEveryCalls = 64;
const clockEveryBytes = 4_000_000;
const fallbackColumns = 80;
const eraseLine = '\r\u001b[K';

/** A line on a terminal that shows how far the scan is. Prints nothing if there is no terminal. */
export class Progress {
  readonly #stream: ProgressStream | undefined;
  readonly #now: () => number;
  readonly #noun: string;
  #drawnAt: number;
  #isDrawn = false;
  #count = 0;
  #bytes = 0;
  #secrets = 0;
  #callsLeft = clockEveryCalls;
  #bytesLeft = clockEveryBytes;

  /** `noun` names what is counted, in the singular: `file`. `now` returns milliseconds. */
  constructor(stream: ProgressStream, noun: string, now: () => number = Date.now) {
    this.#stream = stream.isTTY === true ? stream : undefined;
    this.#noun = noun;
    this.#now = now;
    this.#drawnAt = this.#stream === undefined ? 0 : now();
  }

  /** Counts items that were scanned. */
  scanned(bytes: number, count: number = 1): void {
    if (this.#stream === undefined) return;
    this.#count += count;
    this.#bytes += bytes;
    this.#bytesLeft -= bytes;
    this.#callsLeft -= count;
    if (this.#callsLeft <= 0 || this.#bytesLeft <= 0) this.#draw(this.#stream);
  }

  /** Counts secrets that were found. */
  found(count: number = 1): void {
    this.#secrets += count;
  }

  /** Erases the line. */
  end(): void {
    if (this.#isDrawn) this.#stream?.write(eraseLine);
    this.#isDrawn = false;
  }

  #draw(stream: ProgressStream): void {
    this.#callsLeft = clockEveryCalls;
    this.#bytesLeft = clockEveryBytes;
    const now = this.#now();
    if (now - this.#drawnAt < drawEveryMs) return;
    this.#drawnAt = now;
    this.#isDrawn = true;
    const line = `scanned ${countOf(this.#count, this.#noun)}, ${formatBytes(this.#bytes)}, ${countOf(this.#secrets, 'secret')}`;
    stream.write(eraseLine + cutEnd(line, (stream.columns ?? fallbackColumns) - 1));
  }
}
