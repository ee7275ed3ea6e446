import { blank, codeAt, isKind, lineEnd, quoteMark, skipBlanks, skipKind } from '../characters.ts';
import { colon, equals, greaterThan, openingBracket, space } from '../codes.ts';
import type { Name } from '../name/name.ts';
import type { Closers } from '../separator/closers.ts';
import { type Opening, readBracketed } from './bracketed.ts';
import { readElements } from './elements.ts';
import { readIndented } from './indented.ts';
import { readIndexed } from './indexed.ts';
import { readJoined } from './joined.ts';
import { readSection } from './section.ts';
import { noSeries, type Series } from './values.ts';

/** How the values of a series are joined to its name. */
export interface NamedSeries extends Series {
  readonly separator: 'equals' | 'colon' | 'arrow';
  /** Behind the separator. */
  readonly from: number;
  /** The values are parts of one text, which is no value itself. */
  readonly isOneText: boolean;
}

/**
 * The values of a name in the plural: a list or a map in brackets, a block of YAML, a section of a settings file, or
 * one text with marks between its parts. Undefined if nothing of the kind follows.
 */
export function readSeries(window: string, name: Name, closers: Closers): NamedSeries | undefined {
  const section = readSection(window, name, closers);
  if (section !== undefined) return { ...section, separator: 'equals', from: closers.end, isOneText: false };
  if (closers.isParenthesised) return undefined;
  const marked = readElements(window, closers.end) ?? readIndexed(window, closers.end);
  if (marked !== undefined) return { ...marked, separator: 'equals', from: closers.end, isOneText: false };
  const joint = readJoint(window, skipType(window, closers.end));
  if (joint === undefined) return undefined;
  const { separator, end } = joint;
  const at = skipBlanks(window, end);
  const joined = readJoined(window, at, window.charAt(at - 1));
  if (joined !== undefined) return { ...joined, separator, from: end, isOneText: true };
  const series = readBehind(window, name, separator, at);
  return series === noSeries ? undefined : { ...series, separator, from: end, isOneText: false };
}

function readBehind(window: string, name: Name, separator: string, at: number): Series {
  if (isKind(codeAt(window, at), lineEnd) && at < window.length)
    return separator === 'colon' ? readIndented(window, nextLine(window, at), indentOf(window, name.start)) : noSeries;
  const opening = readOpening(window, at, separator);
  return opening === undefined ? noSeries : readBracketed(window, opening);
}

const arrayType = /[ ]?(?::[ ]?[\w<>[\], |&;'*]{1,60}(?=[ ]=)|\[\d{0,6}\](?=\s?=)|[ ]\[\]string(?=[ ]?=))/y;

/** Behind the type of what is declared: `: string[] =`, `[] =`. */
function skipType(window: string, at: number): number {
  const code = codeAt(window, at);
  if (code !== colon && code !== openingBracket && code !== space) return at;
  arrayType.lastIndex = at;
  return arrayType.test(window) ? arrayType.lastIndex : at;
}

interface Joint {
  readonly separator: NamedSeries['separator'];
  readonly end: number;
}

function readJoint(window: string, from: number): Joint | undefined {
  const at = skipBlanks(window, from);
  const code = codeAt(window, at);
  const next = codeAt(window, at + 1);
  if (code === equals && next === greaterThan) return { separator: 'arrow', end: at + 2 };
  if (code === equals && next !== equals) return { separator: 'equals', end: at + 1 };
  if (code === colon && next === equals) return { separator: 'equals', end: at + 2 };
  return code === colon && next !== colon ? { separator: 'colon', end: at + 1 } : undefined;
}

/** What may stand between the separator and the bracket: `new[]`, `listOf`, `map[string]string`, `%w`, `@`. */
const lead =
  /(?:&?\[\]string|map\[string\]string|(?:new )?[\w.]{1,30}(?:<[\w<>, ]{1,40}>)?(?:\[\])?|%[wWi]|[@&%]|new ?\[\]|\[\]\w{1,20}|std::\w{1,20}<[\w:<>, ]{1,60}>)\s{0,40}(?=[[({])/y;
/** Calls that make a list or a map of their arguments. */
const maker =
  /(?:list|set|map|dict|array|tuple|vec|hash|of|asList|listOf|setOf|mapOf|arrayOf|frozenset|freeze)!?\s{0,40}$/i;
const closingOf: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

function readOpening(window: string, from: number, separator: string): Opening | undefined {
  const bracket = bracketAt(window, from);
  if (bracket === undefined) return undefined;
  const before = window.slice(from, bracket);
  // `new Set(["x", "y"])`
  const isDoubled = window.charAt(bracket) === '(' && '[{'.includes(window.charAt(bracket + 1));
  const at = isDoubled ? bracket + 1 : bracket;
  const closing = closingOf[window.charAt(at)];
  if (closing === undefined || window.charAt(at + 1) === closing) return undefined;
  const isWords = /^%[wWi]$/.test(before);
  if (!isWords && !mayBeginInside(window, at, at === from)) return undefined;
  if (closing === ')' && !mayOpenList(before)) return undefined;
  const isShell = before === '' && closing === ')' && window.charAt(from - 1) === '=';
  return {
    at: at + 1,
    closing,
    isSpaced: isWords || isShell || before === '@',
    allowsBare:
      isWords || (before === '' && separator === 'colon') || (isShell && !isKind(codeAt(window, at + 1), quoteMark)),
    isWords,
    isPaired: before.endsWith('Map.of'),
  };
}

/** Index of the first bracket at or behind `from`, if only what leads to one is before it. */
function bracketAt(window: string, from: number): number | undefined {
  if (closingOf[window.charAt(from)] !== undefined && !window.startsWith('[]', from)) return from;
  lead.lastIndex = from;
  return lead.test(window) ? lead.lastIndex : undefined;
}

/** Whether parentheses behind this hold a list, and not the arguments of just any call. */
function mayOpenList(before: string): boolean {
  return before === '' || before === '@' || /^%[wWi]$/.test(before) || maker.test(before);
}

const spaceBelow = /[ \t\r\n]{0,60}/y;

/** Whether what the bracket at `at` opens begins as values do; the gate asks the same. */
function mayBeginInside(window: string, at: number, isFirst: boolean): boolean {
  let value = skipBlanks(window, at + 1);
  const isBelow = isKind(codeAt(window, value), lineEnd);
  if (isBelow) {
    spaceBelow.lastIndex = value;
    if (spaceBelow.test(window)) value = spaceBelow.lastIndex;
  }
  const first = window.charAt(value);
  if (value < window.length && isKind(codeAt(window, value), quoteMark)) return true;
  return (isFirst || (isBelow && window.charAt(at) !== '(')) && /[\w{[#/]/.test(first);
}

function nextLine(window: string, end: number): number {
  return end + (window.charAt(end) === '\r' ? 2 : 1);
}

/** How many bytes stand before the name on its line, if they are blanks and marks; marks of a list count as blanks. */
function indentOf(window: string, nameStart: number): number {
  let start = nameStart;
  while (start > 0 && nameStart - start < 120 && !isKind(codeAt(window, start - 1), lineEnd)) start--;
  const end = skipKind(window, start, blank, 120);
  return window.startsWith('- ', end) ? end + 2 - start : end - start;
}
