/** Time between two turns of the event loop, in milliseconds. */
const turnMs = 50;

/** Lets the event loop turn now and then, during work that would block it. */
export class Turns {
  #dueAtMs: number = performance.now() + turnMs;

  get isDue(): boolean {
    return performance.now() >= this.#dueAtMs;
  }

  async take(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#dueAtMs = performance.now() + turnMs;
  }
}
