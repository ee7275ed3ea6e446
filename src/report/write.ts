import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { systemErrorCode, unlessRefused } from '../model/system-error.ts';

/** A report names where secrets are, so by default nobody else reads it. */
const newFileMode = 0o600;
const stdoutDescriptor = 1;
const stderrDescriptor = 2;
/** UTF-16 units that are written at once. */
const batchLength = 1 << 16;
/** A pipe whose reader takes a break is asked again this often, in milliseconds. */
const retryMs = 5;
/** Links that are followed to a target that is not there yet. */
const mostLinks = 40;

/**
 * Writes a report whole or not at all: to a temporary file beside the target, which is then renamed over it. A file
 * that is there keeps its mode, a link its target; devices and pipes are written directly.
 * @throws UsageError where the target cannot be written; what was there before stays.
 */
export function writeReport(path: string, parts: Iterable<string>): void {
  if (path === '/dev/stdout') return void writeStdout(parts);
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory())
      throw new UsageError(`cannot write the report to ${path}: it is a folder; name a file in it`);
    if (stats !== undefined && (!stats.isFile() || path.startsWith('/dev/'))) appendDirectly(path, parts);
    else replaceFile(resolveLinks(path), parts, stats);
  } catch (error) {
    throw new UsageError(`cannot write the report to ${path}: ${explain(error)}`, { cause: error });
  }
}

/**
 * Writes to standard output until all is out, also where it is a pipe that does not block.
 * `closed`: the reader went away, which is its right.
 */
export function writeStdout(parts: Iterable<string>): 'written' | 'closed' {
  return writeOut(() => writeParts(stdoutDescriptor, parts));
}

/** The same for bytes as they are. */
export function writeStdoutBytes(bytes: Uint8Array): 'written' | 'closed' {
  return writeOut(() => writeBytes(stdoutDescriptor, bytes));
}

/** @throws UsageError where standard output cannot be written. */
function writeOut(write: () => void): 'written' | 'closed' {
  try {
    write();
    return 'written';
  } catch (error) {
    if (systemErrorCode(error) === 'EPIPE') return 'closed';
    throw new UsageError(`cannot write to standard output: ${explain(error)}`, { cause: error });
  }
}

/** The same to standard error, where nobody needs to be told that nobody reads it. */
export function writeStderr(parts: Iterable<string>): void {
  try {
    writeParts(stderrDescriptor, parts);
  } catch (error) {
    if (systemErrorCode(error) !== 'EPIPE') throw error;
  }
}

function replaceFile(target: string, parts: Iterable<string>, stats: Stats | undefined): void {
  // A name that is taken fails (`wx`), so it need not be secret; node:crypto would cost a fifth of Node's own start.
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`,
  );
  const descriptor = openSync(temporary, 'wx', newFileMode);
  try {
    try {
      writeParts(descriptor, parts);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (stats !== undefined) chmodSync(temporary, stats.mode & 0o7777);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function appendDirectly(path: string, parts: Iterable<string>): void {
  const descriptor = openSync(path, 'a');
  try {
    writeParts(descriptor, parts);
  } finally {
    closeSync(descriptor);
  }
}

function writeParts(descriptor: number, parts: Iterable<string>): void {
  let pending: string[] = [];
  let length = 0;
  // A string would give its characters one by one.
  for (const part of typeof parts === 'string' ? [parts] : parts) {
    pending.push(part);
    length += part.length;
    if (length < batchLength) continue;
    writeWhole(descriptor, pending.join(''));
    pending = [];
    length = 0;
  }
  writeWhole(descriptor, pending.join(''));
}

function writeWhole(descriptor: number, text: string): void {
  writeBytes(descriptor, Buffer.from(text));
}

function writeBytes(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSome(descriptor, bytes.subarray(written));
}

/** Bytes that were taken: none where the other end is full for now. */
function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if (systemErrorCode(error) !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
    return 0;
  }
}

/** Where links lead, also one whose target is not there yet. */
function resolveLinks(path: string, linksLeft: number = mostLinks): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' || linksLeft === 0) throw error;
    const link = readLink(path);
    return link === undefined ? path : resolveLinks(resolve(dirname(path), link), linksLeft - 1);
  }
}

function readLink(path: string): string | undefined {
  return unlessRefused(() => readlinkSync(path));
}

/** What the system says, and what to do about it. Rethrows all else: a report that fails is a defect of ours. */
function explain(error: unknown): string {
  const code = systemErrorCode(error);
  switch (code) {
    case '':
      throw error;
    case 'ENOENT':
      return 'its folder does not exist; create it first';
    case 'ENOTDIR':
      return 'a part of the path is a file, not a folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; choose a place you may write to';
    case 'EROFS':
      return 'the file system is read-only; choose another place';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no space left; free some or choose another place';
    case 'ELOOP':
      return 'its links lead round in a circle';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return `the system says ${code}`;
  }
}
