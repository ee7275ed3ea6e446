import { writeSync } from 'node:fs';
import { openCodeCache } from './code-cache.ts';
import { resetFlags } from './compiler-flags.ts';
import { hasMemoryFlags } from './memory-flags.ts';
import { tell } from './stderr.ts';
import { version } from './version.ts';

/** An exit code that no scan gives, so that a bug is never taken for a finding. */
const defectExitCode = 70;
/** Little was called before it. */
const usageExitCode = 2;

const args = process.argv.slice(2);
if (!isAnswered(args)) {
  const scan = scanOf(args);
  const code = openCodeCache(scan ?? 'dir');
  import('./main.ts')
    .then(({ main }) => main(args))
    .then(
      (exitCode) => {
        if (scan !== undefined && exitCode !== usageExitCode && !hasMemoryFlags()) {
          resetFlags();
          code.keep();
        }
        // All has been written by then, and what Node would still take down by itself is a tenth of its start.
        process.exit(exitCode);
      },
      (error: unknown) => {
        process.exitCode = defectExitCode;
        tell(
          `straykey: this is a bug in straykey; please report it with the lines below\n${error instanceof Error ? error.stack : String(error)}`,
        );
      },
    );
}

/**
 * Tools ask for the version at every start, so nothing is loaded for it. `main` reports what cannot be written here.
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

/** What runs often, and has called what the code of other starts is to hold; each kind calls other functions. */
function scanOf([first, second, ...others]: readonly string[]): string | undefined {
  if (first === 'dir' || first === 'stdin') return first;
  if (first === 'hook') return second === 'run' ? 'hook' : undefined;
  if (first !== 'git') return undefined;
  const options = [second, ...others];
  if (options.includes('--staged')) return 'staged';
  return options.some((option) => option?.startsWith('--range')) ? 'range' : 'git';
}
