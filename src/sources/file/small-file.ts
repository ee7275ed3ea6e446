import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { unlessRefused } from '../../foundation/system-error.ts';
import { encodePath } from '../path-bytes.ts';

export interface SmallFile {
  readonly bytes: Buffer;
  /** There was more than `maxBytes`. */
  readonly isCut: boolean;
}

/**
 * A file that controls the scan, such as `.gitignore`; undefined if there is none that can be read. Never blocks: pipes
 * and devices give undefined.
 */
export function readSmallFile(path: string, maxBytes: number): SmallFile | undefined {
  return unlessRefused(() => {
    const fd = openSync(encodePath(path), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(fd);
      return stats.isFile() ? readUpTo(fd, stats.size, maxBytes) : undefined;
    } finally {
      closeSync(fd);
    }
  });
}

function readUpTo(fd: number, size: number, maxBytes: number): SmallFile {
  const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(fd, buffer, filled, buffer.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return { bytes: buffer.subarray(0, Math.min(filled, maxBytes)), isCut: filled > maxBytes };
}
