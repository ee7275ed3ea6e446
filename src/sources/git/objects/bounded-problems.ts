import type { Problem, ProblemKind } from '../../../model/problem.ts';
import type { BlobSink } from '../../../model/source.ts';

const maximumEach = 100;

/** Passes on the first hundred problems of each kind and counts the rest; `close` reports the count. */
export class BoundedProblems {
  readonly #sink: Pick<BlobSink, 'problem'>;
  readonly #counts = new Map<ProblemKind, number>();

  constructor(sink: Pick<BlobSink, 'problem'>) {
    this.#sink = sink;
  }

  get count(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  add(problem: Problem): void {
    const count = (this.#counts.get(problem.kind) ?? 0) + 1;
    this.#counts.set(problem.kind, count);
    if (count <= maximumEach) this.#sink.problem(problem);
  }

  close(where: string): void {
    for (const [kind, count] of this.#counts) {
      if (count > maximumEach)
        this.#sink.problem({ kind, where, detail: `${count - maximumEach} more like the ${maximumEach} before` });
    }
  }
}
