import { readFileSync } from 'node:fs';

/**
 * The compiled kernel, to be run by whoever scans from the sources: the one that tests compile, else that of the last
 * build. In the bundle `kernel-binary-packed.ts` stands in its place.
 */
export function readKernelBinary(): Uint8Array {
  return readFileSync(process.env['STRAYKEY_KERNEL'] ?? new URL('../../dist/kernel.wasm', import.meta.url));
}

/** The compiled reader of packs, likewise. */
export function readUnpackerBinary(): Uint8Array {
  return readFileSync(process.env['STRAYKEY_UNPACKER'] ?? new URL('../../dist/unpack.wasm', import.meta.url));
}
