/** A keyword, which bits of its bytes matter, and where its window begins. */
export interface PlacedText {
  readonly text: Uint8Array;
  readonly cares: Uint8Array;
  readonly start: number;
}

/** Four bytes at an offset from a window on, and the bits of them that are known. */
export interface CommonBytes {
  readonly offset: number;
  readonly value: number;
  readonly mask: number;
}

const farthest = 8;

/** The four bytes from which it is seen best that what stands about a window is none of these texts. */
export function commonBytes(texts: readonly PlacedText[]): CommonBytes {
  let best: CommonBytes = { offset: 0, value: 0, mask: 0 };
  let most = -1;
  for (let offset = -farthest; offset <= farthest; offset++) {
    const common = commonAt(texts, offset);
    const worth = worthOf(common);
    if (worth <= most) continue;
    best = common;
    most = worth;
  }
  return best;
}

function commonAt(texts: readonly PlacedText[], offset: number): CommonBytes {
  let value = 0;
  let mask = -1;
  for (const each of texts) {
    const own = fourAt(each.text, each.start + offset);
    if (each === texts[0]) value = own;
    mask &= fourAt(each.cares, each.start + offset) & ~(own ^ value);
  }
  return { offset, value: (value & mask) >>> 0, mask: mask >>> 0 };
}

/** 0 for bytes outside. */
function fourAt(bytes: Uint8Array, offset: number): number {
  let four = 0;
  const last = Math.min(offset + 4, bytes.length);
  for (let at = Math.max(offset, 0); at < last; at++) four |= bytes[at] << ((at - offset) * 8);
  return four;
}

/** Bits that are known, those of the window for half of it: most of them were looked at before. */
function worthOf({ offset, mask }: CommonBytes): number {
  let worth = 0;
  for (let index = 0; index < 4; index++) {
    const isInWindow = offset + index >= 0 && offset + index < 3;
    worth += bitCounts[(mask >>> (index * 8)) & 0xff] * (isInWindow ? 1 : 2);
  }
  return worth;
}

const bitCounts: Uint8Array = new Uint8Array(256);
for (let byte = 1; byte < 256; byte++) bitCounts[byte] = bitCounts[byte >> 1] + (byte & 1);
