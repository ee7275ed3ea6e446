import type { Encoding } from '../../model/finding.ts';
import type { Decoded, Span } from './index.ts';

/** What stands for something else at an offset: how many bytes it takes and what it stands for. */
export interface Replacement {
  readonly length: number;
  readonly value: string;
}

/** Escapes nearer together than this are decoded as one part. */
const joinDistance = 256;
/** Plain bytes taken along on either side, so that names and separators stand beside what was decoded. */
const margin = 128;
/** A longer part is cut; the next one begins `margin` bytes before its end. */
const longestPart = 262_144;

const encoder = new TextEncoder();

/**
 * Parts of a text in which a lead byte starts replacements (`%20`, `\n`, `&#34;`), with these carried out.
 * `readAt` gives the replacement at a lead byte, or nothing where it is an ordinary character.
 */
export function decodeReplacements(bytes: Uint8Array, encoding: Encoding, lead: number, readAt: (bytes: Uint8Array, offset: number) => Replacement | undefined): Decoded[] {
  const parts: Decoded[] = [];
  let at = nextReplacement(bytes, 0, lead, readAt);
  while (at >= 0) {
    const start = Math.max(0, at - margin);
    const builder = new PartBuilder(bytes, start);
    let offset = at;
    while (offset >= 0 && offset - start < longestPart) {
      const replacement = readAt(bytes, offset);
      if (replacement) builder.replace(offset, replacement);
      const next = nextReplacement(bytes, offset + (replacement?.length ?? 1), lead, readAt);
      if (next < 0 || next - offset > joinDistance) {
        builder.copyTo(Math.min(bytes.length, builder.sourceEnd + margin));
        offset = -1;
        at = next;
      } else {
        offset = next;
        at = next;
      }
    }
    parts.push(builder.finish(encoding));
  }
  return parts;
}

function nextReplacement(bytes: Uint8Array, from: number, lead: number, readAt: (bytes: Uint8Array, offset: number) => Replacement | undefined): number {
  let offset = bytes.indexOf(lead, from);
  while (offset >= 0 && !readAt(bytes, offset)) offset = bytes.indexOf(lead, offset + 1);
  return offset;
}

/** Copies plain bytes and replacements, and remembers where each run came from. */
class PartBuilder {
  readonly #bytes: Uint8Array;
  #output = new Uint8Array(1024);
  #length = 0;
  /** Pairs: offset in the output, offset in the source; from there on both run together. */
  readonly #anchors: number[] = [];
  sourceEnd: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.sourceEnd = start;
    this.#anchors.push(0, start);
  }

  replace(offset: number, { length, value }: Replacement): void {
    this.copyTo(offset);
    this.#anchors.push(this.#length, offset);
    this.#append(value.length === 1 && value.charCodeAt(0) < 0x80 ? Uint8Array.of(value.charCodeAt(0)) : encoder.encode(value));
    this.sourceEnd = offset + length;
    this.#anchors.push(this.#length, this.sourceEnd);
  }

  copyTo(end: number): void {
    this.#append(this.#bytes.subarray(this.sourceEnd, end));
    this.sourceEnd = Math.max(end, this.sourceEnd);
  }

  finish(encoding: Encoding): Decoded {
    const anchors = this.#anchors;
    return {
      encoding,
      bytes: this.#output.subarray(0, this.#length),
      sourceSpan: (start, end): Span => ({ start: toSource(anchors, start), end: end > start ? endInSource(anchors, end) : toSource(anchors, start) }),
    };
  }

  #append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#output.length) {
      const larger = new Uint8Array(Math.max(this.#output.length * 2, this.#length + bytes.length));
      larger.set(this.#output.subarray(0, this.#length));
      this.#output = larger;
    }
    this.#output.set(bytes, this.#length);
    this.#length += bytes.length;
  }
}

/** Index of the last pair whose output offset is at most `offset`. */
function anchorBefore(anchors: readonly number[], offset: number): number {
  let low = 0;
  let high = anchors.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (anchors[middle * 2] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toSource(anchors: readonly number[], offset: number): number {
  const index = anchorBefore(anchors, offset);
  return anchors[index * 2 + 1] + (offset - anchors[index * 2]);
}

/** The source offset behind the last byte: a replacement counts whole. */
function endInSource(anchors: readonly number[], end: number): number {
  const index = anchorBefore(anchors, end - 1);
  const isReplacement = index % 2 === 1;
  if (isReplacement && index + 1 < anchors.length / 2) return anchors[(index + 1) * 2 + 1];
  return anchors[index * 2 + 1] + (end - anchors[index * 2]);
}
