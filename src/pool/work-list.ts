import type { PackPlan } from '../model/git/pack-plan.ts';
import type { Batch } from '../model/source.ts';
import { LargeFiles, mostPieces, type SentLargeFiles } from './large-files.ts';

/** Most names that a thread takes at a time; more would not make the shared counter cheaper. */
const mostTaken = 32;
/** Minimum of batches per thread, so that all threads finish at about the same time. */
const batchesForEach = 16;

/** A list as it is sent to a thread: one string, which takes a third of the time of an array, and the shared memory. */
export interface SentList {
  /** Separated by NUL, which is in no path. */
  readonly names: string;
  /** Set if the work consists of the units of a plan, not of names. */
  readonly plan: PackPlan | undefined;
  readonly count: number;
  readonly batchLength: number;
  /** One number: the next batch to be taken. */
  readonly next: Int32Array;
  /** By batch, the number of the thread that took it; 0 for none. */
  readonly takers: Uint8Array;
  readonly large: SentLargeFiles;
}

/** A list of names, or of the units of a plan, from which threads take one batch at a time until it is empty. */
export class WorkList {
  readonly names: readonly string[];
  readonly plan: PackPlan | undefined;
  readonly large: LargeFiles;
  readonly #count: number;
  readonly #batchLength: number;
  readonly #next: Int32Array;
  readonly #takers: Uint8Array;

  private constructor(
    names: readonly string[],
    { plan, count, batchLength, next, takers, large }: Omit<SentList, 'names'>,
  ) {
    this.names = names;
    this.plan = plan;
    this.#count = count;
    this.#batchLength = batchLength;
    this.#next = next;
    this.#takers = takers;
    this.large = LargeFiles.receive(large);
  }

  static create(names: readonly string[], threads: number): WorkList {
    const batchLength = Math.max(1, Math.min(mostTaken, Math.floor(names.length / (threads * batchesForEach))));
    return new WorkList(names, {
      plan: undefined,
      count: names.length,
      batchLength,
      ...newBatches(Math.ceil(names.length / batchLength)),
    });
  }

  /** One unit per batch, since units are large. */
  static ofUnits(plan: PackPlan): WorkList {
    const { count } = plan.units;
    return new WorkList([], { plan, count, batchLength: 1, ...newBatches(count) });
  }

  static receive({ names, ...shared }: SentList): WorkList {
    return new WorkList(names === '' ? [] : names.split('\0'), shared);
  }

  send(): SentList {
    return {
      names: this.names.join('\0'),
      plan: this.plan,
      count: this.#count,
      batchLength: this.#batchLength,
      next: this.#next,
      takers: this.#takers,
      large: this.large.send(),
    };
  }

  /** Takes the next batch for this thread; undefined at the end. The batches of one thread ascend. */
  take(thread: number): Batch | undefined {
    const index = Atomics.add(this.#next, 0, 1);
    if (index >= this.#takers.length) return undefined;
    Atomics.store(this.#takers, index, thread);
    return this.#batch(index);
  }

  /**
   * Where a piece of a name stands among the batches, and -1 what comes before the name: behind the batch before, in front
   * of the end of its own.
   */
  orderOf(name: number, piece: number): number {
    const index = Math.floor(name / this.#batchLength);
    const inName = (piece + 1) / (mostPieces + 2);
    return index - 1 + (name - index * this.#batchLength + inName) / this.#batchLength;
  }

  /** The batches that were taken by none of these threads. */
  notTakenBy(threads: ReadonlySet<number>): readonly Batch[] {
    return [...this.#takers].flatMap((taker, index) => (threads.has(taker) ? [] : [this.#batch(index)]));
  }

  /** Leaves nothing more to take. */
  close(): void {
    Atomics.store(this.#next, 0, this.#takers.length);
  }

  #batch(index: number): Batch {
    const start = index * this.#batchLength;
    return { index, start, end: Math.min(start + this.#batchLength, this.#count) };
  }
}

function newBatches(count: number): Pick<SentList, 'next' | 'takers' | 'large'> {
  return {
    next: new Int32Array(new SharedArrayBuffer(4)),
    takers: new Uint8Array(new SharedArrayBuffer(count)),
    large: LargeFiles.create().send(),
  };
}
