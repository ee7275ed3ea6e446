import { closeSync, openSync } from 'node:fs';
import { isDistrust } from '../distrust.ts';
import { readFully } from '../file-bytes.ts';
import { giveBack, NumberRoom } from '../number-room.ts';

/** Numbers up to here are exact, also when they combine an offset and a position. */
const mostExact = 2 ** 53;
/** The header of a reverse index: a signature, its version and the hash type of ids. */
const reverseHeadBytes = 12;

/**
 * Sorts the offsets of a pack's objects, given in the order of its index, and fills in the positions they had there.
 * Git stores that order in a file beside the index; where it can be used, nothing has to be sorted, which took 0.08 s
 * for tokio's 154,000, with all other threads waiting.
 */
export function orderByOffset(index: string, offsets: Float64Array, positions: Uint32Array): void {
  if (!tryKnownOrder(index, offsets, positions)) sortByOffset(offsets, positions);
}

/** False, with the offsets unchanged, if the stored order is missing or wrong. */
function tryKnownOrder(index: string, offsets: Float64Array, positions: Uint32Array): boolean {
  const file = index.replace(/idx$/, 'rev');
  if (file === index || !readReverse(file, positions)) return false;
  const { length } = offsets;
  const room = new NumberRoom(8 * length);
  const unsorted = room.float64(length);
  unsorted.set(offsets);
  let last = -1;
  let number = 0;
  // If the offsets strictly ascend in this order, it contains each of them once.
  for (; number < length && unsorted[positions[number]] > last; number++)
    offsets[number] = last = unsorted[positions[number]];
  if (number < length) offsets.set(unsorted);
  giveBack(unsorted);
  return number === length;
}

function readReverse(file: string, positions: Uint32Array): boolean {
  const bytes = Buffer.from(positions.buffer, positions.byteOffset, positions.byteLength);
  try {
    const fd = openSync(file, 'r');
    try {
      readFully(fd, bytes, reverseHeadBytes);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (!isDistrust(error)) throw error;
    return false;
  }
  for (let number = 0; number < positions.length; number++) positions[number] = bytes.readUInt32BE(4 * number);
  return true;
}

/** Sorts offset and position as one number: 0.2 s for 1.7 million, where a radix sort took 1.3. */
function sortByOffset(offsets: Float64Array, positions: Uint32Array): void {
  const count = Math.max(1, offsets.length);
  let most = 0;
  for (const offset of offsets) most = Math.max(most, offset);
  if ((most + 1) * count > mostExact) return sortFar(offsets, positions);
  for (let position = 0; position < offsets.length; position++)
    offsets[position] = offsets[position] * count + position;
  offsets.sort();
  for (let number = 0; number < offsets.length; number++) {
    const key = offsets[number];
    positions[number] = key % count;
    offsets[number] = Math.floor(key / count);
  }
}

function sortFar(offsets: Float64Array, positions: Uint32Array): void {
  const unsorted = offsets.slice();
  for (let position = 0; position < positions.length; position++) positions[position] = position;
  positions.sort((a, b) => unsorted[a] - unsorted[b]);
  for (let number = 0; number < positions.length; number++) offsets[number] = unsorted[positions[number]];
}
