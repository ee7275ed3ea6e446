import type { CharacterMap } from './character-map.ts';
import { charactersOf } from './glyph-names.ts';
import type { PdfObjects } from './objects.ts';
import { standardWidth } from './standard-widths.ts';
import { isList, type PdfDictionary, type PdfValue } from './values.ts';

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
const plainForms: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u00ad': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
};

/** Of a font whose codes have one byte. */
const mostCodes = 256;

interface Glyph {
  readonly text: string;
  readonly width: number;
}

/** How a font turns codes into characters and widths. */
export class Font {
  /** Codes have two bytes. */
  private readonly isWide: boolean;
  private readonly isUnicode: boolean;
  /** Its codes say nothing, as they are numbers of glyphs, and the file does not say what these look like. */
  readonly isUnreadable: boolean;
  private readonly glyphs = new Map<number, Glyph>();
  private readonly map: CharacterMap | undefined;
  private readonly names = new Map<number, string>();
  private readonly widths: ReadonlyMap<number, number>;
  private readonly defaultWidth: number | undefined;
  private readonly fontName: string;
  /** What codes beyond ASCII mean. */
  private readonly upper: InstanceType<typeof TextDecoder> | undefined;

  constructor(objects: PdfObjects, font: PdfDictionary, map: CharacterMap | undefined) {
    const isComposite = font.get('Subtype') === 'Type0';
    const encoding = objects.resolve(font.get('Encoding'));
    const name = objects.resolve(font.get('BaseFont'));
    this.fontName = typeof name === 'string' ? name : '';
    this.map = map;
    const isIdentity = encoding !== undefined && (typeof encoding !== 'string' || encoding.startsWith('Identity'));
    this.isUnicode = isComposite && typeof encoding === 'string' && /UCS2|UTF16/.test(encoding);
    this.isWide = isComposite && (isIdentity ? !map || !map.lengths.has(1) || map.lengths.has(2) : this.isUnicode);
    this.isUnreadable = isComposite && isIdentity && !map;
    const own = isComposite ? objects.dictionary(objects.list(font.get('DescendantFonts'))[0]) : font;
    this.widths = isComposite ? listedWidths(objects, own?.get('W')) : simpleWidths(objects, font);
    this.defaultWidth = isComposite ? (objects.number(own?.get('DW')) ?? 1000) / 1000 : undefined;
    const simple = isComposite ? undefined : objects.dictionary(font.get('Encoding'));
    const base = simple ? objects.resolve(simple.get('BaseEncoding')) : encoding;
    this.upper = isComposite ? undefined : decoderOf(base);
    if (isComposite) return;
    if (base === undefined) this.addBuiltIn(objects, objects.dictionary(font.get('FontDescriptor')));
    this.addDifferences(objects, simple?.get('Differences'));
  }

  show(bytes: string): ShownText {
    let text = '';
    let width = 0;
    let codes = 0;
    let blanks = 0;
    const step = this.isWide ? 2 : 1;
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
      glyph = { text: plainForms[text] ?? text, width: this.widthOf(code) };
      this.glyphs.set(code, glyph);
    }
    return glyph;
  }

  private textOf(code: number): string {
    const mapped = this.map?.charactersOf(code);
    if (mapped !== undefined && mapped !== '' && mapped !== '\0') return mapped;
    if (this.isUnreadable) return '';
    const named = this.names.get(code);
    if (named !== undefined) return named;
    if (this.isWide && !this.isUnicode) return '\ufffd';
    if (code < 32) return '';
    return code > 127 && code < 256 && this.upper ? this.upper.decode(Uint8Array.of(code)) : String.fromCharCode(code);
  }

  private widthOf(code: number): number {
    return this.widths.get(code) ?? this.defaultWidth ?? standardWidth(this.fontName, code);
  }

  /** The codes that the program of a Type 1 font itself gives its glyphs: `dup 102 /braceleft put`. */
  private addBuiltIn(objects: PdfObjects, descriptor: PdfDictionary | undefined): void {
    const program = objects.stream(descriptor?.get('FontFile'));
    if (!program) return;
    const bytes = Buffer.from(objects.decode(program));
    const start = bytes.indexOf('/Encoding');
    const end = bytes.indexOf('eexec');
    if (start < 0 || end < start) return;
    for (const [, code, name] of bytes
      .toString('latin1', start, end)
      .matchAll(/dup\s+(\d{1,3})\s*\/(\S{1,40})\s+put/g)) {
      const text = charactersOf(name);
      if (text !== undefined) this.names.set(Number(code), text);
    }
  }

  /** A list of codes, each followed by the names of its glyph and those after it. */
  private addDifferences(objects: PdfObjects, differences: PdfValue): void {
    let code = 0;
    for (const value of objects.list(differences).slice(0, 2 * mostCodes)) {
      if (typeof value === 'number') code = value;
      else if (typeof value === 'string') {
        if (value !== '.notdef') this.names.set(code, charactersOf(value) ?? unnamed(value, code));
        code++;
      }
    }
  }
}

/** Converters name glyphs by their codes, `a65` or `g41`; any other name shows something that nobody knows. */
function unnamed(name: string, code: number): string {
  const digits = /^[A-Za-z]{1,2}([0-9A-Fa-f]{1,3})$/.exec(name)?.[1];
  const isCode = digits !== undefined && (Number(digits) === code || Number.parseInt(digits, 16) === code);
  return isCode && code >= 32 ? String.fromCharCode(code) : '\ufffd';
}

function decoderOf(encoding: PdfValue): InstanceType<typeof TextDecoder> | undefined {
  if (encoding === 'MacRomanEncoding') return new TextDecoder('macintosh');
  return encoding === 'WinAnsiEncoding' ? new TextDecoder('windows-1252') : undefined;
}

function simpleWidths(objects: PdfObjects, font: PdfDictionary): ReadonlyMap<number, number> {
  const first = objects.number(font.get('FirstChar')) ?? 0;
  // A font drawn by page content has its own scale.
  const scale = objects.number(objects.list(font.get('FontMatrix'))[0]) ?? 0.001;
  const widths = new Map<number, number>();
  for (const [index, value] of objects.list(font.get('Widths')).slice(0, mostCodes).entries()) {
    const width = objects.number(value);
    if (width !== undefined) widths.set(first + index, width * scale);
  }
  return widths;
}

const listed = new WeakMap<readonly PdfValue[], ReadonlyMap<number, number>>();

/** A code and the widths from it on, or a range of codes and their width. */
function listedWidths(objects: PdfObjects, value: PdfValue): ReadonlyMap<number, number> {
  const list = objects.list(value);
  // Many fonts may share one list.
  const known = listed.get(list);
  if (known) return known;
  const widths = new Map<number, number>();
  listed.set(list, widths);
  let room = 0x20000;
  for (let at = 0; at + 1 < list.length;) {
    const first = objects.number(list[at]) ?? 0;
    const second = objects.resolve(list[at + 1]);
    if (isList(second)) {
      for (const [index, width] of second.slice(0, room).entries())
        if (typeof width === 'number') widths.set(first + index, width / 1000);
      room = Math.max(0, room - second.length);
      at += 2;
    } else {
      const last = Math.min(typeof second === 'number' ? second : 0, first + 0xffff);
      const width = (objects.number(list[at + 2]) ?? 0) / 1000;
      for (let code = first; code <= last && room-- > 0; code++) widths.set(code, width);
      at += 3;
    }
  }
  return widths;
}
