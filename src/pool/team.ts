import type { Worker } from 'node:worker_threads';
import { systemErrorCode } from '../foundation/system-error.ts';
import type { WorkList } from './work-list.ts';

/** The number of the thread that has a team; its members have the numbers after it. */
export const ownNumber = 1;

/**
 * A quarter of V8's default size of the young generation, and not slower: curl's history took 25.8 s in two threads
 * with 12 MB, 26.1 with 24, and half of it took 246 MB instead of 275. What does not fit moves to the old generation,
 * which has its usual limit.
 */
const usualYoungMegabytes = 12;

/** What a member is started with. It is sent one message, the list, and its answer is the last thing it does. */
export interface MemberStart<Task> {
  readonly number: number;
  readonly task: Task;
}

/** How a member ended. */
type Ending<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** It ran out of memory or was terminated; what it had done is lost. */
  | { readonly kind: 'gone'; readonly why: string }
  /** A bug of ours. */
  | { readonly kind: 'failed'; readonly error: Error };

interface Member<Answer> {
  readonly worker: Worker;
  readonly number: number;
  readonly ending: Promise<Ending<Answer>>;
}

/** What the members did. */
export interface Outcome<Answer> {
  /** By the member's number. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** Why members did not start or did not answer, a clause each. */
  readonly losses: readonly string[];
}

/**
 * Threads that work on a list together with this one. `file` is a member's program, `task` plain data for all members.
 */
export class Team<Task, Answer> {
  readonly #file: string;
  readonly #task: Task;
  readonly #youngMegabytes: number;
  readonly #members: Member<Answer>[] = [];
  readonly #losses: string[] = [];
  #isDismissed = false;
  #list: WorkList | undefined;

  /** `youngMegabytes` limits the young generation of a member's heap. */
  constructor(file: string, task: Task, youngMegabytes: number = usualYoungMegabytes) {
    this.#file = file;
    this.#task = task;
    this.#youngMegabytes = youngMegabytes;
  }

  get size(): number {
    return this.#members.length;
  }

  /** Whether a member was started, or should have been. */
  get wasCalled(): boolean {
    return this.#members.length + this.#losses.length > 0;
  }

  /**
   * Starts members up to this size, or until one cannot be started. They load what they need while this thread goes on.
   */
  grow(size: number): void {
    while (this.#members.length < size && this.#losses.length === 0) this.#start(this.#members.length + 1 + ownNumber);
  }

  /** Gives the list to all members, also to those that are started later. */
  assign(list: WorkList): void {
    this.#list = list;
    if (this.#members.length === 0) return;
    const sent = list.send();
    for (const { worker } of this.#members) worker.postMessage(sent);
  }

  /** Waits for all members. Throws the error of one that failed. What dismissed members had to do is no loss. */
  async outcome(): Promise<Outcome<Answer>> {
    const answers = new Map<number, Answer>();
    const losses = [...this.#losses];
    for (const { number, ending } of this.#members) {
      const end = await ending;
      if (end.kind === 'failed') throw end.error;
      if (end.kind === 'answered') answers.set(number, end.answer);
      else losses.push(end.why);
    }
    return { answers, losses: this.#isDismissed ? [] : losses };
  }

  /** Ends all members, whatever they are doing. */
  dismiss(): void {
    this.#isDismissed = true;
    this.#list?.close();
    for (const { worker } of this.#members) void worker.terminate();
  }

  /** Loads the module of threads here: no other way is synchronous and costs nothing if no thread is started. */
  #start(number: number): void {
    const threads = process.getBuiltinModule('node:worker_threads');
    try {
      const start: MemberStart<Task> = { number, task: this.#task };
      // A member needs nothing of how this process was started: no flags and no copy of the environment. Both together
      // save a fifth of the time in which Node starts.
      const worker = new threads.Worker(this.#file, {
        workerData: start,
        execArgv: [],
        env: threads.SHARE_ENV,
        resourceLimits: { maxYoungGenerationSizeMb: this.#youngMegabytes },
      });
      this.#members.push({ worker, number, ending: endingOf(worker) });
      if (this.#list) worker.postMessage(this.#list.send());
    } catch (error) {
      this.#losses.push(error instanceof Error ? error.message : String(error));
    }
  }
}

function endingOf<Answer>(worker: Worker): Promise<Ending<Answer>> {
  return new Promise((resolve) => {
    worker.once('message', (answer: Answer) => {
      // It has nothing more to do, so nobody waits until its memory is freed.
      worker.unref();
      resolve({ kind: 'answered', answer });
    });
    worker.once('error', (error: Error) =>
      resolve(
        systemErrorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { kind: 'gone', why: 'out of memory' }
          : { kind: 'failed', error },
      ),
    );
    worker.once('exit', (code) => resolve({ kind: 'gone', why: `ended with ${code}` }));
  });
}
