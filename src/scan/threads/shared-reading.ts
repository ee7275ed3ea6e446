import { existsSync, statSync } from 'node:fs';
import type { PackPlan } from '../../model/git/pack-plan.ts';
import type { Batch, PieceShare, Sharing } from '../../model/source.ts';
import { Harvest, type SentHarvest } from '../../pool/harvest.ts';
import { type PieceTaker, TakenPieces } from '../../pool/piece-share.ts';
import { type Outcome, ownNumber, Team } from '../../pool/team.ts';
import { WorkList } from '../../pool/work-list.ts';
import { readInTurns } from '../../sources/file/read-file.ts';
import type { ScanOptions } from '../options.ts';
import type { Steering } from '../steering.ts';
import { helpWithLargeFiles } from './large-file.ts';
import { gather, readUnits, type ScanThread, type ThreadTask } from './scan-thread.ts';
import { nothingTallied, readTally, type Tallied } from './tally.ts';
import { helpersFor, helpersForPacks, helpersForRest, type ThreadPlan } from './thread-plan.ts';

const countEveryMs = 100;
/**
 * Half the usual size, since a history holds more than its heap. Not slower if one thread collects it
 * (`cli/tuning/memory-flags.ts`): 26.0 s instead of 26.1 for curl's history, and 188 MB instead of 192.
 */
const historyYoungMegabytes = 6;
/** Position of what the walk reported: before all batches. */
const walkOrder = -1;

/**
 * The program of the other threads, which exists beside the bundle. There is none beside the sources, nor if somebody
 * has bundled the library into a file of their own: then one thread does everything.
 */
const workerFile = typeof __dirname === 'string' ? `${__dirname}/worker.js` : '';

/** What is told while several threads read. */
interface SharedEvents {
  readonly onPacks: Steering['onPacks'];
  readonly onScanned: ScanOptions['onScanned'];
  readonly onFound: ScanOptions['onFound'];
}

/** Reads a tree or packs in this thread and, if there is much to read, in others. */
export class SharedReading implements Sharing {
  readonly #task: ThreadTask;
  readonly #own: ScanThread;
  readonly #plan: ThreadPlan;
  readonly #events: SharedEvents;
  readonly #team: Team<ThreadTask, SentHarvest>;
  #list: WorkList | undefined;
  #counted: Tallied = nothingTallied;
  #outcome: Promise<Outcome<SentHarvest>> | undefined;

  constructor(task: ThreadTask, own: ScanThread, plan: ThreadPlan, events: SharedEvents) {
    this.#task = task;
    this.#own = own;
    this.#plan = plan;
    this.#events = events;
    this.#team = new Team(workerFile, task, task.unpacks === 'packs' ? historyYoungMegabytes : undefined);
  }

  found(count: number): void {
    this.#call(helpersFor(this.#plan, count));
  }

