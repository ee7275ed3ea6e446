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
import { systemErrorCode, unlessRefused } from '../foundation/system-error.ts';
import { describeUnwritable, isFolder } from './unwritable.ts';

/** A report tells where secrets are, so by default only its owner may read it. */
const newFileMode = 0o600;
const stdoutDescriptor = 1;
const stderrDescriptor = 2;
/** UTF-16 units that are written at once. */
const batchLength = 1 << 16;
/** How often a pipe whose reader is not ready is tried again, in milliseconds. */
const retryMs = 5;
/** How many links are followed to a target that does not exist yet. */
const mostLinks = 40;

/**
 * Writes a report completely or not at all: to a temporary file beside the target, which then replaces it. An existing
 * file keeps its mode, a link its target; devices and pipes are written directly. @throws UsageError if the target
 * cannot be written; what was there before is kept.
 */
export function writeReport(path: string, parts: Iterable<string>): void {
  if (path === '/dev/stdout') return void writeStdout(parts);
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw new UsageError(`cannot write ${path}: ${isFolder}`);
    if (stats !== undefined && (!stats.isFile() || path.startsWith('/dev/'))) appendDirectly(path, parts);
    else replaceFile(resolveLinks(path), parts, stats);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${describeUnwritable(error)}`, { cause: error });
  }
}

/**
 * Writes to standard output until everything is out, even to a pipe that does not block. Returns `closed` if the reader
 * has gone away, which is not an error.
 */
export function writeStdout(parts: Iterable<string>): 'written' | 'closed' {
  return writeOut(() => writeParts(stdoutDescriptor, parts));
}

/** Like `writeStdout`, for bytes. */
export function writeStdoutBytes(bytes: Uint8Array): 'written' | 'closed' {
  return writeOut(() => writeBytes(stdoutDescriptor, bytes));
}

/** @throws UsageError if standard output cannot be written. */
function writeOut(write: () => void): 'written' | 'closed' {
  try {
    write();
    return 'written';
  } catch (error) {
    if (systemErrorCode(error) === 'EPIPE') return 'closed';
    throw new UsageError(`cannot write to standard output: ${describeUnwritable(error)}`, { cause: error });
  }
}

/** Writes to standard error; it does not matter if nobody reads it. */
export function writeStderr(parts: Iterable<string>): void {
  try {
    writeParts(stderrDescriptor, parts);
  } catch (error) {
    if (systemErrorCode(error) !== 'EPIPE') throw error;
  }
}

function replaceFile(target: string, parts: Iterable<string>, stats: Stats | undefined): void {
  // A name that is taken fails (`wx`), so it need not be secret; loading node:crypto would take a fifth of Node's own
  // start-up time.
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
  // Iterating a string would yield its characters one by one.
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

/** The number of bytes that were accepted: 0 if the other end is full for now. */
function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if (systemErrorCode(error) !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
    return 0;
  }
}

/** Follows links, even one whose target does not exist yet. */
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
