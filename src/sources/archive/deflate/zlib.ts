import type * as Zlib from 'node:zlib';

let loaded: typeof Zlib | undefined;

/**
 * Loaded with the first archive: it loads Node's streams, which would cost a scan without archives a tenth of Node's
 * own start.
 */
export function zlib(): typeof Zlib {
  return (loaded ??= process.getBuiltinModule('node:zlib'));
}

/** What the one-call functions return if asked for `info`: the bytes, and how many compressed ones were used. */
export interface InflatedWithInfo {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** Node's types do not know that result. */
export function isInflatedWithInfo(result: unknown): result is InflatedWithInfo {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}
