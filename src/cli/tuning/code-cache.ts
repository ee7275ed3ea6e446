/**
 * What was compiled is kept for the next start in the bundle only, where `code-cache-packed.ts` stands in place of
 * this.
 */
export interface CodeCache {
  /** To be called when a scan has ended. */
  keep(): void;
}

export function openCodeCache(_kind: string): CodeCache {
  return { keep: () => undefined };
}
