import { writeSync } from 'node:fs';
import { main } from './main.ts';

/** An exit code that no scan returns, so that a bug is never mistaken for a finding. */
const defectExitCode = 70;

main(process.env).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.exitCode = defectExitCode;
    writeSync(
      2,
      `straykey: this is a bug in straykey; please report it with the lines below\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
  },
);
