import type { ScanOptions } from './options.ts';

/**
 * `YYYY-MM-DD`, asked for only where something may have expired: the first date of a process reads the files of time
 * zones.
 */
export function todayOf({ today }: ScanOptions): string {
  return today ?? new Date().toISOString().slice(0, 10);
}
