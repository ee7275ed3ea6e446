import { writeSync } from 'node:fs';

/** Writes a line to standard error. A reader that went away is no error. */
export function tell(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // Nobody is left to read it.
  }
}
