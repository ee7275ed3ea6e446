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
  let first: Row | undefined;
  let list: Row | undefined;
  let at = from;
  while (at < window.length) {
    if (first === undefined && !mayBegin(window, at, at > from)) break;
    const found = readRow(window, at);
    if (found === undefined) break;
    if (!found.isEmpty) {
      first ??= mayBeFirst(found, indent) ? found : undefined;
      if (first === undefined || !isBeside(found, first)) break;
      if (values.length >= mostValues) return { values, isCut: false, isLong: true, end: found.end };
      const isOutermost = found.indent === first.indent;
      if (isOutermost) list = isNamedList(found) ? found : undefined;
      const value = secretOf(window, found, isOutermost || isLongText(found, list));
      if (value !== undefined) values.push(value);
    }
    at = found.end + (window.charAt(found.end) === '\r' ? 2 : 1);
  }
  const isCut = at >= window.length;
  return values.length === 0 && !isCut ? noSeries : { values, isCut, isLong: false, end: at };
}

interface Row {
  /** Blanks before the dash or the key. */
  readonly indent: number;
  /** A dash begins it. */
  readonly isElement: boolean;
  readonly key: string | undefined;
  /** What stands behind the key or the dash, up to the end of the line. */
  readonly text: string;
  /** Where its line ends. */
  readonly end: number;
  /** It is blank, a comment or the mark between documents. */
  readonly isEmpty: boolean;
}

/** `system:` below `secrets:`, with its secrets in the list below. */
function isNamedList({ key, text }: Row): boolean {
  return key !== undefined && text === '' && mayHoldSecret(key) && meaningOf(key).family === undefined;
}

/** An element of such a list, if it is as long as what a program makes up. */
function isLongText({ isElement, key, text }: Row, list: Row | undefined): boolean {
  return list !== undefined && isElement && key === undefined && text.length >= leastListed;
}

const leastListed = 16;

function readRow(window: string, at: number): Row | undefined {
  row.lastIndex = at;
  const found = row.exec(window)?.groups;
  if (found === undefined) return undefined;
  const end = row.lastIndex;
  return {
    indent: (found['indent'] ?? '').length,
    isElement: found['dash'] !== undefined,
    key: found['key']?.replace(/^["']|["']$/g, ''),
    text: found['text'] ?? '',
    end,
    isEmpty: empty.test(window.slice(at, end)),
  };
}

/** Whether it stands deeper than the name; the elements of a list may stand right below it. */
function mayBeFirst(found: Row, indent: number): boolean {
  return found.indent > indent || (found.isElement && found.indent === indent);
}

/** Whether it is of the same block as the first: as deep and of its kind, or deeper. */
function isBeside(found: Row, first: Row): boolean {
  return found.indent > first.indent || (found.indent === first.indent && found.isElement === first.isElement);
}

function secretOf(window: string, { key, text, end, isElement }: Row, isOutermost: boolean): Value | undefined {
  return isSecretRow(key, isOutermost, isElement)
    ? valueOf(window, end - text.length, text, key === undefined ? '[' : '')
    : undefined;
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
