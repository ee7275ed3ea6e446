/**
 * How much of an archive is opened. Sizes are in bytes; each number applies to one outermost archive and everything in
 * it.
 */
export interface ArchiveLimits {
  /** The nesting of archives; 1 opens only the outermost, 0 none. A compressed tar counts twice. */
  readonly depth: number;
  readonly entries: number;
  /** How much inflating may give in all. Uncompressed entries cost nothing. */
  readonly inflatedBytes: number;
  /** How many times its compressed size anything may grow to, once it is larger than `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Entries up to this size are handed on whole, larger ones as a stream. */
  readonly heldBytes: number;
  /** The most memory for one stream: for the bytes that it may repeat, or for a 7z, whose directory is at its end. */
  readonly memoryBytes: number;
}

const mebibyte = 1024 * 1024;

export const defaultArchiveLimits: ArchiveLimits = {
  depth: 4,
  entries: 250_000,
  inflatedBytes: 1024 * mebibyte,
  ratio: 200,
  ratioFreeBytes: 32 * mebibyte,
  // Node's own inflation needs whole buffers, and takes a third of the time: a packed tree of documents of 10 MB took
  // 0.1 of 3.3 s of a scan.
  heldBytes: 16 * mebibyte,
  // As much as the zstd program takes. `xz -9` and 7-Zip's strongest level repeat what is up to 64 MiB back.
  memoryBytes: 128 * mebibyte,
};

/** `1 GiB`, `1.5 MiB`, `100 bytes`. */
export function formatSize(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  let unit = 0;
  let size = bytes;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${Math.round(size * 10) / 10} ${units[unit]}`;
}
