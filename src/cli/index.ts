import { writeSync } from 'node:fs';
import { openCodeCache } from '../code-cache/code-cache.ts';
import { tell } from './stderr.ts';
import { hasOwnFlags, resetFlags } from './tuning/compiler-flags.ts';
import { hasMemoryFlags } from './tuning/memory-flags.ts';
import { version } from './version.ts';

/** An exit code that no scan returns, so that a bug is never mistaken for a finding. */
const defectExitCode = 70;
/** A run that ends with it has called too little code to be worth keeping. */
const usageExitCode = 2;

const args = process.argv.slice(2);
if (isTooOld()) {
  tell(`straykey: needs Node 20.19 or newer, and this is ${process.version}`);
  process.exitCode = usageExitCode;
} else if (!isAnswered(args)) {
  const scan = scanOf(args);
  const code = openCodeCache(scan ?? 'dir', 'cli.js');
  import('./main.ts')
    .then(({ main }) => main(args))
    .then(
      (exitCode) => {
        if (scan !== undefined && exitCode !== usageExitCode && !hasMemoryFlags()) {
          if (hasOwnFlags()) code.keep('tuned');
          resetFlags();
          code.keep('usual');
        }
        // Everything is written by now, and letting Node shut down by itself would take a tenth of its start-up time.
        process.exit(exitCode);
      },
      async (error: unknown) => {
        process.exitCode = defectExitCode;
        const lines = String(error instanceof Error ? error.stack : error);
        // A part of the program that is missing may be this one.
        const safe = await import('../safe-message.ts').then(
          ({ withoutSecrets }) => withoutSecrets(lines),
          () => lines,
        );
        tell(`straykey: this is a bug in straykey; please report it with the lines below\n${safe}`);
      },
    );
}

/** An older Node would end with a stack, and with the exit code that means secrets. */
function isTooOld(): boolean {
  return !('getBuiltinModule' in process);
}

/**
 * Tools ask for the version at every start, so nothing is loaded to answer. If it cannot be written, `main` reports
 * that.
 */
function isAnswered([first, ...others]: readonly string[]): boolean {
  if ((first !== '--version' && first !== '-V') || others.length > 0) return false;
  try {
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}

/** Commands that run often and call the code that later starts need compiled. Each kind calls different functions. */
function scanOf([first, second, ...others]: readonly string[]): string | undefined {
  if (first === 'dir' || first === 'stdin') return first;
  if (first === 'hook') return second === 'run' ? 'hook' : undefined;
  if (first !== 'git') return undefined;
  const options = [second, ...others];
  if (options.includes('--staged')) return 'staged';
  return options.some((option) => option?.startsWith('--range')) ? 'range' : 'git';
}
