import { unlessRefused } from '../../../foundation/system-error.ts';
import type { Expansion } from '../expansion/expansion.ts';
import { isInflatedWithInfo, zlib } from './zlib.ts';

/**
 * Inflates a stream of this declared size and checksum. Undefined if it is too large to be held, breaks a limit, is not
 * as declared or ends before its bytes do. Three times as fast as `Inflater`, and enough for nearly every entry.
 */
export function inflateWhole(
  expansion: Expansion,
  compressed: Uint8Array,
  size: number,
  crc: number,
): Uint8Array | undefined {
  const { budget, limits } = expansion;
  if (size > limits.heldBytes || budget.findBrokenLimit(compressed.length, 0, size) !== undefined) return undefined;
  return unlessRefused(() => {
    const result: unknown = zlib().inflateRawSync(compressed, {
      maxOutputLength: Math.max(size, 1),
      chunkSize: Math.max(size, 64),
      info: true,
    });
    if (!isInflatedWithInfo(result) || result.engine.bytesWritten !== compressed.length) return undefined;
    if (result.buffer.length !== size || zlib().crc32(result.buffer) !== crc) return undefined;
    budget.addInflated(size);
    return result.buffer;
  });
}
