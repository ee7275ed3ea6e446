import type * as Zlib from 'node:zlib';

let loaded: typeof Zlib | undefined;

/**
 * Loaded with the first archive: it loads Node's streams, which would cost a scan without archives a tenth of Node's
 * own start.
 */
export function zlib(): typeof Zlib {
  return (loaded ??= process.getBuiltinModule('node:zlib'));
}
