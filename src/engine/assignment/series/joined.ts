import type { Value } from '../value/value.ts';
import { mostValues, readText, type Series } from './values.ts';

const part = String.raw`[\w+/.~=-]{12,200}|(?:[\w.-]{1,40}:)[^\s,;|:"'\x60]{6,200}`;
const parts = new RegExp(`^(?:${part})(?:(?:[,;|][ ]?|[ ])(?:${part})){1,60}$`);
const bareText = /[^\s"'`][^\r\n"'`]{20,4000}/y;

/** `a,b,c` and `a b c` of one setting, quoted or up to the end of its line, also with names: `ci:a,prod:b`. */
export function readJoined(window: string, at: number, before: string): Series | undefined {
  const quoted = readText(window, at);
  if (quoted !== undefined) return splitText(window, { ...quoted, next: quoted.end + 1 });
  if (before !== '=' && before !== ' ') return undefined;
  bareText.lastIndex = at;
  if (!bareText.test(window)) return undefined;
  let end = bareText.lastIndex;
  while (end > at && window.charAt(end - 1) === ' ') end--;
  return window.slice(at, end).includes(' ')
    ? undefined
    : splitText(window, { start: at, end, quote: 'none', next: end });
}

/** The text of several values, as a value has it. */
type JoinedText = Pick<Value, 'start' | 'end' | 'quote' | 'next'>;

function splitText(window: string, { start, end, quote, next }: JoinedText): Series | undefined {
  const text = window.slice(start, end);
  if (text.length < 25 || !/[,;| ]/.test(text) || !parts.test(text)) return undefined;
  const values: Value[] = [];
  let at = start;
  for (const piece of text.split(/[,;| ]/)) {
    const colon = piece.indexOf(':');
    if (piece.length > colon + 3 && values.length < mostValues)
      values.push({ start: at + colon + 1, end: at + piece.length, quote, wrapper: '', isInList: false, next });
    at += piece.length + 1;
  }
  return { values, isCut: false, isLong: false, end: next };
}
