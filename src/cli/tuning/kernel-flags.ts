import type { ScanTarget } from '../../scan/options.ts';
import type { Steering } from '../../scan/steering.ts';
import { terminalAt } from '../terminal.ts';
import { isMeasured, tuneCompilersForTree } from './compiler-flags.ts';

/**
 * How much a function of the kernel may run before V8 optimizes it: ours, and V8's default. By default, all of them are
 * optimized within the first megabyte, at 18 ms of processor time, and until then run at a quarter of their speed, which
 * costs 4 ms. With our budget, `stdin` with 1 MB takes 0.81 of the time, and with 12 MB no longer than before. None of 20
 * other settings of compilers and memory won 3 %.
 */
const [kernelBudget, usualBudget] = ['--wasm-tiering-budget=32000000', '--wasm-tiering-budget=1800000'];
/** Loading the module that sets flags takes 2 ms, which a short text or a few files should not wait for. */
const manyAheadBytes = 1 << 18;
const manyFiles = 512;

/**
 * Compiles the kernel with a larger budget if enough is to be searched. The flag is set only during compilation, since
 * cached code, including Node's own, is tied to the flags that it was compiled with. Not for text that a person types:
 * reading ahead would not end with a line.
 */
export function createKernelTuning({ kind }: ScanTarget): Pick<Steering, 'onCompiling' | 'onWalked'> {
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
