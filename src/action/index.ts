import { writeSync } from 'node:fs';
import { withoutSecrets } from '../safe-message.ts';
import { main } from './main.ts';

/** An exit code that no scan returns, so that a bug is never mistaken for a finding. */
const defectExitCode = 70;

main(process.env).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  async (error: unknown) => {
    process.exitCode = defectExitCode;
    const lines = String(error instanceof Error ? error.stack : error);
    // The log of a public repository is public, and a message may quote what was scanned.
    writeSync(
      2,
      `straykey: this is a bug in straykey; please report it with the lines below\n${await withoutSecrets(lines)}\n`,
    );
  },
);
