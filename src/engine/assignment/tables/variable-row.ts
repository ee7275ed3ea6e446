import { codeAt, isKind, lineEnd } from '../characters.ts';
import type { Name } from '../name/name.ts';
import type { Value } from '../value/value.ts';

const setting = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const field = /,(?<quote>"?)(?<value>(?![A-Z\d_]{1,60}[\r\n"])[^\s,;"<>|]{6,400})\k<quote>(?=\r|\n|$)/y;

/** `DB_PASSWORD,x`: a row of a list of variables, a name and a value each. */
export function readRow(window: string, { text, start, end }: Name): Value | undefined {
  if (window.charAt(end) !== ',' || !isKind(codeAt(window, start - 1), lineEnd) || !setting.test(text))
    return undefined;
  field.lastIndex = end;
  const found = field.exec(window)?.groups;
  if (found === undefined) return undefined;
  const quote = found['quote'] === '"' ? 'double' : 'none';
  const from = end + 1 + (quote === 'none' ? 0 : 1);
  const to = from + (found['value'] ?? '').length;
  return { start: from, end: to, quote, wrapper: '', isInList: false, next: field.lastIndex };
}
