import { writeSync } from 'node:fs';
import { tell } from './stderr.ts';
import { version } from './version.ts';

/** What no scan gives, so that a defect is never taken for a finding. */
const defectExitCode = 70;

const args = process.argv.slice(2);
if (!isAnswered(args)) {
  import('./main.ts').then(({ main }) => main(args)).then(
    // All has been written by then, and what Node would still take down by itself is a tenth of its start.
    (exitCode) => process.exit(exitCode),
    (error: unknown) => {
      process.exitCode = defectExitCode;
      tell(`straykey: a defect of straykey itself; please report it with the lines below\n${error instanceof Error ? error.stack : String(error)}`);
    },
  );
}

/** Tools ask for the version at every start, so nothing is loaded to tell it. What cannot be written here is told by `main`. */
function isAnswered([first, ...others]: readonly string[]): boolean {
  if ((first !== '--version' && first !== '-V') || others.length > 0) return false;
  try {
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}
