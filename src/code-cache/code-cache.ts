/** What V8 compiled the code for: its usual flags, or those that a long scan sets. */
export type CodeFlags = 'usual' | 'tuned';

/** Keeps compiled code for the next start. Only the bundle does, where `code-cache-packed.ts` replaces this module. */
export interface CodeCache {
  /**
   * To be called when a scan has ended and V8 has these flags: it accepts kept code only under the flags that it had when
   * the code was kept.
   */
  keep(flags: CodeFlags): void;
}

/** `kind`: of the scan. `entry`: the chunk that runs already, `cli.js`. */
export function openCodeCache(_kind: string, _entry: string): CodeCache {
  return { keep: () => undefined };
}
