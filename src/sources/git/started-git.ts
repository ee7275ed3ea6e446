import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../model/system-error.ts';
import { runGit, spawnGit, startError, type GitOutput, type GitPlace } from './run.ts';
import { StderrText } from './stderr.ts';

let count = 0;

/**
 * Starts git and lets it run beside what the caller does. It prints into files that have no name any more, since pipes would have Node's network set up for
 * them, which takes as long as git. Where there can be no such files, git is run to its end at once. Throws SourceError as `runGit` does, or rejects with it.
 */
export function startGit(place: GitPlace, args: readonly string[], maximumBytes: number): Promise<GitOutput> {
  const output = openNameless();
  const errors = output === undefined ? undefined : openNameless();
  if (output === undefined || errors === undefined) return Promise.resolve(runGit(place, args, { maximumBytes }));
  const child = spawnGit(place, args, ['ignore', output, errors]);
  const ended = new Promise<GitOutput>((resolve, reject) => {
    child.on('error', (error) => {
      for (const descriptor of [output, errors]) closeSync(descriptor);
      reject(startError(error, place));
    });
    child.on('exit', (code) => {
      const stderr = new StderrText();
      stderr.write(readAll(errors));
      resolve({ exitCode: code ?? -1, stdout: readAll(output), stderr: stderr.text(), isCut: false });
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

/** From its start, and closes it. */
function readAll(descriptor: number): Buffer {
  try {
    const bytes = Buffer.allocUnsafeSlow(fstatSync(descriptor).size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) read = readSync(descriptor, bytes, length, bytes.length - length, length);
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
