import { textBefore } from '../text/text-before.ts';
import { candidateOf, isCommand, type AssignmentHead } from './assignment-head.ts';
import type { Candidate } from './candidate.ts';
import { codeAt, isKind, quoteMark, skipBlanks } from './characters.ts';
import { comma } from './codes.ts';
import { meaningOf, stemOf, type Family, type NameMeaning } from './name/family.ts';
import { growName, type Name } from './name/name.ts';
import type { Reading } from './reading.ts';
import { isPlausibleBlank } from './separator/blank-separator.ts';
import { readClosers, type Closers } from './separator/closers.ts';
import { isPlausible, isPlausibleSql } from './separator/plausible-separator.ts';
import { readSeparator, type Separator } from './separator/separator.ts';
import { endsInPlural, isPlural } from './series/plural.ts';
import { type NamedSeries, readSeries } from './series/series.ts';
import { candidatesOfColumn, columnMark } from './tables/heading.ts';
import { readRow } from './tables/variable-row.ts';
import { restOfLine } from './value/rest-of-line.ts';
import { endAtMark } from './value/substitution.ts';
import { readValueBefore } from './value/value-before.ts';
import { cutValue, readValueBehind } from './value/value-behind.ts';
import { contextOf } from './value/value-context.ts';
import { quotedOnly, readValue, type Value, type ValueContext } from './value/value.ts';

/** Candidates of `name = value` in all its spellings; several where the name is in the plural or heads a column. */
export function candidatesOfAssignment(
  window: string,
  hit: number,
  keyword: string,
  reading: Reading,
): readonly Candidate[] {
  const length = stemOf(keyword).length;
  const name = growName(window, hit, length);
  const closers = readClosers(window, name.end);
  const found = readBehind(window, name, closers) ?? readBefore(window, hit, name, closers);
  const mayBeMany = endsInPlural(window, hit + length, name);
  const row = readRow(window, name);
  const mark = row === undefined ? columnMark(window, closers.end) : undefined;
  const cells = mark === undefined ? undefined : candidatesOfColumn(window, hit, mark, reading);
  if (cells !== undefined) return cells;
  if (found === undefined && row === undefined && !mayBeMany) return [];
  const meaning = meaningOf(name.text);
  const family = familyAt(name, meaning, hit, keyword);
  if (family === undefined) return [];
  const parts = { window, keyword, name, words: meaning.words, family, closers };
  const own = found === undefined ? [] : candidatesOfOne({ ...parts, ...found }, found.value);
  if (row !== undefined) return [candidateOf({ ...parts, separator: pair, context: quotedOnly }, row, 1)];
  const series = mayBeMany && isPlural(meaning.words) ? readSeries(window, name, closers) : undefined;
  if (series === undefined) return own;
  reading.isCut ||= series.isCut;
  reading.isLong ||= series.isLong;
  reading.end = series.end;
  return [
    ...own.filter(({ valueStart }) => mayStayBeside(series, valueStart)),
    ...candidatesOfSeries(parts, series, own),
  ];
}

const pair: Separator = { kind: 'pair', end: 0 };

function candidatesOfOne(head: AssignmentHead, value: Value): readonly Candidate[] {
  const { keyword, name, closers } = head;
  if (head.separator.kind === 'blank' && !isPlausibleBlank(head, value)) return [];
  if (keyword === 'identified' && !isPlausibleSql(head, value)) return [];
  // A command is never quoted, unlike its name in a list of names, and its name ends with the keyword.
  if (keyword === 'securestring' && (closers.isQuoted || !/securestring$/i.test(name.text))) return [];
  const own = ownOfTuple(head, value);
  return own === undefined ? [candidateOf(head, value, 1), ...laterElements(head, value)] : [candidateOf(head, own, 1)];
}

/** A value and what joins it to the name. */
interface Joined {
  readonly separator: Separator;
  readonly context: ValueContext;
  readonly value: Value;
}

function readBehind(window: string, name: Name, closers: Closers): Joined | undefined {
  const separator = readSeparator(window, name, closers);
  if (separator === undefined || !isPlausible(window, separator, name, closers)) return undefined;
  const context = contextOf(window, name, closers, separator);
  const value = readValueBehind(window, separator, context);
  const whole = restOfLine(window, name, separator, value ?? cutValue(window, separator.end));
  return whole === undefined
    ? value && { separator, context, value: endAtMark(window, name.start, value) }
    : { separator, context, value: whole };
}

