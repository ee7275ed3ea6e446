import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { ConfigError } from '../errors.ts';
import { describeSystemError, systemErrorCode } from '../foundation/system-error.ts';

/** More than any configuration that people write; stops a hostile one. */
const sizeLimitBytes = 4 * 1024 * 1024;

/**
 * The text of a small file, or undefined if it does not exist. Only a regular file is read, so a pipe or a device in a
 * scanned tree cannot block us. UTF-8, or UTF-16 with a byte order mark.
 * @throws ConfigError for a file that exists but cannot be read, is too large, or is not text.
 */
export function readTextFile(path: string, limitBytes: number = sizeLimitBytes): string | undefined {
  const descriptor = open(path);
  if (descriptor === undefined) return undefined;
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new ConfigError(path, 'is not a regular file');
    if (stats.size > limitBytes)
      throw new ConfigError(path, `is larger than ${Math.floor(limitBytes / 1024 / 1024)} MiB`);
    return decode(readAll(descriptor, stats.size, path), path);
  } finally {
    closeSync(descriptor);
  }
}

function open(path: string): number | undefined {
  try {
    // Most files do not exist, and an error costs ten times as much as `lstatSync`.
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOTDIR') return undefined;
    if (code === 'ENOENT') throw new ConfigError(path, 'is a link to a file that does not exist', { cause: error });
    throw new ConfigError(path, describeSystemError(error), { cause: error });
  }
}

function readAll(descriptor: number, size: number, path: string): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    for (let read = -1; length < size && read !== 0; length += read)
      read = readSync(descriptor, bytes, length, size - length, null);
  } catch (error) {
    throw new ConfigError(path, describeSystemError(error), { cause: error });
  }
  return bytes.subarray(0, length);
}

/** Reads UTF-16 too, which PowerShell writes when it redirects text to a file. */
function decode(bytes: Uint8Array, path: string): string {
  const mark = `${bytes[0] ?? ''},${bytes[1] ?? ''}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ConfigError(path, 'is not UTF-8 text', { cause: error });
  }
}
