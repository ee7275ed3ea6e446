import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { ConfigError } from '../../errors.ts';
import { systemErrorCode, unlessRefused } from '../../foundation/system-error.ts';
import { readScript, type ScriptFacts } from './script.ts';

/** What is at the place where git looks for a hook. */
export type Slot =
  | { readonly kind: 'free' }
  /** Somebody else's file, link or folder. */
  | { readonly kind: 'other' }
  | { readonly kind: 'ours'; readonly text: string; readonly facts: ScriptFacts; readonly isExecutable: boolean };

const longestScriptBytes = 1 << 16;

/** Throws ConfigError where the system refuses to tell. */
export function readSlot(file: string): Slot {
  const stats = attempt(file, () => lstatSync(file, { throwIfNoEntry: false }));
  if (!stats) return { kind: 'free' };
  if (!stats.isFile() || stats.size > longestScriptBytes) return { kind: 'other' };
  const text = attempt(file, () => readFileSync(file, 'utf8'));
  const facts = readScript(text);
  return facts ? { kind: 'ours', text, facts, isExecutable: isExecutable(file) } : { kind: 'other' };
}

/** Whether git runs this file; false if there is none. */
export function isExecutable(file: string): boolean {
  const stats = unlessRefused(() => statSync(file, { throwIfNoEntry: false }));
  return stats !== undefined && (process.platform === 'win32' || (stats.mode & 0o111) !== 0);
}

/**
 * Writes the script completely or not at all, so that git never runs half a hook. Throws ConfigError if it cannot be
 * written.
 */
export function writeScript(file: string, text: string, mode: number = 0o755): void {
  const temporary = `${file}.${process.pid}.tmp`;
  attempt(file, () => {
    try {
      writeFileSync(temporary, text, { flag: 'wx', mode });
      // Independent of the process's umask: git runs a hook that its owner can run.
      chmodSync(temporary, mode);
      renameSync(temporary, file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}

/** Adds the name of the file to an error of the file system. */
export function attempt<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === '') throw error;
    throw new ConfigError(
      file,
      `the hook cannot be read or written (${code}); check the permissions of the file and its folder`,
      { cause: error },
    );
  }
}
