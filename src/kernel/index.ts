import type { Kernel } from './kernel.ts';
import { createPlainKernel } from './plain/plain.ts';
import { TableReader } from './tables/read-tables.ts';
import { createWasmKernel } from './wasm.ts';

export type {
  Changes,
  EditSearch,
  EncodedPlace,
  Hits,
  Kernel,
  KeywordReach,
  TextKeywords,
  ValueScope,
} from './kernel.ts';
export { longestBlobPiece } from './kernel.ts';
export type { Gate, Keyword, Listener } from './keyword.ts';

export interface KernelOptions {
  /** Rules for which it holds get no hits. */
  readonly isClosed?: ((rule: number) => boolean) | undefined;
  /** Bytes of the kernel's memory, where it has one, that are left to the caller. None by default. */
  readonly roomBytes?: number | undefined;
}

/**
 * The one door to keyword search. `tables` are made by `buildTables`. `binary` is the compiled module; without it, or
 * where WebAssembly or its memory is not available, the search runs in plain TypeScript.
 */
export function createKernel(
  tables: Uint8Array,
  binary?: Uint8Array,
  { isClosed, roomBytes = 0 }: KernelOptions = {},
): Kernel {
  const own = isClosed ? new TableReader(tables).withClosed(isClosed) : tables;
  return (binary && typeof WebAssembly === 'object' && tryWasmKernel(own, binary, roomBytes)) || createPlainKernel(own);
}

/** Undefined if this machine's WebAssembly lacks the instructions, or there is no memory left for it. */
function tryWasmKernel(tables: Uint8Array, binary: Uint8Array, roomBytes: number): Kernel | undefined {
  try {
    return createWasmKernel(tables, binary, roomBytes);
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && error.name === 'CompileError')) return undefined;
    throw error;
  }
}
