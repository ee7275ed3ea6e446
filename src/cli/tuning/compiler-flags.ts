/** From so many files on, what is not compiled is worth more than the half millisecond that it takes to say so. */
const manyFiles = 2000;
/** Of a history that is long. */
export const manyPackedBytes = 15_000_000;
/** Of Node 20. Later ones have a compiler between, which this would keep from its work. */
const measuredEngine = '11.';
/**
 * A scan of a tree runs through many functions, each not for long. With the limits that V8 has, a quarter of the
 * processor time went into optimizing them, in each thread anew: 0.98 of 4.15 s on 38,000 files, and 0.40 of 3.59 s
 * with these. Likewise of a history: curl's took 19.3 s in two threads, and 17.8 with these, tokio's 5.1 and 4.4; set
 * after 2000 objects they won tokio's only 0.1.
 */
const flags: readonly string[] = [
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=200',
  // Of 589 patterns 529 were asked more than once and compiled a second time, to machine code. All that they take fell
  // from 0.36 to 0.29 s.
  '--regexp-tier-up-ticks=10',
  '--no-regexp-peephole-optimization',
];
/** What V8 has by itself. */
const usualFlags: readonly string[] = [
  '--interrupt-budget=67584',
  '--max-inlined-bytecode-size-cumulative=920',
  '--regexp-tier-up-ticks=1',
  '--regexp-peephole-optimization',
];
let areSet = false;

/** Whether flags of V8 may be set: it complains of those that it does not know. */
export function isMeasured(): boolean {
  return process.versions.v8.startsWith(measuredEngine);
}

/** Whether V8 runs with flags of ours: it refuses code that was kept with others. */
export function hasOwnFlags(): boolean {
  return areSet;
}

/**
 * To be called when a tree has been walked through, and not before: threads are started while it is, and V8 refuses
 * code that Node kept with other flags. One took 49 ms of processor time until it ran code of ours, and takes 23 where
 * they are not set yet. 128 files later trees with 5,000 took 6 % more.
 */
export function tuneCompilersForTree(files: number): void {
  if (files >= manyFiles) setFlags();
}

/** Where a history is long, functions are optimized later, and with less of what they call. */
export function tuneCompilersForPacks(bytes: number): void {
  if (bytes >= manyPackedBytes) setFlags();
}

/** To be called at the end, before code is kept for other starts: V8 writes into it which flags it belongs to. */
export function resetFlags(): void {
  if (areSet) setAll(usualFlags);
  areSet = false;
}

function setFlags(): void {
  if (areSet || !isMeasured()) return;
  areSet = true;
  setAll(flags);
}

function setAll(all: readonly string[]): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of all) setFlagsFromString(flag);
}
