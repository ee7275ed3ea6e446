import type { ChecksumName } from '../model/rule.ts';
import type { Sample, SampleEncoding, SamplePart } from '../model/sample.ts';
import { appendChecksum } from './checksum.ts';
import { interleave, type Shape } from './shape.ts';

type Piece = string | Shape | Sample | SamplePart;

/** A text with grown secrets in it: sample`ACME_KEY=acme_${hexadecimal(32)}`. */
export function sample(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Sample {
  return { kind: 'sample', parts: interleave(texts, pieces).flatMap(partsOf) };
}

/** The sample in a file at this path. */
export function at(path: string, text: Sample): Sample {
  return { ...text, path };
}

/** A part that is encoded as a whole: encoded('base64', sample`user:${alphanumeric(20)}`). */
export function encoded(encoding: SampleEncoding, ...pieces: readonly Piece[]): SamplePart {
  return { kind: 'encoded', encoding, parts: pieces.flatMap(partsOf) };
}

/** The pieces followed by the checksum over them, with the first `skip` characters left out of the sum. */
export function withCrc32(skip: number, ...pieces: readonly Piece[]): SamplePart {
  return { kind: 'checksummed', checksum: 'crc32-base62', skip, parts: pieces.flatMap(partsOf) };
}

/** The pieces followed by their checksum, with whatever separates the two. */
export function withChecksum(checksum: ChecksumName, ...pieces: readonly Piece[]): SamplePart {
  return { kind: 'checksummed', checksum, skip: 0, parts: pieces.flatMap(partsOf) };
}

/**
 * Random bytes after fixed ones (`prefix` in hexadecimal), as base64 in lines of `width` characters or as hexadecimal.
 */
export function randomBytes(
  length: number,
  {
    prefix = '',
    encoding = 'base64',
    width = 64,
  }: { prefix?: string; encoding?: 'base64' | 'hex'; width?: number } = {},
): SamplePart {
  return { kind: 'bytes', prefix, length, encoding, width };
}

/** The sample's text for this seed; the same seed gives the same text. */
export function grow(recipe: Sample, seed: number): string {
  return growParts(recipe.parts, randomFrom(seed));
}

function partsOf(piece: Piece): readonly SamplePart[] {
  if (typeof piece === 'string') return [{ kind: 'text', text: piece }];
  switch (piece.kind) {
    case 'shape':
      return piece.sample;
    case 'sample':
      return piece.parts;
    default:
      return [piece];
  }
}

function growParts(parts: readonly SamplePart[], random: () => number): string {
  return parts.map((part) => growPart(part, random)).join('');
}

function growPart(part: SamplePart, random: () => number): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'characters':
      return growCharacters(part.alphabet, part.length, random);
    case 'encoded':
      return encode(growParts(part.parts, random), part.encoding);
    case 'checksummed':
      return growChecksummed(part, random);
    case 'bytes': {
      const bytes = Buffer.concat([
        Buffer.from(part.prefix, 'hex'),
        Buffer.from(Array.from({ length: part.length }, () => Math.floor(random() * 256))),
      ]);
      const text = bytes.toString(part.encoding);
      return (text.match(new RegExp(`.{1,${part.width}}`, 'g')) ?? []).join('\n');
    }
  }
}

/** Text of only letters and digits is grown again until its checksum consists of them, too, as issuers do. */
function growChecksummed(
  { checksum, skip, parts }: Extract<SamplePart, { kind: 'checksummed' }>,
  random: () => number,
): string {
  for (;;) {
    const text = growParts(parts, random);
    const whole = appendChecksum(checksum, text, skip);
    if (!/^[0-9A-Za-z]*$/.test(text) || /^[0-9A-Za-z=]*$/.test(whole)) return whole;
  }
}

/** Grows at least one digit and one letter of each case that the alphabet has, as token generators nearly always do. */
function growCharacters(alphabet: string, length: number, random: () => number): string {
  const classes = [/[0-9]/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(alphabet));
  for (;;) {
    const text = Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
    if (length < 12 || classes.every((kind) => kind.test(text))) return text;
  }
}

function encode(text: string, encoding: SampleEncoding): string {
  switch (encoding) {
    case 'percent':
      return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
    case 'lower':
      return text.toLowerCase();
    case 'upper':
      return text.toUpperCase();
    default:
      return Buffer.from(text).toString(encoding);
  }
}

/** Mulberry32: small, seeded, good enough to look random. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
