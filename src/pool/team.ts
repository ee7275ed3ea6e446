import type { Worker } from 'node:worker_threads';
import type { WorkList } from './work-list.ts';

/** The number of the thread that has a team; the members count on from it. */
export const ownNumber = 1;

/**
 * A quarter of what V8 takes for the young generation by itself, and not slower: 25.8 s for curl's history in two
 * threads with 12 MB, 26.1 with 24, and half of it took 246 MB in place of 275. What does not fit lives on among the
 * old, which have their usual limit.
 */
const usualYoungMegabytes = 12;

/** What a member is started with. Its first and only message is the list, and its answer the end of it. */
export interface MemberStart<Task> {
  readonly number: number;
  readonly task: Task;
}

/** How a member ended. */
type Ending<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** It ran out of memory or was ended, which says nothing of what it did. */
  | { readonly kind: 'gone'; readonly why: string }
  /** A defect of ours. */
  | { readonly kind: 'failed'; readonly error: Error };

interface Member<Answer> {
  readonly worker: Worker;
  readonly number: number;
  readonly ending: Promise<Ending<Answer>>;
}

/** What became of the members. */
export interface Outcome<Answer> {
  /** By number. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** Of those that did not start or did not answer why, a clause each. */
  readonly losses: readonly string[];
}

/**
 * Threads that work off a list beside this one. `file` is the program of a member, `task` plain data for all of them.
 */
export class Team<Task, Answer> {
  readonly #file: string;
  readonly #task: Task;
  readonly #youngMegabytes: number;
  readonly #members: Member<Answer>[] = [];
  readonly #losses: string[] = [];
  #list: WorkList | undefined;

  /** `youngMegabytes`: of the young generation of a member's heap, at most. */
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
   * Starts members until there are so many, or one cannot be started. They load what they need while this thread goes
   * on.
   */
  grow(size: number): void {
    while (this.#members.length < size && this.#losses.length === 0) this.#start(this.#members.length + 1 + ownNumber);
  }

  /** Gives the list to all members, those that are started later too. */
  assign(list: WorkList): void {
    this.#list = list;
    if (this.#members.length === 0) return;
    const sent = list.send();
    for (const { worker } of this.#members) worker.postMessage(sent);
  }

  /** Waits for all members. Throws the defect of one that has failed. */
  async outcome(): Promise<Outcome<Answer>> {
    const answers = new Map<number, Answer>();
    const losses = [...this.#losses];
    for (const { number, ending } of this.#members) {
      const end = await ending;
      if (end.kind === 'failed') throw end.error;
      if (end.kind === 'answered') answers.set(number, end.answer);
      else losses.push(end.why);
    }
    return { answers, losses };
  }

  /** Ends all members, whatever they are at. */
  dismiss(): void {
    this.#list?.close();
    for (const { worker } of this.#members) void worker.terminate();
  }

  /** Loaded here and not before: no other way to load is synchronous and costs nothing where no thread is started. */
  #start(number: number): void {
    const threads = process.getBuiltinModule('node:worker_threads');
    try {
      const start: MemberStart<Task> = { number, task: this.#task };
      // How this process was started is of no use to a member; both together save a fifth of the time in which Node
      // starts.
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
      // It has nothing more to do, so nobody waits for its memory to be given back.
      worker.unref();
      resolve({ kind: 'answered', answer });
    });
    worker.once('error', (error: Error) =>
      resolve(isOutOfMemory(error) ? { kind: 'gone', why: 'out of memory' } : { kind: 'failed', error }),
    );
    worker.once('exit', (code) => resolve({ kind: 'gone', why: `ended with ${code}` }));
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
