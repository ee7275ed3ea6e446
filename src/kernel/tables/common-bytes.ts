/** Four bytes at an offset from a window, and a mask of those bits that are known. */
export interface CommonBytes {
  readonly offset: number;
  readonly value: number;
  readonly mask: number;
}

const farthest = 8;
const offsetCount = 2 * farthest + 1;

/**
 * A keyword with its window: for each offset the four bytes there, and which of their bits matter. A keyword of three
 * bytes lies in more than a hundred buckets, so this is worked out once: the tables of all rules are built in half the
 * time.
 */
export class PlacedText {
  readonly values: Uint32Array = new Uint32Array(offsetCount);
  readonly cares: Uint32Array = new Uint32Array(offsetCount);

  /** `cares` has the bits that matter in each byte; the window begins at `start`. */
  constructor(text: Uint8Array, cares: Uint8Array, start: number) {
    for (let index = 0; index < offsetCount; index++) {
      this.values[index] = fourAt(text, start + index - farthest);
      this.cares[index] = fourAt(cares, start + index - farthest);
    }
  }
}

/** 0 for bytes outside. */
function fourAt(bytes: Uint8Array, offset: number): number {
  let four = 0;
  const last = Math.min(offset + 4, bytes.length);
  for (let at = Math.max(offset, 0); at < last; at++) four |= bytes[at] << ((at - offset) * 8);
  return four;
}

/** The four bytes that best rule out that any of these texts is around a window. */
export function commonBytes(texts: readonly PlacedText[]): CommonBytes {
  let best = 0;
  let bestMask = 0;
  let most = -1;
  for (let index = 0; index < offsetCount; index++) {
    const mask = commonMask(texts, index);
    const worth = worthOf(index - farthest, mask);
    if (worth <= most) continue;
    best = index;
    bestMask = mask;
    most = worth;
  }
  return { offset: best - farthest, value: (texts[0].values[best] & bestMask) >>> 0, mask: bestMask >>> 0 };
}

function commonMask(texts: readonly PlacedText[], index: number): number {
  const value = texts[0].values[index];
  let mask = -1;
  for (const { values, cares } of texts) mask &= cares[index] & ~(values[index] ^ value);
  return mask;
}

/** The number of known bits. Those of the window count half, since most of them were looked at before. */
function worthOf(offset: number, mask: number): number {
  let worth = 0;
  for (let index = 0; index < 4; index++) {
    const isInWindow = offset + index >= 0 && offset + index < 3;
    worth += bitCounts[(mask >>> (index * 8)) & 0xff] * (isInWindow ? 1 : 2);
  }
  return worth;
}

const bitCounts: Uint8Array = new Uint8Array(256);
for (let byte = 1; byte < 256; byte++) bitCounts[byte] = bitCounts[byte >> 1] + (byte & 1);
