import type { PdfObjects } from '../objects.ts';
import { isList, type PdfDictionary, type PdfValue } from '../values.ts';
import type { CharacterMap } from './character-map.ts';
import { charactersOf } from './glyph-names.ts';

/** Of a font whose codes have one byte. */
const mostCodes = 256;

/** What a font says of its codes, apart from the map that it may have besides. */
export interface FontCoding {
  /** Codes have two bytes. */
  readonly isWide: boolean;
  readonly isUnicode: boolean;
  /** Its codes say nothing, as they are numbers of glyphs, and the file does not say what these look like. */
  readonly isUnreadable: boolean;
  /** The characters of codes by the names of their glyphs. */
  readonly named: ReadonlyMap<number, string>;
  /** What codes beyond ASCII mean. */
  readonly upper: InstanceType<typeof TextDecoder> | undefined;
  readonly widths: ReadonlyMap<number, number>;
  /** Undefined if that of a standard font counts. */
  readonly defaultWidth: number | undefined;
}

export function readCoding(objects: PdfObjects, font: PdfDictionary, map: CharacterMap | undefined): FontCoding {
  return font.get('Subtype') === 'Type0' ? readComposite(objects, font, map) : readSimple(objects, font);
}

function readComposite(objects: PdfObjects, font: PdfDictionary, map: CharacterMap | undefined): FontCoding {
  const encoding = objects.resolve(font.get('Encoding'));
  const name = typeof encoding === 'string' ? encoding : undefined;
  const isIdentity = encoding !== undefined && (name === undefined || name.startsWith('Identity'));
  const isUnicode = name !== undefined && /UCS2|UTF16/.test(name);
  const own = objects.dictionary(objects.list(font.get('DescendantFonts'))[0]);
  return {
    isWide: isIdentity ? !map || !map.lengths.has(1) || map.lengths.has(2) : isUnicode,
    isUnicode,
    isUnreadable: isIdentity && !map,
    named: new Map(),
    upper: undefined,
    widths: listedWidths(objects, own?.get('W')),
    defaultWidth: (objects.number(own?.get('DW')) ?? 1000) / 1000,
  };
}

function readSimple(objects: PdfObjects, font: PdfDictionary): FontCoding {
  const own = objects.dictionary(font.get('Encoding'));
  const base = objects.resolve(own ? own.get('BaseEncoding') : font.get('Encoding'));
  return {
    isWide: false,
    isUnicode: false,
    isUnreadable: false,
    named: new Map([
      ...(base === undefined ? builtInNames(objects, objects.dictionary(font.get('FontDescriptor'))) : []),
      ...differentNames(objects, own?.get('Differences')),
    ]),
    upper: decoderOf(base),
    widths: simpleWidths(objects, font),
    defaultWidth: undefined,
  };
}

/** The codes that the program of a Type 1 font itself gives its glyphs: `dup 102 /braceleft put`. */
function* builtInNames(
  objects: PdfObjects,
  descriptor: PdfDictionary | undefined,
): Generator<readonly [number, string]> {
  const program = objects.stream(descriptor?.get('FontFile'));
  if (!program) return;
  const bytes = Buffer.from(objects.decode(program));
  const start = bytes.indexOf('/Encoding');
  const end = bytes.indexOf('eexec');
  if (start < 0 || end < start) return;
  const head = bytes.toString('latin1', start, end);
  for (const [, code, name] of head.matchAll(/dup\s+(\d{1,3})\s*\/(\S{1,40})\s+put/g)) {
    const text = charactersOf(name);
    if (text !== undefined) yield [Number(code), text];
  }
}

/** A list of codes, each followed by the names of its glyph and those after it. */
function* differentNames(objects: PdfObjects, differences: PdfValue): Generator<readonly [number, string]> {
  let code = 0;
  for (const value of objects.list(differences).slice(0, 2 * mostCodes)) {
    if (typeof value === 'number') code = value;
    else if (typeof value === 'string') {
      if (value !== '.notdef') yield [code, charactersOf(value) ?? unnamed(value, code)];
      code++;
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
      addWidths(widths, first, second.slice(0, room));
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

function addWidths(widths: Map<number, number>, first: number, list: readonly PdfValue[]): void {
  for (const [index, width] of list.entries()) if (typeof width === 'number') widths.set(first + index, width / 1000);
}
