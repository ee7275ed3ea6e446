import { escapePattern } from '../foundation/escape-pattern.ts';
import type { SamplePart } from '../model/sample.ts';

/**
 * A piece of a pattern and of its samples. It says both what a part of a token looks like and how a look-alike is
 * grown, so a rule states its format once.
 */
export interface Shape {
  readonly kind: 'shape';
  /** Source of a regular expression that is safe to put beside others. */
  readonly source: string;
  readonly sample: readonly SamplePart[];
}

const digit = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** At most `max` characters, or exactly `min` if both are the same. Samples have a length between the two. */
function characters(characterClass: string, alphabet: string, min: number, max: number): Shape {
  return {
    kind: 'shape',
    source: `[${characterClass}]{${min === max ? min : `${min},${max}`}}`,
    sample: [{ kind: 'characters', alphabet, length: Math.floor((min + max) / 2) }],
  };
}

export const digits = (min: number, max: number = min): Shape => characters('0-9', digit, min, max);
export const hexadecimal = (min: number, max: number = min): Shape => characters('0-9a-f', digit + 'abcdef', min, max);
export const upperHexadecimal = (min: number, max: number = min): Shape =>
  characters('0-9A-F', digit + 'ABCDEF', min, max);
export const anyHexadecimal = (min: number, max: number = min): Shape =>
  characters('0-9A-Fa-f', digit + 'abcdef', min, max);
export const lowerLetters = (min: number, max: number = min): Shape => characters('a-z', lower, min, max);
export const upperLetters = (min: number, max: number = min): Shape => characters('A-Z', upper, min, max);
export const letters = (min: number, max: number = min): Shape => characters('A-Za-z', upper + lower, min, max);
export const lowerAlphanumeric = (min: number, max: number = min): Shape =>
  characters('0-9a-z', digit + lower, min, max);
export const upperAlphanumeric = (min: number, max: number = min): Shape =>
  characters('0-9A-Z', digit + upper, min, max);
export const alphanumeric = (min: number, max: number = min): Shape =>
  characters('0-9A-Za-z', digit + upper + lower, min, max);
/** RFC 4648 Base32, upper case. */
export const base32 = (min: number, max: number = min): Shape => characters('A-Z2-7', `${upper}234567`, min, max);
/** Base58 of Bitcoin: no 0, O, I, l. */
export const base58 = (min: number, max: number = min): Shape =>
  characters('1-9A-HJ-NP-Za-km-z', '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', min, max);
/** Letters, digits and underscore. */
export const word = (min: number, max: number = min): Shape => characters('\\w', `${digit + upper + lower}_`, min, max);
/** RFC 4648 Base64 without padding; write the padding as text: `==`. */
export const base64 = (min: number, max: number = min): Shape =>
  characters('0-9A-Za-z+/', `${digit + upper + lower}+/`, min, max);
export const base64Url = (min: number, max: number = min): Shape =>
  characters('\\w\\-', `${digit + upper + lower}_-`, min, max);

/**
 * Any other set: `characterClass` is what goes between the brackets of a regular expression, `alphabet` what samples
 * draw from.
 */
export const characterSet = (characterClass: string, alphabet: string, min: number, max: number = min): Shape =>
  characters(characterClass, alphabet, min, max);

/** Lower-case hexadecimal with dashes, `8-4-4-4-12`. */
export function uuid(): Shape {
  const part = (length: number): SamplePart => ({ kind: 'characters', alphabet: `${digit}abcdef`, length });
  const dash: SamplePart = { kind: 'text', text: '-' };
  return {
    kind: 'shape',
    source: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    sample: [part(8), dash, part(4), dash, part(4), dash, part(4), dash, part(12)],
  };
}

/** A UUID in capitals. */
export function upperUuid(): Shape {
  const [first, part, last] = [upperHexadecimal(8), upperHexadecimal(4), upperHexadecimal(12)];
  return sequence(first, '-', part, '-', part, '-', part, '-', last);
}

/** One of these texts. Samples take the first. */
export function oneOf(...texts: readonly string[]): Shape {
  return {
    kind: 'shape',
    source: `(?:${texts.map(escapePattern).join('|')})`,
    sample: [{ kind: 'text', text: texts[0] ?? '' }],
  };
}

/** Matches no character itself: what comes next must not look like these pieces. Does not affect samples. */
export function unlike(...pieces: readonly (string | Shape)[]): Shape {
  return { kind: 'shape', source: `(?!${sequence(...pieces).source})`, sample: [] };
}

/**
 * What words and names built from words seldom have: a digit, or among capitals a lower-case letter alone that no word
 * of two letters ends with (`customerIoKey`). Among random values of 20 characters, 3 in 100 have no digit; of 32, one
 * in 300, and there asking for more costs more than it finds.
 */
const unwordly = (length: number): string => (length < 32 ? '(?:[0-9]|[A-Z][bcghjlquvwxz][A-Z])' : '[0-9]');

/**
 * Matches no character itself: the next `length` characters must have a digit or capitals in a way that no name has
 * them.
 */
export function digitWithin(length: number): Shape {
  return { kind: 'shape', source: `(?=[^0-9\\s]{0,${length - 1}}?${unwordly(length)})`, sample: [] };
}

/**
 * The same for the `length` characters before. Placed after a shape, so that it is only asked of what has that shape.
 */
export function digitInLast(length: number): Shape {
  return { kind: 'shape', source: `(?<=${unwordly(length)}[^0-9\\s]{0,${length - 1}})`, sample: [] };
}

/**
 * The same length and separators as the shape, but of digits and letters in either case, with at least one digit: for
 * keys whose format a page only shows by example. Few services promise what a key consists of, and UUIDs are also
 * written in capitals. Samples stay as on the page.
 */
export function loosely(shape: Shape): Shape {
  const length = lengthOf(shape);
  return {
    ...shape,
    source: digitWithin(length).source + shape.source.replace(/\[0-9(?:a-f|A-F|a-z|A-Z|A-Fa-f)\]/g, '[0-9A-Za-z]'),
  };
}

/** Shapes and texts, one after the other. */
export function sequence(...pieces: readonly (string | Shape)[]): Shape {
  return { kind: 'shape', source: pieces.map(sourceOf).join(''), sample: pieces.flatMap(sampleOf) };
}

/** These pieces or nothing. Samples include them. */
export function optional(...pieces: readonly (string | Shape)[]): Shape {
  const inner = sequence(...pieces);
  return { kind: 'shape', source: `(?:${inner.source})?`, sample: inner.sample };
}

/** The pieces of a tagged template in order, texts and values. */
export function interleave<Piece>(texts: readonly string[], pieces: readonly Piece[]): (string | Piece)[] {
  return texts.flatMap((text, index) => [text, ...pieces.slice(index, index + 1)]).filter((piece) => piece !== '');
}

/** How many of its characters are drawn at random. */
export function lengthOf(value: Shape): number {
  return charactersOf(value).reduce((sum, part) => sum + part.length, 0);
}

export function charactersOf({ sample }: Shape): readonly Extract<SamplePart, { kind: 'characters' }>[] {
  return sample.filter((part) => part.kind === 'characters');
}

const sourceOf = (piece: string | Shape): string => (typeof piece === 'string' ? escapePattern(piece) : piece.source);
const sampleOf = (piece: string | Shape): readonly SamplePart[] =>
  typeof piece === 'string' ? [{ kind: 'text', text: piece }] : piece.sample;
