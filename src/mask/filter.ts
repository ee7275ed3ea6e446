import { readStdin } from '../sources/stdin.ts';
import { type MaskOptions, StreamMask } from './stream-mask.ts';

const readBytes = 256 * 1024;

export interface Filtered {
  /** Secrets that were replaced. */
  readonly masked: number;
  /** The text was binary from some place on and was passed on as it is. */
  readonly isBinary: boolean;
}

/**
 * Passes standard input on to `write` until one of them ends: `closed` says that nobody reads any more. Throws
 * SourceError where standard input cannot be read, and what `write` throws.
 */
export function filterStdin(options: MaskOptions, write: (bytes: Uint8Array) => 'written' | 'closed'): Filtered {
  const pending: Buffer[] = [];
  const mask = new StreamMask(options, (bytes) => pending.push(Buffer.from(bytes)));
  const buffer = Buffer.allocUnsafe(readBytes);
  for (let count = readStdin(buffer); count > 0; count = readStdin(buffer)) {
    mask.push(buffer.subarray(0, count));
    if (pending.length > 0 && write(Buffer.concat(pending)) === 'closed') return mask;
    pending.length = 0;
  }
  mask.end();
  if (pending.length > 0) write(Buffer.concat(pending));
  return mask;
}
