import { readFileSync } from 'node:fs';

/** The compiled kernel in the bundle, from the file beside it. */
export function readKernelBinary(): Uint8Array {
  return readFileSync(`${__dirname}/kernel.wasm`);
}
