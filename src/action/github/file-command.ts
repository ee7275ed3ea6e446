import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { systemErrorCode } from '../../foundation/system-error.ts';

/**
 * Appends outputs to the file that the runner reads; the delimiter is random, so that no value can end itself and begin
 * another.
 */
export function writeOutputs(file: string | undefined, outputs: Readonly<Record<string, string>>): void {
  const text = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `straykey_${randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  append(file, text.join(''));
}

export function append(file: string | undefined, text: string): void {
  if (file === undefined) return;
  try {
    appendFileSync(file, text);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === '') throw error;
    throw new UsageError(`cannot write to ${file} (${code}), a file of the runner; check its disk`, {
      cause: error,
    });
  }
}
