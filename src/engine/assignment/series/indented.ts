import { meaningOf } from '../name/family.ts';
import type { Value } from '../value/value.ts';
import { bareValue, mayHoldSecret, mostValues, noSeries, quotedValue, type Series } from './values.ts';

const row =
  /(?<indent>[ \t]{0,60})(?<dash>[-*+][ \t]+)?(?:(?<key>\w[\w.@/-]{0,79}|"[^"\r\n]{1,80}"|'[^'\r\n]{1,80}'):(?=[ \t\r\n]|$)[ \t]*)?(?<text>[^\r\n]*)/y;
const empty = /^(?:[ \t]*(?:#.*)?|---.*)$/;
const bare = /^(?![&*!|>%@`[{#])(?<word>\S{3,512})(?:[ \t]+#.*)?[ \t]*$/;
const quoted = /^(?<mark>["'`]).*\k<mark>[ \t]*(?:#.*)?$/;

/**
 * The rows of a block of YAML below a name that stands `indent` bytes from the start of its line: `- x`, `name: x`, or
 * the members `value: x` of the elements of a list. `from` is where the first row begins.
 */
export function readIndented(window: string, from: number, indent: number): Series {
  const values: Value[] = [];
  let first: { readonly indent: number; readonly isElement: boolean } | undefined;
  let at = from;
  while (at < window.length) {
    row.lastIndex = at;
    const found = row.exec(window)?.groups;
    const end = row.lastIndex;
    if (found === undefined) break;
    if (first === undefined && !mayBegin(window, at, at > from)) break;
    if (!empty.test(window.slice(at, end))) {
      const own = { indent: (found['indent'] ?? '').length, isElement: found['dash'] !== undefined };
      first ??= own.indent > indent || (own.isElement && own.indent === indent) ? own : undefined;
      if (first === undefined || own.indent < first.indent) break;
      if (own.indent === first.indent && own.isElement !== first.isElement) break;
      if (values.length >= mostValues) return { values, isCut: false, isLong: true, end };
      const key = found['key']?.replace(/^["']|["']$/g, '');
      const text = found['text'] ?? '';
      if (isSecretRow(key, own.indent === first.indent, own.isElement)) {
        const value = valueOf(window, end - text.length, text, key === undefined ? '[' : '');
        if (value !== undefined) values.push(value);
      }
    }
    at = end + (window.charAt(end) === '\r' ? 2 : 1);
  }
  const isCut = at >= window.length;
  return values.length === 0 && !isCut ? noSeries : { values, isCut, isLong: false, end: at };
}

/** Whether a first row, a comment or, at most once, an empty line begins there; the gate asks the same. */
function mayBegin(window: string, at: number, isLater: boolean): boolean {
  beginning.lastIndex = at;
  const found = beginning.exec(window)?.groups;
  return found !== undefined && (found['newline'] === undefined || !isLater);
}

const beginning = /(?<newline>\r?\n)|[ \t]{0,60}(?:#|[-*+][ \t])|[ \t]{1,60}[\w"'`]/y;

/** A member whose own name tells of a secret is read by that name. */
function isSecretRow(key: string | undefined, isOutermost: boolean, isElement: boolean): boolean {
  if (key === undefined) return isElement && isOutermost;
  if (meaningOf(key).family !== undefined) return false;
  return key.toLowerCase() === 'value' || (isOutermost && mayHoldSecret(key));
}

function valueOf(window: string, at: number, text: string, wrapper: string): Value | undefined {
  if (quoted.test(text)) return quotedValue(window, at, wrapper);
  const word = bare.exec(text)?.groups?.['word'];
  return word === undefined ? undefined : bareValue(at, at + word.length, wrapper);
}
