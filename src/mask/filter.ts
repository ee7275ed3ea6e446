import { readStdin } from '../sources/stdin.ts';
import { type MaskOptions, StreamMask } from './stream-mask.ts';

const readBytes = 256 * 1024;

export interface Filtered {
  /** The number of secrets that were replaced. */
  readonly masked: number;
  /** From some point on the text was binary, and was passed on unchanged. */
  readonly isBinary: boolean;
}

/**
 * Filters standard input into `write` until either ends: `closed` says that nobody reads any more. Throws SourceError
 * if standard input cannot be read, and whatever `write` throws.
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
