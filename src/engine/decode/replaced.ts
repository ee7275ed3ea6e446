import { countBefore } from '../../foundation/binary-search.ts';
import type { EncodedPlace } from '../../kernel/index.ts';
import type { Compression, Encoding } from '../../model/finding.ts';
import type { Decoded, Span } from './index.ts';

/** An escape at an offset: how many bytes it takes and what it stands for. */
export interface Replacement {
  readonly length: number;
  /** Text, or a single byte as a number. */
  readonly value: string | number;
}

/** Escapes closer together than this are decoded as one part. */
const joinDistance = 256;
/** Plain bytes included on either side, so that names and separators are next to what was decoded. */
const margin = 128;
/** A longer part is cut there; the next one begins `margin` bytes before its end. */
const longestPart = 262_144;

const encoder = new TextEncoder();

/** An encoding that writes single characters as a lead byte and what follows it. */
export interface ReplacementSyntax {
  readonly encoding: Exclude<Encoding, 'base64' | 'hex' | 'utf-16' | Compression>;
  /** How the kernel tells where such a part begins. */
  readonly place: Exclude<EncodedPlace['kind'], 'run'>;
  readonly lead: number;
  /** The replacement at a lead byte, or undefined if that is an ordinary character. */
  readonly readAt: (bytes: Uint8Array, offset: number) => Replacement | undefined;
}

/** Parts of a text with replacements (`%20`, `\n`, `&#34;`), decoded. A lead byte starts each replacement. */
export function decodeReplacements(bytes: Uint8Array, syntax: ReplacementSyntax): Decoded[] {
  const parts: Decoded[] = [];
  let next = findReplacement(bytes, 0, bytes.length, syntax);
  while (next) {
    const { part, sourceEnd } = decodeFrom(bytes, next, syntax);
    parts.push(part);
    next = findReplacement(bytes, sourceEnd, bytes.length, syntax);
  }
  return parts;
}

/** The part whose first replacement is at `first`. */
export function decodeReplacementsAt(bytes: Uint8Array, first: number, syntax: ReplacementSyntax): Decoded[] {
  const next = findReplacement(bytes, first, bytes.length, syntax);
  return next ? [decodeFrom(bytes, next, syntax).part] : [];
}

/** `sourceEnd` is the offset after the part's last replacement. */
function decodeFrom(
  bytes: Uint8Array,
  first: PlacedReplacement,
  syntax: ReplacementSyntax,
): { readonly part: Decoded; readonly sourceEnd: number } {
  const start = Math.max(0, first.offset - margin);
  const builder = new PartBuilder(bytes, start);
  let next: PlacedReplacement | undefined = first;
  do {
    builder.replace(next);
    next = findReplacement(bytes, builder.sourceEnd, builder.sourceEnd + joinDistance + 1, syntax);
  } while (next && next.offset - start < longestPart);
  const { sourceEnd } = builder;
  const end = Math.min(bytes.length, sourceEnd + margin);
  const tail = builder.length;
  builder.copyTo(end);
  const startsInWord = start > 0 && isWordByte(bytes[start - 1]);
  return {
    part: { ...builder.finish(syntax.encoding), startsInWord, cutTail: end < bytes.length ? tail : undefined },
    sourceEnd,
  };
}

function isWordByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f
  );
}

interface PlacedReplacement extends Replacement {
  readonly offset: number;
}

/** The first replacement that begins at or after `from` and before `to`. */
function findReplacement(
  bytes: Uint8Array,
  from: number,
  to: number,
  { lead, readAt }: ReplacementSyntax,
): PlacedReplacement | undefined {
  for (
    let offset = indexOfByte(bytes, lead, from, to);
    offset >= 0;
    offset = indexOfByte(bytes, lead, offset + 1, to)
  ) {
    const replacement = readAt(bytes, offset);
    if (replacement) return { offset, length: replacement.length, value: replacement.value };
  }
  return undefined;
}

/** Looks at the next few hundred bytes itself: calling `indexOf` costs more than that. */
function indexOfByte(bytes: Uint8Array, byte: number, from: number, to: number): number {
  const near = Math.min(bytes.length, to, from + joinDistance + 1);
  for (let index = from; index < near; index++) if (bytes[index] === byte) return index;
  return near < Math.min(bytes.length, to) ? bytes.indexOf(byte, near) : -1;
}

/** Copies plain bytes and replacements, and records where each run came from. */
class PartBuilder {
  readonly #bytes: Uint8Array;
  #output = new Uint8Array(1024);
  #length = 0;
  /** Pairs of an offset in the output and one in the source; from there both advance together. */
  readonly #anchors: number[] = [];
  sourceEnd: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.sourceEnd = start;
    this.#anchors.push(0, start);
  }

  get length(): number {
    return this.#length;
  }

  replace({ offset, length, value }: PlacedReplacement): void {
    this.copyTo(offset);
    this.#anchors.push(this.#length, offset);
    if (typeof value === 'number') this.#appendByte(value);
    else this.#appendText(value);
    this.sourceEnd = offset + length;
    this.#anchors.push(this.#length, this.sourceEnd);
  }

  copyTo(end: number): void {
    const from = this.sourceEnd;
    if (end <= from) return;
    this.#reserve(end - from);
    for (let index = from; index < end; index++) this.#output[this.#length++] = this.#bytes[index];
    this.sourceEnd = end;
  }

  finish(encoding: Encoding): Decoded {
    const anchors = this.#anchors;
    return {
      encoding,
      bytes: this.#output.subarray(0, this.#length),
      sourceSpan: (start, end): Span => ({
        start: toSource(anchors, start),
        end: end > start ? endInSource(anchors, end) : toSource(anchors, start),
      }),
    };
  }

  #appendByte(byte: number): void {
    this.#reserve(1);
    this.#output[this.#length++] = byte;
  }

  #appendText(text: string): void {
    this.#reserve(text.length * 3);
    this.#length += encoder.encodeInto(text, this.#output.subarray(this.#length)).written;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#output.length) return;
    const larger = new Uint8Array(Math.max(this.#output.length * 2, this.#length + count));
    larger.set(this.#output.subarray(0, this.#length));
    this.#output = larger;
  }
}

/** Index of the last pair whose output offset is at most `offset`. */
function anchorBefore(anchors: readonly number[], offset: number): number {
  return Math.max(0, countBefore(anchors.length / 2, (index) => anchors[index * 2] <= offset) - 1);
}

function toSource(anchors: readonly number[], offset: number): number {
  const index = anchorBefore(anchors, offset);
  return anchors[index * 2 + 1] + (offset - anchors[index * 2]);
}

/** The source offset after the last byte. A replacement always counts as a whole. */
function endInSource(anchors: readonly number[], end: number): number {
  const index = anchorBefore(anchors, end - 1);
  const isReplacement = index % 2 === 1;
  if (isReplacement && index + 1 < anchors.length / 2) return anchors[(index + 1) * 2 + 1];
  return anchors[index * 2 + 1] + (end - anchors[index * 2]);
}
