import { readFileSync } from 'node:fs';

/**
 * The compiled kernel for a scan from the sources: the one that the tests compile, otherwise that of the last build. In
 * the bundle, `kernel-binary-packed.ts` replaces this file.
 */
export function readKernelBinary(): Uint8Array {
  return readFileSync(process.env['STRAYKEY_KERNEL'] ?? new URL('../../dist/kernel.wasm', import.meta.url));
}

/** The compiled reader of packs, likewise. */
export function readUnpackerBinary(): Uint8Array {
  return readFileSync(process.env['STRAYKEY_UNPACKER'] ?? new URL('../../dist/unpack.wasm', import.meta.url));
}
