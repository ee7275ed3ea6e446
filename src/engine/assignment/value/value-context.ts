import { codeAt, isKind, lineEnd, quoteMark } from '../characters.ts';
import { ampersand, questionMark, semicolon } from '../codes.ts';
import type { Name } from '../name/name.ts';
import type { Closers } from '../separator/closers.ts';
import type { Separator, SeparatorKind } from '../separator/separator.ts';
import type { ValueContext } from './value.ts';

const bareSeparators: ReadonlySet<SeparatorKind> = new Set([
  'equals',
  'colon',
  'element',
  'bar',
  'blank',
  'pair',
  'default',
  'word',
  'arrow',
]);

const markedSeparators: ReadonlySet<SeparatorKind> = new Set(['equals', 'colon', 'element', 'bar', 'pair']);

const newlineSeparators: ReadonlySet<SeparatorKind> = new Set([
  'equals',
  'colon',
  'arrow',
  'call',
  'comma',
  'element',
  'default',
]);

export function contextOf(window: string, name: Name, closers: Closers, separator: Separator): ValueContext {
  const before = codeAt(window, name.start - 1);
  const startsQuery =
    before === questionMark ||
    before === ampersand ||
    (before === semicolon && window.startsWith('&amp;', name.start - 5)) ||
    ((isKind(before, quoteMark) || isKind(before, lineEnd)) && isFieldOfForm(window, separator.end));
  const isQuery = startsQuery && separator.kind === 'equals' && !closers.isQuoted;
  return {
    allowsBare: bareSeparators.has(separator.kind) && !closers.isParenthesised,
    allowsNewline: newlineSeparators.has(separator.kind) && !isQuery,
    isQuery,
    allowsMarks:
      markedSeparators.has(separator.kind) &&
      !closers.isParenthesised &&
      (separator.kind === 'element' || joinsPlainly(window, closers.end, separator.end)),
  };
}

const fieldOfForm = /[^\s&"'`,]{3,512}&[\w.[\]-]{1,40}=/y;

/** Whether another field of a form follows: `-d "api_key=…&format=json"`. */
function isFieldOfForm(window: string, at: number): boolean {
  fieldOfForm.lastIndex = at;
  return fieldOfForm.test(window);
}

/** Whether no type is between name and value; marks of markup may be. */
function joinsPlainly(window: string, from: number, to: number): boolean {
  const between = window.slice(from, Math.min(to, from + 40));
  return !/[A-Za-z]/.test(between) || between.includes('<');
}
