import type { Candidate, CandidateKind } from './candidate.ts';
import { codeAt, isKind, lineEnd, nextMark, quoteMark, skipBlanks } from './characters.ts';
import { readClosers, type Closers } from './closers.ts';
import { meaningOf, stemOf, type Family, type NameMeaning } from './family.ts';
import { growName, qualifierBefore, type Name } from './name.ts';
import { readSeparator, type Separator, type SeparatorKind } from './separator.ts';
import { readValue, type Value, type ValueContext } from './value.ts';

/** `name = value` in all its spellings. */
export function candidatesOfAssignment(window: string, hit: number, keyword: string): readonly Candidate[] {
  const stem = stemOf(keyword);
  const name = growName(window, hit, stem.length);
  const closers = readClosers(window, name.end);
  const separator = readSeparator(window, closers.end, closers.isQuoted);
  if (separator === undefined || !isSound(separator, closers)) return [];
  const context = contextOf(window, name, closers, separator);
  const value = readValueBehind(window, separator, context);
  if (value === undefined) return [];
  const meaning = meaningOf(name.text);
  const family = familyAt(name, meaning, hit, keyword);
  if (family === undefined) return [];
  const place: Place = { window, keyword, name, words: meaning.words, family, closers, separator, context };
  if (separator.kind === 'blank' && !isSoundBlank(place, value)) return [];
  if (keyword === 'identified' && !isSoundSql(place, value)) return [];
  // A command stands in no quotes, as its name in a list of names does, and nothing belongs to its name behind it.
  if (keyword === 'securestring' && (closers.isQuoted || !/securestring$/i.test(name.text))) return [];
  return [candidateOf(place, value, 1), ...laterElements(place, value)];
}

interface Place {
  readonly window: string;
  readonly keyword: string;
  readonly name: Name;
  readonly words: readonly string[];
  readonly family: Family;
  readonly closers: Closers;
  readonly separator: Separator;
  readonly context: ValueContext;
}

/** The name's family, at the one hit that speaks for the name. */
function familyAt(name: Name, { family, stemStart }: NameMeaning, hit: number, keyword: string): Family | undefined {
  if (isCommand(keyword)) return 'password';
  return name.start + stemStart === hit ? family : undefined;
}

/** `IDENTIFIED BY`, `ConvertTo-SecureString`: what follows is a password whatever else the name holds. */
function isCommand(keyword: string): boolean {
  return keyword === 'identified' || keyword === 'securestring';
}

/** Behind a closed call only a default, an assignment or a comparison can follow. */
function isSound(separator: Separator, closers: Closers): boolean {
  if (closers.isParenthesised) return separator.kind === 'default' || separator.kind === 'equals' || separator.kind === 'comparison' || separator.kind === 'colon';
  return separator.kind !== 'comma' || closers.isQuoted;
}

const bareSeparators: ReadonlySet<SeparatorKind> = new Set(['equals', 'colon', 'element', 'bar', 'blank', 'pair', 'default', 'word', 'arrow']);
const newlineSeparators: ReadonlySet<SeparatorKind> = new Set(['equals', 'colon', 'arrow', 'call', 'comma', 'element', 'default']);

function contextOf(window: string, name: Name, closers: Closers, separator: Separator): ValueContext {
  const before = codeAt(window, name.start - 1);
  const isQuery = separator.kind === 'equals' && !closers.isQuoted && (before === 63 || before === 38 || (before === 59 && window.startsWith('&amp;', name.start - 5)));
  return { allowsBare: bareSeparators.has(separator.kind) && !closers.isParenthesised, allowsNewline: newlineSeparators.has(separator.kind) && !isQuery, isQuery };
}

/** The value; behind an expression without quotes, its default: `config.password || 'x'`. */
function readValueBehind(window: string, separator: Separator, context: ValueContext): Value | undefined {
  const value = readValue(window, separator.end, context);
  if (value === undefined || value.quote !== 'none') return value;
  if (separator.kind === 'element') return lastOfElement(window, value) ?? value;
  fallback.lastIndex = value.next;
  if (!fallback.test(window)) return value;
  return readValue(window, fallback.lastIndex, { allowsBare: false, allowsNewline: false, isQuery: false }) ?? value;
}

/** `<secret>{shop AQAAABAAA 8d3f…}</secret>`: of several words in an element, the last where it is long. */
function lastOfElement(window: string, value: Value): Value | undefined {
  lastWord.lastIndex = value.next;
  const word = lastWord.exec(window)?.groups?.['word'];
  if (word === undefined) return undefined;
  const start = window.indexOf(word, value.next);
  return { ...value, start, end: start + word.length, next: start + word.length };
}

