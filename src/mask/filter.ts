import { writeSync } from 'node:fs';
import { readStdin } from '../sources/stdin.ts';
import { systemErrorCode } from '../sources/system-error.ts';
import { type MaskOptions, StreamMask } from './stream-mask.ts';

const readBytes = 256 * 1024;
const stdout = 1;
const retryMs = 5;

export interface Filtered {
  readonly masked: number;
  readonly isBinary: boolean;
}

/** Passes standard input on to standard output until one of them ends; a reader that goes away ends it without a word. */
export function filterStdin(options: MaskOptions): Filtered {
  const pending: Uint8Array[] = [];
  const mask = new StreamMask(options, (bytes) => pending.push(Buffer.from(bytes)));
  const buffer = Buffer.allocUnsafe(readBytes);
  for (let count = readStdin(buffer); count > 0; count = readStdin(buffer)) {
    mask.push(buffer.subarray(0, count));
    if (!writeAll(pending)) return mask;
  }
  mask.end();
  writeAll(pending);
  return mask;
}

/** False where nobody reads any more. */
function writeAll(pending: Uint8Array[]): boolean {
  if (pending.length === 0) return true;
  const bytes = pending.length === 1 ? pending[0] : Buffer.concat(pending);
  pending.length = 0;
  try {
    for (let written = 0; written < bytes.length; ) written += writeSome(bytes.subarray(written));
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EPIPE') return false;
    throw error;
  }
}

function writeSome(bytes: Uint8Array): number {
  try {
    return writeSync(stdout, bytes);
  } catch (error) {
    if (systemErrorCode(error) !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
    return 0;
  }
}
