import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { unlessRefused } from '../../foundation/system-error.ts';
import type { PieceReader } from './read-file.ts';

const blockBytes = 512;
const minSparseBytes = 64 << 20;

/** Whether a file is long and mostly holes. */
export function isSparse(stats: Stats): boolean {
  return stats.size >= minSparseBytes && stats.blocks * blockBytes < stats.size / 2;
}

export interface SparseReader {
  readonly readPiece: PieceReader;
  close(): void;
}

/**
 * Reads a sparse file from `position` on, bypassing the page cache, which would first be filled with the zeros of its
 * holes, at ten times the cost. Undefined if the system cannot do that. Parts on the disk may be refused for want of
 * alignment, and are then read as usual.
 */
export function openSparse(path: string | Buffer, stats: Stats, position: number): SparseReader | undefined {
  const direct = openDirect(path, stats);
  if (direct === undefined) return undefined;
  let at = position;
  const readPiece: PieceReader = (fd, buffer, offset, length) => {
    const count =
      unlessRefused(() => readSync(direct, buffer, offset, length, at)) ?? readSync(fd, buffer, offset, length, at);
    at += count;
    return count;
  };
  return { readPiece, close: () => closeSync(direct) };
}

/** Opens the same file again, unless another has replaced it. */
function openDirect(path: string | Buffer, stats: Stats): number | undefined {
  if (process.platform !== 'linux') return undefined;
  // Not every file system supports it.
  const fd = unlessRefused(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_DIRECT));
  if (fd === undefined) return undefined;
  const { dev, ino } = fstatSync(fd);
  if (dev === stats.dev && ino === stats.ino) return fd;
  closeSync(fd);
  return undefined;
}
