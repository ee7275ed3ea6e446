import type { EncodedPlace } from '../../kernel/index.ts';
import type { Encoding } from '../../model/finding.ts';
import { decodeParts, type Decoded, type Inflated, inflatePart, type Span } from '../decode/index.ts';
import { detectEncoding, toText } from '../text/text.ts';

/** A text to be searched: the blob's own, or a part of one with encodings taken off. */
export interface Layer {
  readonly bytes: Uint8Array;
  /** Outermost first; empty for the blob's own text. */
  readonly encodings: readonly Encoding[];
  /** How often something was decoded: base64 of compressed bytes is one step. */
  readonly depth: number;
  /** Set if it, or what it is a part of, was compressed: the blob knows no closer place than all of that. */
  readonly unpacked?: UnpackedText;
  /** It begins in the middle of a word of the surrounding text. */
  readonly startsInWord?: boolean;
  /** Set if that text goes on after it: the offset from which the layer is the same as that text. */
  readonly cutTail?: number | undefined;
  /** The span of the blob's text that bytes `start` to `end` came from. */
  toBlob(start: number, end: number): Span;
}

/** A text that was compressed, in which a layer has its own place. */
export interface UnpackedText {
  /** The same object for all layers of one text. */
  readonly text: object;
  /** The span of that text that bytes `start` to `end` of the layer came from. */
  toText(start: number, end: number): Span;
}

export interface DecodeLimits {
  /** At most this many encodings are taken off, one after the other. */
  readonly decodeDepth: number;
  /** Limit on the bytes of all decoded parts of one blob together: this many times its own, but at least the floor. */
  readonly decodedBytesFactor: number;
  readonly decodedBytesFloor: number;
}

/** Handles the layers of a text. */
export interface LayerVisitor {
  /** The part of the outermost text that is UTF-16 in something else. */
  readonly wide?: Decoded | undefined;
  visit(layer: Layer): void;
  /** The places worth decoding in a text at this depth; undefined for all. */
  findEncoded(bytes: Uint8Array, depth: number): readonly EncodedPlace[] | undefined;
  /** Called once, with the reason, if the visit stopped short. */
  limited(detail: string): void;
}

/** How many bytes may be decoded of a text of this length. */
export function mostDecodedBytes(length: number, limits: DecodeLimits): number {
  return Math.max(limits.decodedBytesFloor, length * limits.decodedBytesFactor);
}

/** A blob's own text. */
export function outermostLayer(bytes: Uint8Array): Layer {
  return { bytes, encodings: [], depth: 0, toBlob: (start, end) => ({ start, end }) };
}

const noParts: readonly Decoded[] = [];
/** Enough of a compressed text to tell whether it holds anything. */
const longestSample = 4096;

/** Visits a text and everything encoded in it, outermost first. Returns the number of bytes that were decoded. */
export function visitLayers(bytes: Uint8Array, limits: DecodeLimits, visitor: LayerVisitor): number {
  const most = mostDecodedBytes(bytes.length, limits);
  let bytesLeft = most;
  let limit: string | undefined;
  const isTooMuch = (): void => void (limit ??= 'too much encoded text in one place; the rest was not decoded');
  const visitInner = (layer: Layer): void => {
    visitor.visit(layer);
    for (const part of partsOf(layer, visitor)) {
      const isTooDeep = layer.depth >= limits.decodeDepth;
      const inflated = part.compressed && inflatePart(part, isTooDeep ? longestSample : bytesLeft);
      if (part.compressed && !part.compressed.isText && !inflated) continue;
      const content = inflated?.bytes ?? part.bytes;
      if (isTooDeep) {
        if (isOpaque(part.encoding) && holdsWrittenRun(content))
          limit ??= `encoded more than ${limits.decodeDepth} times (--max-decode-depth)`;
      } else if (content.length > bytesLeft) {
        isTooMuch();
      } else {
        bytesLeft -= content.length;
        if (inflated?.isCut) isTooMuch();
        visitInner(inflated ? inflatedLayer(layer, part, inflated) : decodedLayer(layer, part));
      }
    }
  };
  visitInner(outermostLayer(bytes));
  if (limit !== undefined) visitor.limited(limit);
  return most - bytesLeft;
}

/** What is encoded in a layer. */
function partsOf({ bytes, depth }: Layer, visitor: LayerVisitor): readonly Decoded[] {
  const places = visitor.findEncoded(bytes, depth);
  // In most texts nothing is encoded, and then the decoders are not loaded.
  const parts = places?.length === 0 ? noParts : decodeParts(bytes, places);
  return depth === 0 && visitor.wide ? [visitor.wide, ...parts] : parts;
}

/** Whether the text cannot be read at all while this encoding is on. */
function isOpaque(encoding: Encoding): boolean {
  return encoding === 'base64' || encoding === 'hex';
}

/** No secret, encoded or not, is shorter than this or has fewer different characters. */
const shortestSecret = 12;
const fewestCharacters = 6;

/**
 * Whether there is a run of text that may hold a secret. Stretches of one colour in a picture read as base64 of base64,
 * and hold nothing at any depth.
 */
function holdsWrittenRun(bytes: Uint8Array): boolean {
  const seen = new Set<number>();
  let length = 0;
  for (const byte of bytes) {
    // As in every other byte of UTF-16.
    if (byte === 0) continue;
    const isPrintable = byte >= 0x20 && byte < 0x7f;
    length = isPrintable ? length + 1 : 0;
    if (!isPrintable) seen.clear();
    else if (seen.add(byte).size >= fewestCharacters && length >= shortestSecret) return true;
  }
  return false;
}

/** The decoded text may be UTF-16, as in commands passed to PowerShell. */
function decodedLayer(outer: Layer, { encoding, bytes, startsInWord = false, cutTail, sourceSpan }: Decoded): Layer {
  const text = toText(bytes, detectEncoding(bytes));
  const toOuter = (start: number, end: number): Span =>
    sourceSpan(text.originalOffset(start), text.originalOffset(end));
  const { unpacked } = outer;
  return {
    bytes: text.bytes,
    encodings: [...outer.encodings, encoding],
    depth: outer.depth + 1,
    startsInWord,
    cutTail: text.bytes.length === bytes.length ? cutTail : undefined,
    ...(unpacked && {
      unpacked: {
        text: unpacked.text,
        toText(start: number, end: number): Span {
          const span = toOuter(start, end);
          return unpacked.toText(span.start, span.end);
        },
      },
    }),
    toBlob(start, end) {
      const span = toOuter(start, end);
      return outer.toBlob(span.start, span.end);
    },
  };
}

/** Whatever is in it, its place is all of what was compressed. */
function inflatedLayer(outer: Layer, part: Decoded, { compression, bytes }: Inflated): Layer {
  const text = toText(bytes, detectEncoding(bytes));
  const source = part.sourceSpan(0, part.bytes.length);
  const place = outer.toBlob(source.start, source.end);
  return {
    bytes: text.bytes,
    encodings: [...outer.encodings, part.encoding, compression],
    depth: outer.depth + 1,
    unpacked: { text, toText: (start, end) => ({ start, end }) },
    toBlob: () => place,
  };
}