const lastWord = /(?:[ \t]{1,4}[^\s<>"'{}]{1,40}){0,2}[ \t]{1,4}(?<word>(?=[^\s<>]{0,40}[0-9])[\w+/.=~!@#$%^&*-]{16,400})\}?\s{0,8}<\//y;

const fallback = /\)?\s{0,4}(?:\|\||\?\?|\bor\b)\s{0,4}(?=["'`])/y;

/** `name value` is prose unless quotes, dashes, a short line or the value itself speak for it. */
function isSoundBlank({ window, name, closers }: Place, value: Value): boolean {
  if (closers.isQuoted) return false;
  if (name.dashes > 0 || value.quote === 'single' || value.quote === 'double') return true;
  if (value.quote !== 'none') return false;
  const text = window.slice(value.start, value.end);
  if (text.length >= 8 && /^[\w!@#$%^&*+=/-]+$/.test(text) && /[0-9]/.test(text) && /[A-Za-z]/.test(text)) return true;
  return isKind(codeAt(window, skipBlanks(window, value.next)), lineEnd) && startsStatement(window, name.start);
}

/** `IDENTIFIED BY 'x'`; without quotes only at the end of the statement or with a digit. */
function isSoundSql({ window, separator }: Place, value: Value): boolean {
  if (separator.kind !== 'word' || value.quote === 'backtick') return false;
  const text = window.slice(value.start, value.end);
  return value.quote !== 'none' || (/^\w+$/.test(text) && /[0-9]/.test(text)) || codeAt(window, value.next) === 59;
}

/** Nothing stands before the name on its line but a word such as `ENV`, `#define` or `machine x login y`. */
function startsStatement(window: string, nameStart: number): boolean {
  const before = window.slice(Math.max(0, nameStart - 80), nameStart);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return /^\s*(?:(?:ENV|ARG|export|set|setenv|SET|login|user|#\s*define|final|const|static|-e|--env)\s+)?(?:machine \S{1,60} login \S{1,40} )?$/.test(line);
}

function candidateOf({ window, keyword, name, words, family, closers, separator, context }: Place, value: Value, position: number): Candidate {
  return {
    kind: position > 1 ? 'list' : isCommand(keyword) ? 'command' : kindOf(separator.kind, name, context),
    family,
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    words,
    qualifier: qualifierBefore(window, name.start - name.dashes),
    value: window.slice(value.start, value.end),
    valueStart: value.start,
    valueEnd: value.end,
    separator: separator.kind,
    quote: value.quote,
    wrapper: value.wrapper,
    position,
    dashes: name.dashes,
    isNameQuoted: closers.isQuoted,
    isStatement: startsStatement(window, name.start - name.dashes),
    isTight: separator.kind === 'equals' && value.start === name.end + 1,
    next: nextMark(window, value.next),
  };
}

const kinds: Partial<Record<SeparatorKind, CandidateKind>> = {
  default: 'default', comparison: 'comparison', call: 'call', comma: 'argument', bar: 'table', element: 'element', pair: 'pair', serialised: 'serialised', word: 'phrase', blank: 'phrase',
};

function kindOf(separator: SeparatorKind, name: Name, context: ValueContext): CandidateKind {
  if (context.isQuery) return 'query';
  if (name.dashes > 0 && (separator === 'equals' || separator === 'blank')) return 'flag';
  return kinds[separator] ?? 'assignment';
}

/** Further quoted elements of a list and arguments of a call, 6 at most. */
function laterElements(place: Place, first: Value): readonly Candidate[] {
  const { window, separator } = place;
  const isList = first.wrapper.endsWith('[') || first.wrapper.endsWith('{') || separator.kind === 'call';
  if (!isList || first.quote === 'none') return [];
  const found: Candidate[] = [];
  let at = first.next;
  for (let position = 2; position <= 7; position++) {
    const comma = skipBlanks(window, at);
    if (codeAt(window, comma) !== 44 || !isKind(codeAt(window, skipBlanks(window, comma + 1)), quoteMark)) break;
    const value = readValue(window, comma + 1, { allowsBare: false, allowsNewline: false, isQuery: false });
    if (value === undefined) break;
    found.push(candidateOf(place, value, position));
    at = value.next;
  }
  return found;
}
