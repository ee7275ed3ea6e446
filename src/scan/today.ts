import type { ScanOptions } from './options.ts';

/** `YYYY-MM-DD`. Called only if something may have expired: the first date of a process reads the time zone files. */
export function todayOf({ today }: ScanOptions): string {
  return today ?? new Date().toISOString().slice(0, 10);
}