function readBefore(window: string, hit: number, name: Name, closers: Closers): Joined | undefined {
  const found = readValueBefore(window, hit, name, closers);
  return found && { separator: { kind: found.kind, end: name.end }, context: quotedOnly, value: found.value };
}

/** The name's family, but only at the one keyword hit that decides it, so that a name is reported once. */
function familyAt(name: Name, { family, stemStart }: NameMeaning, hit: number, keyword: string): Family | undefined {
  if (isCommand(keyword)) return 'password';
  return name.start + stemStart === hit ? family : undefined;
}

/** What was read as one value may be several in one text. */
function mayStayBeside({ isOneText, values }: NamedSeries, valueStart: number): boolean {
  return !isOneText || values.length === 0 || valueStart > (values.at(-1)?.end ?? 0);
}

/** Each value is judged as if it were the only one. */
function candidatesOfSeries(
  parts: Omit<AssignmentHead, 'separator' | 'context'>,
  { values, separator, from, isOneText }: NamedSeries,
  own: readonly Candidate[],
): readonly Candidate[] {
  const head: AssignmentHead = { ...parts, separator: { kind: separator, end: from }, context: quotedOnly };
  const known = new Set(isOneText ? [] : own.map(({ valueStart }) => valueStart));
  return values.filter(({ start }) => !known.has(start)).map((value) => candidateOf(head, value, 1));
}

/** The quoted list elements or call arguments after the first value, 6 at most. */
function laterElements(head: AssignmentHead, first: Value): readonly Candidate[] {
  const { window, separator, family } = head;
  // In Ruby, `basic_auth 'shop', 'x'` is a call without parentheses.
  const isList =
    first.isInList ||
    separator.kind === 'call' ||
    (family === 'credential' && (separator.kind === 'blank' || isScheme(window, first)));
  if (!isList || first.quote === 'none') return [];
  // In Clojure, blanks alone separate the elements of `["shop" "x"]`.
  const isSpaced = first.isInList && separator.kind === 'blank';
  const texts = textsBehind(window, first.next, isSpaced);
  const wrapper = isScheme(window, first) ? { wrapper: window.slice(first.start, first.end) } : {};
  const later = texts.map((value, index) => ({ ...candidateOf(head, value, index + 2), ...wrapper }));
  return isLogin(head, later) ? later.map((each) => ({ ...each, kind: 'user-password' as const })) : later;
}

/** `auth: ['shop', 'x']`, `basic_auth 'shop', 'x'`: a user and a password, and nothing else. */
function isLogin({ words, family }: AssignmentHead, later: readonly Candidate[]): boolean {
  return family === 'credential' && later.length === 1 && authWord.test(words.at(-1) ?? '');
}

const authWord = /auth$/;

/** `request :authorization, 'Bearer', 'x'` of Ruby: the word of a scheme, then the token. */
function isScheme(window: string, { start, end }: Value): boolean {
  return schemeWord.test(window.slice(start, Math.min(end, start + longestScheme)));
}

const schemeWord = /^(?:Bearer|Token|Basic)$/;
const longestScheme = 8;

/** Quoted texts from `from` on, each preceded by a comma, or by nothing but blanks where `isSpaced`. */
function textsBehind(window: string, from: number, isSpaced = false): readonly Value[] {
  const found: Value[] = [];
  let at = from;
  while (found.length < mostLater) {
    at = skipBlanks(window, at);
    const isComma = codeAt(window, at) === comma;
    const next = isComma ? skipBlanks(window, at + 1) : at;
    if (!(isComma || isSpaced) || !isKind(codeAt(window, next), quoteMark)) break;
    const value = readValue(window, next, quotedOnly);
    if (value === undefined) break;
    found.push(value);
    at = value.next;
  }
  return found;
}

const mostLater = 6;
const namesOfTuple = /(?:^|[\r\n;])[ \t]{0,40}(?:(?:let|var|my|local) )?(?<names>(?:[@$\w.]{1,40}, ?){1,4})[@$]?$/;
/** The most characters of such a match that are looked at. */
const longestTuple = 150;

/** `user, password = "bob", "x"`: of several values, the one at the same position as the name among the names. */
function ownOfTuple({ window, name, separator, closers }: AssignmentHead, first: Value): Value | undefined {
  if (separator.kind !== 'equals' || closers.isQuoted || first.quote === 'none' || codeAt(window, first.next) !== comma)
    return undefined;
  const before = namesOfTuple.exec(textBefore(window, name.start, longestTuple))?.groups?.['names'];
  return before === undefined ? undefined : textsBehind(window, first.next)[before.split(',').length - 2];
}
