/**
 * With fewer files, setting the flags costs more (half a millisecond) than they save. 1,000 files took 0.305 s of processor
 * time with them instead of 0.364, and 4 percent less of wall time.
 */
const manyFiles = 500;
/** From this size of its packs on, in bytes, a history counts as long. */
export const manyPackedBytes = 15_000_000;
/**
 * The V8 of Node 20, for which the flags were measured. Later versions have a mid-tier compiler, which these flags would
 * keep from working.
 */
const measuredEngine = '11.';
/**
 * A scan runs many functions, each for a short time. With V8's own limits, a quarter of the processor time went into
 * optimizing them, once per thread: 0.98 of 4.15 s on a tree of 38,000 files, and 0.40 of 3.59 s with these flags. With
 * them, curl's history takes 17.8 s in two threads instead of 19.3, and tokio's 4.4 instead of 5.1, but only 0.1 s less if
 * they are set after 2,000 objects.
 */
const flags: readonly string[] = [
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=200',
  // 529 of 589 patterns ran more than once, so V8 compiled them again, to machine code. Together they took 0.36 s, and
  // take 0.29 s if that happens later.
  '--regexp-tier-up-ticks=10',
  '--no-regexp-peephole-optimization',
];
/** The same flags with V8's defaults. */
const usualFlags: readonly string[] = [
  '--interrupt-budget=67584',
  '--max-inlined-bytecode-size-cumulative=920',
  '--regexp-tier-up-ticks=1',
  '--regexp-peephole-optimization',
];
let areSet = false;

/** Whether this is the V8 that the flags were measured with: another one may not know them, and print a warning. */
export function isMeasured(): boolean {
  return process.versions.v8.startsWith(measuredEngine);
}

/** Whether V8 runs with our flags: it rejects cached code that was made with other flags. */
export function hasOwnFlags(): boolean {
  return areSet;
}

/**
 * To be called once a tree has been walked. Not before, since threads are started during the walk, and V8 rejects the
 * code that Node has cached if flags differ: a thread needs 49 ms of processor time to reach our code with the flags set,
 * and 23 without. Not later either: 128 files later, trees of 5,000 files took 6 % longer.
 */
export function tuneCompilersForTree(files: number): void {
  if (files >= manyFiles) setFlags();
}

/** In a long history, functions are optimized later, and fewer calls are inlined. `bytes`: size of its packs. */
export function tuneCompilersForPacks(bytes: number): void {
  if (bytes >= manyPackedBytes) setFlags();
}

/** To be called at the end, before code is cached for later starts: V8 records in it the flags that were set. */
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
