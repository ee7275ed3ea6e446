import { readSync } from 'node:fs';
import { Distrust } from './distrust.ts';

/** Fills the array from this position of the file. Throws Distrust if the file ends before that. */
export function readFully(fd: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    const count = readSync(fd, bytes, done, bytes.length - done, position + done);
    if (count === 0) throw new Distrust('a file of a pack is shorter than it should be');
    done += count;
  }
}
