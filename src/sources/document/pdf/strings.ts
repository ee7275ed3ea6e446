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
  const lines = new Set<string>();
  for (const { value, isHidden } of objects.all) collect(objects, lines, value, '', isHidden, 0);
  return Buffer.from(lines.size === 0 ? '' : `${[...lines].join('\n')}\n`);
}

function collect(
  objects: PdfObjects,
  lines: Set<string>,
  value: PdfValue,
  key: string,
  isHidden: boolean,
  depth: number,
): void {
  if (depth > deepest) return;
  if (value instanceof PdfText) {
    if (/[^\s\0]/.test(value.bytes) && (isHidden || !value.isPlain || value.toString() !== value.bytes))
      lines.add(lineOf(key, value.toString()));
  } else if (isList(value)) {
    for (const part of value) collect(objects, lines, part, key, isHidden, depth + 1);
  } else if (isDictionary(value)) {
    const field = fieldOf(objects, value);
    if (field !== undefined) lines.add(field);
    for (const [inner, part] of value)
      if (!dullKeys.has(inner) && !(field !== undefined && (inner === 'T' || inner === 'V')))
        collect(objects, lines, part, inner, isHidden, depth + 1);
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
