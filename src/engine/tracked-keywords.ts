import type { Edit } from '../model/blob.ts';
import type { TrackedKeywords } from '../kernel/index.ts';

let room = new Uint32Array(4096);

/**
 * The tracked keywords of the base where they stand now, but for those in the parts that were searched anew, with those that were found
 * there. Undefined where they are more numbers than `most`. Valid until the next call.
 */
export function inheritTracked(tracked: TrackedKeywords, copies: Edit['copies'], parts: readonly number[], found: TrackedKeywords, most: number): TrackedKeywords | undefined {
  let length = 0;
  let part = 0;
  let next = 0;
  let foundPart = 0;
  for (let index = 0; index < copies.length; index += 3) {
    const end = copies[index + 1] + copies[index + 2];
    const shift = copies[index] - copies[index + 1];
    for (let keyword = firstFrom(tracked, copies[index + 1]); keyword < tracked.length && tracked[keyword] < end; keyword += 2) {
      const position = tracked[keyword] + shift;
      while (part < parts.length && parts[part + 1] <= position) part += 2;
      if (part < parts.length && parts[part] <= position) continue;
      takeFound(position);
      add(position, tracked[keyword + 1]);
      if (length > most) return undefined;
    }
  }
  takeFound(Infinity);
  return length > most ? undefined : room.subarray(0, length);

  /** The search of a part may find what begins beside it. */
  function takeFound(before: number): void {
    for (; next < found.length && found[next] < before; next += 2) {
      while (foundPart < parts.length && parts[foundPart + 1] <= found[next]) foundPart += 2;
      if (foundPart < parts.length && parts[foundPart] <= found[next]) add(found[next], found[next + 1]);
    }
  }

  function add(position: number, keyword: number): void {
    if (length === room.length) room = enlarged(room);
    room[length++] = position;
    room[length++] = keyword;
  }
}

function enlarged(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Index of the first tracked keyword that does not stand before. */
function firstFrom(tracked: TrackedKeywords, offset: number): number {
  let low = 0;
  let high = tracked.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tracked[2 * middle] < offset) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}
