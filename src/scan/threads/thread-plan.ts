import type { Config } from '../../config/config.ts';
import { mostThreads, mostThreadsByDefault } from '../../config/thread-limits.ts';
import { UsageError } from '../../errors.ts';
import type { ScanOptions } from '../options.ts';

/**
 * From so many files on, a second thread pays off: on two cores, 4,500 files took 0.45 s instead of 0.55, but 1,400 no
 * less. With Node 24, which compiles on other cores meanwhile, 4,800 took 0.52 instead of 0.55.
 */
const someFiles = 4000;
/** From so many on, others do, too. */
const manyFiles = 10_000;
/** For few but large files: bytes that must have been read, with about as many left. */
const manyBytes = 64 * 1024 * 1024;

/** Bytes of packs from which more threads pay off. */
const manyPackedBytes = 15_000_000;

/** How many threads a scan may have, the first one included. */
export interface ThreadPlan {
  readonly most: number;
  /** Somebody set the number, so nothing is guessed. */
  readonly isAsked: boolean;
}

/** Throws UsageError for an impossible number. */
export function planThreads({ threads, target, onRejected }: ScanOptions, config: Config): ThreadPlan {
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= mostThreads))
    throw new UsageError(`threads must be a whole number from 1 to ${mostThreads}, not ${threads}`);
  if ((target.kind !== 'dir' && target.kind !== 'git') || onRejected) return { most: 1, isAsked: true };
  const asked = threads ?? config.scan.threads;
  return {
    most: asked ?? Math.min(process.getBuiltinModule('node:os').availableParallelism(), mostThreadsByDefault),
    isAsked: asked !== undefined,
  };
}

/** How many threads pay off besides the first one, when this many files have been found. */
export function helpersFor({ most, isAsked }: ThreadPlan, files: number): number {
  if (isAsked) return Math.max(0, Math.min(most, files) - 1);
  return Math.min(most - 1, files >= manyFiles ? most - 1 : files >= someFiles ? 1 : 0);
}

/** The same while the files are read, judged by the bytes of those read so far: sizes are not known before. */
export function helpersForRest({ most, isAsked }: ThreadPlan, bytes: number, files: number, filesLeft: number): number {
  return !isAsked && bytes >= manyBytes && (bytes / files) * filesLeft >= manyBytes ? most - 1 : 0;
}

/** From which length on all threads read a file that does not fit the read buffer. */
export function sharedFileBytes({ most, isAsked }: ThreadPlan): number {
  if (most === 1) return Infinity;
  return isAsked ? 0 : manyBytes;
}

/** The same for packs of this many bytes. */
export function helpersForPacks({ most, isAsked }: ThreadPlan, bytes: number): number {
  return isAsked || bytes >= manyPackedBytes ? most - 1 : 0;
}
