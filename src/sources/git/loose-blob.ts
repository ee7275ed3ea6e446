import { closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import { unlessRefused } from '../../model/system-error.ts';
import { zlib } from '../archive/zlib.ts';

/** For one file after the other; a larger one is left to git, which hands it over in pieces. */
const buffer = Buffer.allocUnsafeSlow(1 << 18);
const longestBlobBytes = 16 << 20;
/** `blob 16777216` and a zero. */
const longestHeaderBytes = 16;

/**
 * The content of a blob that lies in a file of its own, as what was just staged does: sooner than a run of git. Undefined for
 * all that is anything else, which is git's to read and to complain of. The array is the caller's.
 */
export function readLooseBlob(objectFolder: string, id: string): Uint8Array | undefined {
  const bytes = inflateFile(`${objectFolder}/${id.slice(0, 2)}/${id.slice(2)}`);
  const end = bytes?.subarray(0, longestHeaderBytes).indexOf(0) ?? -1;
  if (!bytes || end < 0) return undefined;
  const content = bytes.subarray(end + 1);
  return bytes.toString('latin1', 0, end) === `blob ${content.length}` ? content : undefined;
}

/** Never waits: a pipe has nothing to give, and nothing is no object. */
function inflateFile(file: string): Buffer | undefined {
  // An exception for what is not there would cost more than all the rest.
  if (!existsSync(file)) return undefined;
  return unlessRefused(() => {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const count = readSync(descriptor, buffer, 0, buffer.length, null);
      return count < buffer.length ? zlib().inflateSync(buffer.subarray(0, count), { maxOutputLength: longestBlobBytes }) : undefined;
    } finally {
      closeSync(descriptor);
    }
  });
}
