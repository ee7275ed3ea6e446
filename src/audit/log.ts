import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { describeSystemError, systemErrorCode } from '../foundation/system-error.ts';
import { checkLog } from './check.ts';
import type { AuditEvent } from './entry.ts';
import { formatLine } from './line.ts';

/** The log records decisions of persons, which concern nobody else. */
const fileMode = 0o600;
const retryMs = 20;
const longestWaitMs = 5_000;

/** The file of a repository's log, shared by all of its work trees. */
export function auditFileOf(commonDir: string): string {
  return join(commonDir, 'straykey', 'audit.jsonl');
}

/** The text of a log; undefined if there is none. Throws ConfigError if it cannot be read. */
export function readLog(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw new ConfigError(file, `the audit log cannot be read: ${describeSystemError(error)}`, { cause: error });
  }
}

/**
 * Appends an event to a log, which is created where missing. Throws ConfigError, and adds nothing, where the log is
 * broken or cannot be written.
 */
export function appendEvent(file: string, event: AuditEvent, at: Date = new Date()): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    withLock(`${file}.lock`, () => {
      const verdict = checkLog(readLog(file) ?? '');
      if (verdict.kind === 'broken')
        throw new ConfigError(
          `${file}:${verdict.line}`,
          `the audit log is broken: ${verdict.why}; move it away, and say so where it is kept`,
        );
      appendText(
        file,
        formatLine({ number: verdict.count + 1, at: at.toISOString(), ...event, previous: verdict.lastHash }),
      );
    });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === '') throw error;
    throw new ConfigError(
      file,
      `the audit log cannot be written (${code}); check its permissions and the free space on the disk`,
      { cause: error },
    );
  }
}

function appendText(file: string, text: string): void {
  const descriptor = openSync(file, 'a', fileMode);
  try {
    // Writes all of it: a single write call may write a part, and half a line would break the chain.
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Two work trees of one repository may commit at the same time. */
function withLock(lock: string, work: () => void): void {
  const descriptor = takeLock(lock);
  try {
    work();
  } finally {
    closeSync(descriptor);
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): number {
  for (let waitedMs = 0; ; waitedMs += retryMs) {
    try {
      return openSync(lock, 'wx', fileMode);
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST') throw error;
      if (waitedMs >= longestWaitMs)
        throw new ConfigError(lock, 'another straykey has locked the audit log; remove this file if none is running', {
          cause: error,
        });
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
  }
}
