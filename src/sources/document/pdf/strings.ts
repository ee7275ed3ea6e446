import type { PdfObjects } from './objects.ts';
import { isDictionary, isList, type PdfDictionary, PdfText, type PdfValue } from './values.ts';

/** Under these keys are dates, fingerprints, and what only programs read. */
const dullKeys: ReadonlySet<string> = new Set([
  'ID',
  'CreationDate',
  'ModDate',
  'M',
  'DA',
  'Registry',
  'Ordering',
  'CharSet',
  'Panose',
  'Limits',
  'Cert',
  'ByteRange',
  'U',
  'O',
  'NM',
]);
const longestName = 200;
const deepest = 60;

/**
 * The strings in the objects of a PDF that its bytes do not show as they are, a line each: links, comments, titles,
 * scripts. The fields of forms are shown with their names, wherever they are.
 */
export function stringsOf(objects: PdfObjects): Uint8Array {
  const strings = new Strings(objects);
  for (const { value, isHidden } of objects.all) strings.add(value, isHidden);
  return Buffer.from(strings.lines.size === 0 ? '' : `${[...strings.lines].join('\n')}\n`);
}

class Strings {
  readonly lines = new Set<string>();
  readonly #objects: PdfObjects;
  #isHidden = false;

  constructor(objects: PdfObjects) {
    this.#objects = objects;
  }

  /** `isHidden`: the bytes of the file do not show the object. */
  add(value: PdfValue, isHidden: boolean): void {
    this.#isHidden = isHidden;
    this.#collect(value, '', 0);
  }

  #collect(value: PdfValue, key: string, depth: number): void {
    if (depth > deepest) return;
    if (value instanceof PdfText) this.#collectText(value, key);
    else if (isList(value)) for (const part of value) this.#collect(part, key, depth + 1);
    else if (isDictionary(value)) this.#collectEntries(value, depth + 1);
  }

  #collectText(text: PdfText, key: string): void {
    if (/[^\s\0]/.test(text.bytes) && (this.#isHidden || !text.isPlain || text.toString() !== text.bytes))
      this.lines.add(lineOf(key, text.toString()));
  }

  #collectEntries(dictionary: PdfDictionary, depth: number): void {
    const field = fieldOf(this.#objects, dictionary);
    if (field !== undefined) this.lines.add(field);
    for (const [key, part] of dictionary) {
      const isInField = field !== undefined && (key === 'T' || key === 'V');
      if (!dullKeys.has(key) && !isInField) this.#collect(part, key, depth);
    }
  }
}

function lineOf(key: string, text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
  return key === '' || clean.includes('\n') ? clean : `${key}: ${clean}`;
}

/** `name = value` of a field of a form. */
function fieldOf(objects: PdfObjects, field: PdfDictionary): string | undefined {
  if (!field.has('V') || !field.has('T')) return undefined;
  const name = objects.resolve(field.get('T'));
  const value = objects.resolve(field.get('V'));
  if (!(name instanceof PdfText && value instanceof PdfText) || value.bytes === '') return undefined;
  const text = name.toString();
  return text.length > longestName ? undefined : `${text} = ${value.toString()}`;
}
