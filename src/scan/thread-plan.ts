import type { Config } from '../config/config.ts';
import { UsageError } from '../errors.ts';
import type { ScanOptions } from './options.ts';

const mostAsked = 64;
/** Memory and disk are shared: more threads than these win little and cost as much again. */
const mostByDefault = 4;
/**
 * Up to half as many files one thread takes no longer than two, and on a busy machine two take half as much time again.
 */
const manyFiles = 10_000;
/** Bytes that must be read, and about as many left, for files that are few and large. */
const manyBytes = 64 * 1024 * 1024;

/** Bytes of packs. */
const manyPackedBytes = 15_000_000;

/** How many threads a scan may have, the first one included. */
export interface ThreadPlan {
  readonly most: number;
  /** Somebody said how many, so that nothing is guessed. */
  readonly isAsked: boolean;
}

/** Throws UsageError for a number that cannot be. */
export function planThreads({ threads, target, onRejected }: ScanOptions, config: Config): ThreadPlan {
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= mostAsked))
    throw new UsageError(`threads must be a whole number from 1 to ${mostAsked}, not ${threads}`);
  if ((target.kind !== 'dir' && target.kind !== 'git') || onRejected) return { most: 1, isAsked: true };
  const asked = threads ?? config.scan.threads;
  return {
    most: asked ?? Math.min(process.getBuiltinModule('node:os').availableParallelism(), mostByDefault),
    isAsked: asked !== undefined,
  };
}

/** How many threads are worth it beside the first one, when so many files have been found. */
export function helpersFor({ most, isAsked }: ThreadPlan, files: number): number {
  if (isAsked) return Math.max(0, Math.min(most, files) - 1);
  return files >= manyFiles ? most - 1 : 0;
}

/** The same while the files are read, by the bytes that came of those read so far: sizes are not known before. */
export function helpersForRest({ most, isAsked }: ThreadPlan, bytes: number, files: number, filesLeft: number): number {
  return !isAsked && bytes >= manyBytes && (bytes / files) * filesLeft >= manyBytes ? most - 1 : 0;
}

/** The same for packs of so many bytes. */
export function helpersForPacks({ most, isAsked }: ThreadPlan, bytes: number): number {
  return isAsked || bytes >= manyPackedBytes ? most - 1 : 0;
}