  *share(names: readonly string[], first: () => void): Iterable<Batch> {
    const { counts } = this.#own.harvest;
    const list = WorkList.create(names, this.#plan.most);
    for (const batch of this.#takeFrom(list, () => this.found(names.length), first)) {
      yield batch;
      this.#own.harvest.mark(batch.index);
      if (this.#team.size > 0) this.#countOthers();
      else this.#call(helpersForRest(this.#plan, counts.bytes, batch.end, names.length - batch.end));
    }
    helpWithLargeFiles(this.#takerFrom(list), list.large.open(), this.#own, this.#task);
  }

  pieces(name: number, bytes: number): PieceShare | undefined {
    if (!this.#list || bytes < this.#task.sharedFileBytes) return undefined;
    return new TakenPieces(this.#takerFrom(this.#list), name, 'owner', () => this.#call(this.#plan.most - 1));
  }

  #takerFrom(list: WorkList): PieceTaker {
    return { list, thread: ownNumber, harvest: this.#own.harvest };
  }

  foundPacks(files: readonly string[]): void {
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    // First, since what the caller sets then applies to threads that are started afterwards.
    this.#events.onPacks?.(bytes);
    this.#call(helpersForPacks(this.#plan, bytes));
  }

  *sharePacks(plan: PackPlan): Iterable<Batch> {
    for (const batch of this.#takeFrom(WorkList.ofUnits(plan), nothing, nothing)) {
      yield batch;
      this.#own.harvest.mark(batch.index);
      this.#countOthers();
    }
  }

  *#takeFrom(list: WorkList, onListed: () => void, first: () => void): Iterable<Batch> {
    this.#list = list;
    onListed();
    // Before the other threads, which reuse what V8 has compiled of the same kernel.
    if (this.#team.size > 0) this.#own.prepare();
    this.#team.assign(list);
    first();
    this.#own.harvest.mark(walkOrder);
    for (let batch = list.take(ownNumber); batch !== undefined; batch = list.take(ownNumber)) yield batch;
  }

  async settle(): Promise<void> {
    if (this.#team.wasCalled) await this.#settled();
  }

  /** Waits for the other threads, if any were called, and returns what all have found. */
  finish(): Harvest | Promise<Harvest> {
    if (this.#list && this.#team.wasCalled) return this.#join();
    // Called early, and then there was nothing to share: packs that git has to read. They would wait for a list forever.
    this.#team.dismiss();
    return gather(this.#own);
  }

  /** Ends the other threads after this one has failed. */
  stop(): void {
    this.#team.dismiss();
  }

  async #join(): Promise<Harvest> {
    const { answers } = await this.#settled();
    this.#own.harvest.mark(Infinity);
    return Harvest.join([gather(this.#own).send(), ...answers.values()], this.#task.mostSightings);
  }

  #settled(): Promise<Outcome<SentHarvest>> {
    return (this.#outcome ??= this.#settle());
  }

  async #settle(): Promise<Outcome<SentHarvest>> {
    const counting = setInterval(() => this.#countOthers(), countEveryMs);
    try {
      const outcome = await this.#team.outcome();
      if (outcome.losses.length > 0)
        await this.#readLost(new Set([ownNumber, ...outcome.answers.keys()]), outcome.losses);
      return outcome;
    } finally {
      clearInterval(counting);
      this.#countOthers();
    }
  }

  /** Reads what was taken by a thread that did not answer, so that nothing is missing. */
  async #readLost(answered: ReadonlySet<number>, losses: readonly string[]): Promise<void> {
    const { harvest, sink } = this.#own;
    const list = this.#list;
    if (!list) return;
    const batches = list.notTakenBy(answered);
    const marking = function* (): Iterable<Batch> {
      for (const batch of batches) {
        yield batch;
        harvest.mark(batch.index);
      }
    };
    const taker: PieceTaker = { ...this.#takerFrom(list), isLost: (thread) => !answered.has(thread) };
    if (list.plan) await readUnits(list.plan, marking(), this.#own);
    else {
      const pieces = (name: number): PieceShare | undefined =>
        list.large.find(name) === undefined ? undefined : new TakenPieces(taker, name, 'owner');
      await readInTurns(list.names, marking(), { sink, maxFileBytes: this.#task.maxFileBytes, sharing: { pieces } });
      helpWithLargeFiles(taker, list.large.all(), this.#own, this.#task);
    }
    harvest.note(`a thread could not do its part (${losses.join(', ')}), which was read by the others`);
  }

  #call(helpers: number): void {
    if (helpers > this.#team.size && existsSync(workerFile)) this.#team.grow(helpers);
  }

  /** Reports to the callbacks what the other threads have done since the last time. */
  #countOthers(): void {
    const before = this.#counted;
    const now = readTally(this.#task.tally);
    this.#counted = now;
    if (now.blobs > before.blobs) this.#events.onScanned?.(now.bytes - before.bytes, now.blobs - before.blobs);
    if (now.places > before.places) this.#events.onFound?.(now.places - before.places);
  }
}

function nothing(): undefined {
  return undefined;
}
