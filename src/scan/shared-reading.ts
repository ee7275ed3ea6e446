import { existsSync } from 'node:fs';
import type { Batch, Sharing } from '../model/source.ts';
import { Harvest, type SentHarvest } from '../pool/harvest.ts';
import { ownNumber, Team } from '../pool/team.ts';
import { WorkList } from '../pool/work-list.ts';
import { readInTurns } from '../sources/read-file.ts';
import type { ScanOptions } from './options.ts';
import { gather, type ScanThread, type ThreadTask } from './scan-thread.ts';
import { helpersFor, helpersForRest, type ThreadPlan } from './thread-plan.ts';

const countEveryMs = 100;
/** Before all batches: what the walk told of. */
const walkOrder = -1;

/**
 * The program of the other threads, which stands beside the bundle. There is none beside the sources, nor where somebody
 * has bundled the library into a file of theirs: there one thread does it all.
 */
const workerFile = typeof __dirname === 'string' ? `${__dirname}/worker.js` : '';

/** Reads a tree in this thread and, where there is much to read, in others. */
export class SharedReading implements Sharing {
  readonly #task: ThreadTask;
  readonly #own: ScanThread;
  readonly #plan: ThreadPlan;
  readonly #events: Pick<ScanOptions, 'onScanned' | 'onFound'>;
  readonly #team: Team<ThreadTask, SentHarvest>;
  #list: WorkList | undefined;
  #counted: readonly number[] = [0, 0, 0];

  constructor(task: ThreadTask, own: ScanThread, plan: ThreadPlan, events: Pick<ScanOptions, 'onScanned' | 'onFound'>) {
    this.#task = task;
    this.#own = own;
    this.#plan = plan;
    this.#events = events;
    this.#team = new Team(workerFile, task);
  }

  found(count: number): void {
    this.#call(helpersFor(this.#plan, count));
  }

  *share(names: readonly string[]): Iterable<Batch> {
    const { harvest } = this.#own;
    harvest.mark(walkOrder);
    const list = WorkList.create(names, this.#plan.most);
    this.#list = list;
    this.found(names.length);
    this.#team.assign(list);
    for (let batch = list.take(ownNumber); batch !== undefined; batch = list.take(ownNumber)) {
      yield batch;
      harvest.mark(batch.index);
      if (this.#team.size > 0) this.#countOthers();
      else this.#call(helpersForRest(this.#plan, harvest.counts.bytes, batch.end, names.length - batch.end));
    }
  }

  /** Waits for the other threads, if there were to be any, and gives what all have brought in. */
  finish(): Harvest | Promise<Harvest> {
    return this.#team.wasCalled ? this.#join() : gather(this.#own);
  }

  /** Ends the other threads, when this one has failed. */
  stop(): void {
    this.#team.dismiss();
  }

  async #join(): Promise<Harvest> {
    const counting = setInterval(() => this.#countOthers(), countEveryMs);
    try {
      const { answers, losses } = await this.#team.outcome();
      if (losses.length > 0) await this.#readLost(new Set([ownNumber, ...answers.keys()]), losses);
      return Harvest.join([gather(this.#own), ...answers.values()], this.#task.mostSightings);
    } finally {
      clearInterval(counting);
      this.#countOthers();
    }
  }

  /** What a thread took that did not answer is read here, so that nothing is missing. */
  async #readLost(answered: ReadonlySet<number>, losses: readonly string[]): Promise<void> {
    const { harvest, sink } = this.#own;
    const batches = this.#list?.notTakenBy(answered) ?? [];
    const marking = function* (): Iterable<Batch> {
      for (const batch of batches) {
        yield batch;
        harvest.mark(batch.index);
      }
    };
    await readInTurns(this.#list?.names ?? [], marking(), sink, this.#task.maxFileBytes);
    harvest.note(`a thread could not do its part (${losses.join(', ')}), which was read by the others`);
    harvest.mark(Infinity);
  }

  #call(helpers: number): void {
    if (helpers > this.#team.size && existsSync(workerFile)) this.#team.grow(helpers);
  }

  /** Adds what the other threads have done since the last time to the callbacks. */
  #countOthers(): void {
    const now = [...this.#task.tally].map(Number);
    const [blobs, bytes, places] = now.map((count, index) => count - this.#counted[index]);
    this.#counted = now;
    if (blobs > 0) this.#events.onScanned?.(bytes, blobs);
    if (places > 0) this.#events.onFound?.(places);
  }
}
