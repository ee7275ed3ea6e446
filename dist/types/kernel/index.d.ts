import type { Kernel } from './kernel.ts';
export type { EncodedPlace, Hits, Kernel, PartSearch, TrackedKeywords } from './kernel.ts';
export { longestBlobPiece, partDistance } from './kernel.ts';
export type { Gate, Keyword, Listener } from './keyword.ts';
/**
 * The one door to keyword search. `tables` are made by `buildTables`; `binary` is the compiled module, without which, or
 * where WebAssembly or its memory cannot be had, the search runs in plain TypeScript. Rules for which `isClosed` holds are not listened for. Bytes of
 * `roomBytes` are the caller's, in the kernel's memory, where there is one.
 */
export declare function createKernel(tables: Uint8Array, binary?: Uint8Array, isClosed?: (rule: number) => boolean, roomBytes?: number): Kernel;
