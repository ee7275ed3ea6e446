/** From so many files on, what is not compiled is worth more than the half millisecond that it takes to say so. */
const manyFiles = 2000;
/** Of Node 20. Later ones have a compiler between, which this would keep from its work. */
const measuredEngine = '11.';
/**
 * A scan of a tree runs through many functions, each not for long. With the limits that V8 has, a quarter of the processor time went
 * into optimizing them, in each thread anew: 0.98 of 4.15 s on 38,000 files, and 0.40 of 3.59 s with these.
 */
const flags: readonly string[] = [
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=200',
  // Of 589 patterns 529 were asked more than once and compiled a second time, to machine code. All that they take fell from 0.36 to 0.29 s.
  '--regexp-tier-up-ticks=10',
  '--no-regexp-peephole-optimization',
];
/**
 * What a function of the kernel may run through until it is optimized. By V8's own measure all of them are within the first megabyte, of which each is
 * a quarter as fast as it would be afterwards, but that takes 4 ms, and optimizing them 18 ms of processor time: of `stdin` with 1 MB this leaves 0.81 of the
 * time and of the processor time, and with 12 MB takes no longer. Of 17 other flags of the compilers and of memory none won 3 %.
 */
const kernelBudget = '--wasm-tiering-budget=32000000';
let areSet = false;

/** To be called before anything is loaded: code that was kept belongs to the flags it was compiled with. */
export function deferKernelOptimization(): void {
  if (isMeasured()) process.getBuiltinModule('node:v8').setFlagsFromString(kernelBudget);
}

/** V8 complains of flags that it does not know. */
function isMeasured(): boolean {
  return process.versions.v8.startsWith(measuredEngine);
}

/** Whether V8 runs with flags that were set on the way: it refuses code that was kept with others. */
export function hasOwnFlags(): boolean {
  return areSet;
}

/** To be told how many files a walk has found so far. Where they are many, functions are optimized later and with less of what they call. */
export function createCompilerTuning(): (files: number) => void {
  return (files) => {
    if (areSet || files < manyFiles || !isMeasured()) return;
    areSet = true;
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    for (const flag of flags) setFlagsFromString(flag);
  };
}
