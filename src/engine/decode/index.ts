import type { EncodedPlace } from '../../kernel/index.ts';
import type { Compression, Encoding } from '../../model/finding.ts';
import { ansiSequences } from './ansi.ts';
import { decodeBase64AndHexadecimal, decodeRunAt } from './base64.ts';
import { doubleQuoted, singleQuoted } from './concatenation.ts';
import { escapes } from './escape.ts';
import { htmlEntities } from './html-entity.ts';
import { inflateText } from './inflate-text.ts';
import { percents } from './percent.ts';
import { decodeReplacements, decodeReplacementsAt, type ReplacementSyntax } from './replaced.ts';

/** A part of a text with one encoding taken off. */
export interface Decoded {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  /** The part begins in the middle of a word, so its first characters may be the rest of that word. */
  readonly startsInWord?: boolean;
  /**
   * Set if the text goes on after the part: the offset in `bytes` from which nothing was replaced. What comes last may go
   * on, too.
   */
  readonly cutTail?: number | undefined;
  /** Set if the bytes begin as compressed ones do; by chance, they may be text all the same. */
  readonly compressed?: { readonly by: Compression; readonly isText: boolean };
  /** The span of the encoded text that bytes `start` to `end` came from. */
  sourceSpan(start: number, end: number): Span;
}

/** Offsets in bytes, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a part holds, once it is inflated. */
export interface Inflated {
  readonly compression: Compression;
  readonly bytes: Uint8Array;
  /** There is more than was asked for. */
  readonly isCut: boolean;
}

/** At most the first `most` bytes that a compressed part holds; undefined if it only looks like one. */
export function inflatePart({ bytes, compressed }: Decoded, most: number): Inflated | undefined {
  const inflated = compressed && inflateText(bytes, compressed.by, most);
  return inflated && { compression: compressed.by, ...inflated };
}

export { decodeWide } from './wide.ts';

const syntaxes: readonly ReplacementSyntax[] = [
  percents,
  escapes,
  htmlEntities,
  ansiSequences,
  doubleQuoted,
  singleQuoted,
];

/**
 * Every part of the text that reads differently with one encoding taken off; if places are given, only the parts that
 * begin there.
 */
export function decodeParts(bytes: Uint8Array, places?: readonly EncodedPlace[]): readonly Decoded[] {
  if (places) return decodePlaces(bytes, places);
  return [...decodeBase64AndHexadecimal(bytes), ...syntaxes.flatMap((syntax) => decodeReplacements(bytes, syntax))];
}

/** Keeps the order of a search for all parts. */
function decodePlaces(bytes: Uint8Array, places: readonly EncodedPlace[]): readonly Decoded[] {
  const offsetsOf = (wanted: EncodedPlace['kind']): readonly number[] =>
    places.flatMap(({ kind, offset }) => (kind === wanted ? [offset] : []));
  return [
    ...offsetsOf('run').flatMap((offset) => decodeRunAt(bytes, offset)),
    ...syntaxes.flatMap((syntax) =>
      offsetsOf(syntax.place).flatMap((offset) => decodeReplacementsAt(bytes, offset, syntax)),
    ),
  ];
}
