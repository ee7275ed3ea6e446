import { codeAt, isKind, lineEnd } from '../characters.ts';
import { meaningOf } from '../name/family.ts';
import type { Name } from '../name/name.ts';
import type { Closers } from '../separator/closers.ts';
import type { Value } from '../value/value.ts';
import { bareValue, mayHoldSecret, mostValues, quotedValue, type Series } from './values.ts';

const setting = /[ \t]{0,20}(?:(?<key>[\w.@-]{1,60})[ \t]{0,20}=[ \t]{0,8})?(?<text>[^\r\n]*)/y;
const word = /^(?!["'{[(])\S{3,200}$/;

/** `[passwords]` of a settings file, with `name = x` below it up to the next section. */
export function readSection(window: string, name: Name, closers: Closers): Series | undefined {
  const { start } = name;
  if (window.charAt(start - 1) !== '[' || window.charAt(name.end) !== ']') return undefined;
  const opens = window.charAt(start - 2) === '[' ? start - 2 : start - 1;
  if (!isKind(codeAt(window, opens - 1), lineEnd) || !isKind(codeAt(window, closers.end), lineEnd)) return undefined;
  const isTableOfMany = opens === start - 2;
  const values: Value[] = [];
  let at = nextLine(window, closers.end);
  while (at < window.length) {
    setting.lastIndex = at;
    const found = setting.exec(window)?.groups;
    const end = setting.lastIndex;
    if (found === undefined || window.charAt(at) === '[') break;
    if (values.length >= mostValues) return { values, isCut: false, isLong: true, end };
    const key = found['key'];
    const text = (found['text'] ?? '').trimEnd();
    if (key !== undefined && isSecretKey(key, isTableOfMany)) {
      const from = end - (found['text'] ?? '').length;
      const value = word.test(text) ? bareValue(from, from + text.length, '') : quotedValue(window, from, '');
      if (value !== undefined) values.push(value);
    }
    at = nextLine(window, end);
  }
  return { values, isCut: at >= window.length, isLong: false, end: at };
}

function isSecretKey(key: string, isTableOfMany: boolean): boolean {
  if (meaningOf(key).family !== undefined) return false;
  return isTableOfMany ? key === 'value' : mayHoldSecret(key);
}

function nextLine(window: string, end: number): number {
  return end + (window.charAt(end) === '\r' ? 2 : 1);
}
