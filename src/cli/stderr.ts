import { writeSync } from 'node:fs';

/** Writes a line to standard error. It is not an error if the reader has gone away. */
export function tell(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // Nobody is left to read it.
  }
}
