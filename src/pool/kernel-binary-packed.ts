import { readFileSync } from 'node:fs';

/** The compiled kernel, in the bundle: from the file beside it. */
export function readKernelBinary(): Uint8Array {
  return readFileSync(`${__dirname}/kernel.wasm`);
}

/** The compiled reader of packs, likewise. */
export function readUnpackerBinary(): Uint8Array {
  return readFileSync(`${__dirname}/unpack.wasm`);
}
