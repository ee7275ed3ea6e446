/** Keeps compiled code for the next start. Only the bundle does, where `code-cache-packed.ts` replaces this module. */
export interface CodeCache {
  /** To be called when a scan has ended. */
  keep(): void;
}

export function openCodeCache(_kind: string): CodeCache {
  return { keep: () => undefined };
}
