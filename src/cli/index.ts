import { main } from './main.ts';
import { tell } from './stderr.ts';

/** What no scan gives, so that a defect is never taken for a finding. */
const defectExitCode = 70;

main(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.exitCode = defectExitCode;
    tell(`straykey: a defect of straykey itself; please report it with the lines below\n${error instanceof Error ? error.stack : String(error)}`);
  },
);
