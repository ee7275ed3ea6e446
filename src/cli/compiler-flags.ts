import type { ScanOptions, ScanTarget } from '../scan.ts';
import { terminalAt } from './terminal.ts';

/** From so many files on, what is not compiled is worth more than the half millisecond that it takes to say so. */
const manyFiles = 2000;
/** Of a history that is long. */
export const manyPackedBytes = 15_000_000;
/** Of Node 20. Later ones have a compiler between, which this would keep from its work. */
const measuredEngine = '11.';
/**
 * A scan of a tree runs through many functions, each not for long. With the limits that V8 has, a quarter of the processor time went
 * into optimizing them, in each thread anew: 0.98 of 4.15 s on 38,000 files, and 0.40 of 3.59 s with these. Likewise of a history: curl's took
 * 19.3 s in two threads, and 17.8 with these, tokio's 5.1 and 4.4; set after 2000 objects they won tokio's only 0.1.
 */
const flags: readonly string[] = [
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=200',
  // Of 589 patterns 529 were asked more than once and compiled a second time, to machine code. All that they take fell from 0.36 to 0.29 s.
  '--regexp-tier-up-ticks=10',
  '--no-regexp-peephole-optimization',
];
/**
 * What a function of the kernel may run through until it is optimized, and what V8 has by itself. With that all of them are optimized within the first megabyte,
 * each a quarter as fast before as afterwards, which takes 4 ms, and optimizing takes 18 ms of processor time: this leaves 0.81 of the time and of the processor
 * time of `stdin` with 1 MB, and with 12 MB takes no longer. Of 20 other settings of compilers and memory none won 3 %.
 */
const [kernelBudget, usualBudget] = ['--wasm-tiering-budget=32000000', '--wasm-tiering-budget=1800000'];
let areSet = false;

/** The module that sets flags takes 2 ms: a text of a line is not to wait for it. */
const manyAheadBytes = 1 << 18;

/**
 * How the kernel is compiled where so much is to be searched that V8 would optimize it. Only meanwhile, since code that was kept, Node's own too, belongs to
 * the flags it was compiled with. A person who types the text is left alone: what is read ahead cannot be broken off with a line.
 */
export function onCompilingOf({ kind }: ScanTarget): ScanOptions['onCompiling'] {
  return isMeasured() && kind === 'stdin' && !terminalAt('stderr') ? compileFor : undefined;
}

function compileFor<Made>(compile: () => Made, aheadBytes: number): Made {
  if (aheadBytes < manyAheadBytes) return compile();
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(kernelBudget);
  try {
    return compile();
  } finally {
    setFlagsFromString(usualBudget);
  }
}

/** V8 complains of flags that it does not know. */
function isMeasured(): boolean {
  return process.versions.v8.startsWith(measuredEngine);
}

/** Whether V8 runs with flags of ours: it refuses code that was kept with others. */
export function hasOwnFlags(): boolean {
  return areSet;
}

/** What is to be told of a scan before it is at work. Where it is long, functions are optimized later and with less of what they call. */
export function createCompilerTuning(): Required<Pick<ScanOptions, 'onWalked' | 'onPacks'>> {
  return {
    onWalked: (files) => void (files >= manyFiles && setFlags()),
    onPacks: (bytes) => void (bytes >= manyPackedBytes && setFlags()),
  };
}

function setFlags(): void {
  if (areSet || !isMeasured()) return;
  areSet = true;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
