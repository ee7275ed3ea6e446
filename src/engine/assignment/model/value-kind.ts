import type { Evidence } from '../evidence/evidence.ts';

/** What a value looks like. */
export const valueKinds = [
  'uuid',
  'number',
  'hex',
  'sentence',
  'two words',
  'path',
  'dotted',
  'constant',
  'lower',
  'upper',
  'capital',
  'camel',
  'pascal',
  'word and number',
  'snake',
  'kebab',
  'base64',
  'alphanumeric',
  'identifier',
  'marks',
  'punctuation',
  'foreign',
] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Groups of kinds, coarse enough that what is learnt from one project holds in the next. */
export const valueGroups = ['opaque 32', 'opaque 16', 'mixed', 'wordy', 'phrase', 'expression', 'other'] as const;
export type ValueGroup = (typeof valueGroups)[number];

export function kindOfValue({ candidate: { value }, shape }: Evidence): ValueKind {
  const { length, digits, lowers, uppers, marks, blanks, foreign } = shape;
  if (foreign > 0) return 'foreign';
  if (blanks > 0) return blanks > 1 ? 'sentence' : 'two words';
  if (marks === 0) return kindWithoutMarks(value, digits, lowers, uppers);
  if (digits + lowers + uppers < Math.max(2, length / 3)) return 'punctuation';
  if (length === 36 && marks === 4 && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return 'uuid';
  if (/^[\d.,_-]+$/.test(value)) return 'number';
  if (!/^[\w.+/=-]+$/.test(value)) return 'marks';
  if (/[+=]/.test(value)) return 'base64';
  if (value.includes('/')) return digits > 2 && length >= 20 ? 'base64' : 'path';
  if (value.includes('.')) return 'dotted';
  return kindWithDashes(value, digits);
}

function kindWithoutMarks(value: string, digits: number, lowers: number, uppers: number): ValueKind {
  if (lowers + uppers === 0) return 'number';
  if (digits > 0 && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return 'hex';
  if (digits === 0) {
    if (uppers === 0) return 'lower';
    if (lowers === 0) return 'upper';
    if (uppers === 1 && /^[A-Z]/.test(value)) return 'capital';
    return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value)
      ? 'camel'
      : /^(?:[A-Z][a-z]+)+$/.test(value)
        ? 'pascal'
        : 'alphanumeric';
  }
  return /^[A-Za-z]+\d+$/.test(value) ? 'word and number' : 'alphanumeric';
}

function kindWithDashes(value: string, digits: number): ValueKind {
  if (!value.includes('-')) {
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return 'constant';
    return digits < 4 && /^[a-z]\w*$/i.test(value) ? 'snake' : 'identifier';
  }
  return digits < 4 && /^[A-Za-z]+(?:-[A-Za-z]*\d*)+$/.test(value) ? 'kebab' : 'identifier';
}

const groups: Readonly<Partial<Record<ValueKind, ValueGroup>>> = {
  sentence: 'phrase',
  'two words': 'phrase',
  path: 'expression',
  dotted: 'expression',
  constant: 'expression',
  punctuation: 'other',
  foreign: 'other',
  number: 'other',
  lower: 'wordy',
  upper: 'wordy',
  capital: 'wordy',
  camel: 'wordy',
  pascal: 'wordy',
  snake: 'wordy',
  kebab: 'wordy',
  'word and number': 'wordy',
};

export function groupOfValue(
  { isOpaque, shape: { length, digits, changes, evenness } }: Evidence,
  kind: ValueKind,
): ValueGroup {
  if (isOpaque || (kind === 'hex' && length >= 16)) return length >= 32 ? 'opaque 32' : 'opaque 16';
  if (kind === 'alphanumeric' && length >= 12 && digits > 0 && changes > 0.3 && evenness > 0.8) return 'opaque 16';
  return groups[kind] ?? 'mixed';
}
