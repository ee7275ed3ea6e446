import type { Encoding } from '../../model/finding.ts';
import { decodeBase64AndHexadecimal } from './base64.ts';
import { decodeEscapes } from './escape.ts';
import { decodeHtmlEntities } from './html-entity.ts';
import { decodePercent } from './percent.ts';

/** A part of a text with one encoding taken off. */
export interface Decoded {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  /** The span of the encoded text that bytes `start` to `end` came from. */
  sourceSpan(start: number, end: number): Span;
}

/** Offsets in bytes, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every part of the text that reads differently when one encoding is taken off. */
export function decodeParts(bytes: Uint8Array): readonly Decoded[] {
  return [...decodeBase64AndHexadecimal(bytes), ...decodePercent(bytes), ...decodeEscapes(bytes), ...decodeHtmlEntities(bytes)];
}
