import { writeSync } from 'node:fs';

/** One line on standard error; a reader that went away is no error of ours. */
export function tell(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // Nobody is there to be told.
  }
}
