import type { ScanOptions, ScanTarget } from '../../scan.ts';
import { isMeasured, tuneCompilersForTree } from './compiler-flags.ts';
import { terminalAt } from '../terminal.ts';

/**
 * What a function of the kernel may run through until it is optimized, and what V8 has by itself. With that all of them
 * are optimized within the first megabyte, each a quarter as fast before as afterwards, which takes 4 ms, and
 * optimizing takes 18 ms of processor time: this leaves 0.81 of the time and of the processor time of `stdin` with 1
 * MB, and with 12 MB takes no longer. Of 20 other settings of compilers and memory none won 3 %.
 */
const [kernelBudget, usualBudget] = ['--wasm-tiering-budget=32000000', '--wasm-tiering-budget=1800000'];
/** The module that sets flags takes 2 ms: neither a text of a line nor a few files are to wait for it. */
const manyAheadBytes = 1 << 18;
const manyFiles = 512;

/**
 * How the kernel is compiled where so much is to be searched that V8 would optimize it. Only meanwhile, since code that
 * was kept, Node's own too, belongs to the flags it was compiled with. A person who types the text is left alone: what
 * is read ahead cannot be broken off with a line.
 */
export function createKernelTuning({
  kind,
}: ScanTarget): Pick<ScanOptions, 'onCompiling'> & Required<Pick<ScanOptions, 'onWalked'>> {
  let walked = 0;
  const onWalked = (files: number): void => void (walked = files);
  if (!isMeasured() || (kind !== 'dir' && (kind !== 'stdin' || terminalAt('stderr')))) return { onWalked };
  return {
    onWalked,
    onCompiling: (compile, aheadBytes) => {
      const kernel = walked >= manyFiles || aheadBytes >= manyAheadBytes ? withLargerBudget(compile) : compile();
      tuneCompilersForTree(walked);
      return kernel;
    },
  };
}

function withLargerBudget<Made>(compile: () => Made): Made {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(kernelBudget);
  try {
    return compile();
  } finally {
    setFlagsFromString(usualBudget);
  }
}
