import type { PdfObjects } from '../objects.ts';
import type { PdfDictionary } from '../values.ts';
import type { CharacterMap } from './character-map.ts';
import { type FontCoding, readCoding } from './font-coding.ts';
import { standardWidth } from './standard-widths.ts';

/** A shown string: its characters, and what its width follows from. */
export interface ShownText {
  readonly text: string;
  /** The sum of the widths, as a part of the font size. */
  readonly width: number;
  readonly codes: number;
  /** How many codes are blanks, which may be set wider than their width. */
  readonly blanks: number;
}

/** What can be read in place of characters that look like them. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u00ad', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2212', '-'],
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
]);

interface Glyph {
  readonly text: string;
  readonly width: number;
}

/** How a font turns codes into characters and widths. */
export class Font {
  private readonly coding: FontCoding;
  private readonly map: CharacterMap | undefined;
  private readonly name: string;
  private readonly glyphs = new Map<number, Glyph>();

  constructor(objects: PdfObjects, font: PdfDictionary, map: CharacterMap | undefined) {
    const name = objects.resolve(font.get('BaseFont'));
    this.coding = readCoding(objects, font, map);
    this.map = map;
    this.name = typeof name === 'string' ? name : '';
  }

  get isUnreadable(): boolean {
    return this.coding.isUnreadable;
  }

  show(bytes: string): ShownText {
    let text = '';
    let width = 0;
    let codes = 0;
    let blanks = 0;
    const step = this.coding.isWide ? 2 : 1;
    for (let at = 0; at < bytes.length; at += step) {
      const code = step === 1 ? bytes.charCodeAt(at) : (bytes.charCodeAt(at) << 8) | (bytes.charCodeAt(at + 1) || 0);
      const glyph = this.glyph(code);
      text += glyph.text;
      width += glyph.width;
      codes++;
      if (code === 32 && step === 1) blanks++;
    }
    return { text, width, codes, blanks };
  }

  private glyph(code: number): Glyph {
    let glyph = this.glyphs.get(code);
    if (!glyph) {
      const text = this.textOf(code);
      glyph = { text: plainForms.get(text) ?? text, width: this.widthOf(code) };
      this.glyphs.set(code, glyph);
    }
    return glyph;
  }

  private textOf(code: number): string {
    const { isWide, isUnicode, isUnreadable, named, upper } = this.coding;
    const mapped = this.map?.charactersOf(code);
    if (mapped !== undefined && mapped !== '' && mapped !== '\0') return mapped;
    if (isUnreadable) return '';
    const text = named.get(code);
    if (text !== undefined) return text;
    if (isWide && !isUnicode) return '\ufffd';
    if (code < 32) return '';
    return code > 127 && code < 256 && upper ? upper.decode(Uint8Array.of(code)) : String.fromCharCode(code);
  }

  private widthOf(code: number): number {
    return this.coding.widths.get(code) ?? this.coding.defaultWidth ?? standardWidth(this.name, code);
  }
}
