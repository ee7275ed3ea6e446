import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../model/system-error.ts';
import { roomBytes } from './packs/number-room.ts';
import { longestRunMs, runGit, spawnGit, startError, type GitOutput, type GitPlace } from './run.ts';
import { StderrText } from './stderr.ts';

let count = 0;

/**
 * Starts git and lets it run beside what the caller does. It prints into files that have no name any more, since pipes
 * would have Node's network set up for them, which takes as long as git. Where there can be no such files, git is run
 * to its end at once. Throws SourceError as `runGit` does, or rejects with it. What prints more than `maximumBytes` or
 * takes longer than `longestRunMs` has exit code -1.
 */
export function startGit(place: GitPlace, args: readonly string[], maximumBytes: number): Promise<GitOutput> {
  const output = openNameless();
  const errors = output === undefined ? undefined : openNameless();
  if (output === undefined || errors === undefined) {
    if (output !== undefined) closeSync(output);
    return Promise.resolve(runGit(place, args, { maximumBytes }));
  }
  const child = spawnGit(place, args, ['ignore', output, errors], longestRunMs);
  const ended = new Promise<GitOutput>((resolve, reject) => {
    child.on('error', (error) => {
      for (const descriptor of [output, errors]) closeSync(descriptor);
      reject(startError(error, place));
    });
    child.on('exit', (code) => {
      const stderr = new StderrText();
      stderr.write(readUpTo(maximumBytes, errors).bytes);
      const { bytes, isCut } = readUpTo(maximumBytes, output);
      resolve({ exitCode: isCut ? -1 : (code ?? -1), stdout: bytes, stderr: stderr.text(), isCut });
    });
  });
  // Who never asks for the end is not to hear of it.
  ended.catch(() => undefined);
  return ended;
}

/** A file of this process alone. Undefined where the system cannot have one. */
function openNameless(): number | undefined {
  if (process.platform === 'win32') return undefined;
  const path = join(process.env['TMPDIR'] || '/tmp', `straykey-${process.pid}-${process.hrtime.bigint()}-${count++}`);
  return unlessRefused(() => {
    const descriptor = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return descriptor;
  });
}

/** From its start, so many bytes at most, and closes it. */
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
