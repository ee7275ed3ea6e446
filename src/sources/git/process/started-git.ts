import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../../foundation/system-error.ts';
import { TimeOver } from '../../../model/time-over.ts';
import { roomBytes } from '../packs/number-room.ts';
import {
  isOver,
  isStoppedByTime,
  longestRunMs,
  runGit,
  spawnGit,
  startError,
  type GitOutput,
  type GitPlace,
} from './run.ts';
import { StderrText } from './stderr.ts';

let count = 0;

/**
 * Starts git and lets it run while the caller goes on. It prints into unlinked files, since pipes would make Node set
 * up its network code, which takes as long as git. Where such files are not possible, git is run to its end at once.
 * Throws what `runGit` does, or rejects with it. Where git prints more than `maximumBytes` or takes longer
 * than `longestRunMs`, the exit code is -1.
 */
export function startGit(place: GitPlace, args: readonly string[], maximumBytes: number): Promise<GitOutput> {
  if (isOver(place)) return withoutUnhandledRejection(Promise.reject(new TimeOver()));
  const output = openNameless();
  const errors = output === undefined ? undefined : openNameless();
  if (output === undefined || errors === undefined) {
    if (output !== undefined) closeSync(output);
    return Promise.resolve(runGit(place, args, { maximumBytes }));
  }
  const child = spawnGit(place, args, ['ignore', output, errors], longestRunMs);
  const ended = new Promise<GitOutput>((resolve, reject) => {
    child.on('error', (error) => {
      // One that was started ends with an exit, even if it is the caller who stops it.
      if (child.pid !== undefined) return;
      for (const descriptor of [output, errors]) closeSync(descriptor);
      reject(startError(error, place));
    });
    child.on('exit', (code, signal) => {
      const stderr = new StderrText();
      stderr.write(readUpTo(maximumBytes, errors).bytes);
      const { bytes, isCut } = readUpTo(maximumBytes, output);
      if (isStoppedByTime(place, signal)) reject(new TimeOver());
      else resolve({ exitCode: isCut ? -1 : (code ?? -1), stdout: bytes, stderr: stderr.text(), isCut });
    });
  });
  return withoutUnhandledRejection(ended);
}

/** A caller that never awaits the end should not see an unhandled rejection. */
function withoutUnhandledRejection<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** Opens a temporary file and unlinks it, so that only this process has it. Undefined if that is not possible. */
function openNameless(): number | undefined {
  if (process.platform === 'win32') return undefined;
  const path = join(process.env['TMPDIR'] || '/tmp', `straykey-${process.pid}-${process.hrtime.bigint()}-${count++}`);
  return unlessRefused(() => {
    const descriptor = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return descriptor;
  });
}

/** Reads a file from its start, at most this many bytes, and closes it. */
function readUpTo(most: number, descriptor: number): { readonly bytes: Buffer; readonly isCut: boolean } {
  try {
    const { size } = fstatSync(descriptor);
    const wanted = Math.min(size, most);
    const bytes = Buffer.allocUnsafeSlow(roomBytes(wanted));
    let length = 0;
    for (let read = -1; read !== 0 && length < wanted; length += read)
      read = readSync(descriptor, bytes, length, wanted - length, length);
    return { bytes: bytes.subarray(0, length), isCut: size > most };
  } finally {
    closeSync(descriptor);
  }
}
