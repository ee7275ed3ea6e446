import { isSoundBlank, startsStatement } from './blank-separator.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import {
  alphanumeric,
  blank,
  codeAt,
  isKind,
  lineEnd,
  nextMark,
  quoteMark,
  skipBlanks,
  skipKind,
} from './characters.ts';
import { readClosers, type Closers } from './closers.ts';
import { meaningOf, stemOf, type Family, type NameMeaning } from './family.ts';
import { growName, qualifierBefore, type Name } from './name.ts';
import { restOfLine } from './rest-of-line.ts';
import { readSeparator, type Separator, type SeparatorKind } from './separator.ts';
import { readValueBefore } from './value-before.ts';
import { readValue, type Value, type ValueContext } from './value.ts';

/** `name = value` in all its spellings. */
export function candidatesOfAssignment(window: string, hit: number, keyword: string): readonly Candidate[] {
  const name = growName(window, hit, stemOf(keyword).length);
  const closers = readClosers(window, name.end);
  const found = readBehind(window, name, closers) ?? readBefore(window, hit, name, closers);
  if (found === undefined) return [];
  const meaning = meaningOf(name.text);
  const family = familyAt(name, meaning, hit, keyword);
  if (family === undefined) return [];
  const place: Place = {
    window,
    keyword,
    name,
    words: meaning.words,
    family,
    closers,
    separator: found.separator,
    context: found.context,
  };
  const { value } = found;
  if (place.separator.kind === 'blank' && !isSoundBlank(place, value)) return [];
  if (keyword === 'identified' && !isSoundSql(place, value)) return [];
  // A command stands in no quotes, as its name in a list of names does, and nothing belongs to its name behind it.
  if (keyword === 'securestring' && (closers.isQuoted || !/securestring$/i.test(name.text))) return [];
  return [candidateOf(place, value, 1), ...laterElements(place, value)];
}

/** A value and what joins it to the name. */
interface Joined {
  readonly separator: Separator;
  readonly context: ValueContext;
  readonly value: Value;
}

function readBehind(window: string, name: Name, closers: Closers): Joined | undefined {
  const separator = readSeparator(window, name, closers);
  if (separator === undefined || !isSound(window, separator, name, closers)) return undefined;
  const context = contextOf(window, name, closers, separator);
  const value = readValueBehind(window, separator, context);
  const whole = restOfLine(window, name, separator, value ?? cutValue(window, separator.end));
  return whole === undefined ? value && { separator, context, value } : { separator, context, value: whole };
}

/** What reads like the beginning of a call, but may be the beginning of a value: `Ab(cd9!x`. */
function cutValue(window: string, start: number): Value {
  const end = skipKind(window, start, alphanumeric, longestCut);
  return { start, end, quote: 'none', wrapper: '', isInList: false, next: end };
}

const longestCut = 60;

const quotedOnly: ValueContext = { allowsBare: false, allowsNewline: false, isQuery: false, allowsMarks: false };

function readBefore(window: string, hit: number, name: Name, closers: Closers): Joined | undefined {
  const found = readValueBefore(window, hit, name, closers);
  return found && { separator: { kind: found.kind, end: name.end }, context: quotedOnly, value: found.value };
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

/** Behind a closed call only a default, an assignment or a comparison can follow; behind a comma stands another argument. */
function isSound(
  window: string,
  { kind, end }: Separator,
  name: Name,
  { isParenthesised, isQuoted, isCalled }: Closers,
): boolean {
  if (kind === 'verb' || (kind === 'pair' && isParenthesised)) return true;
  if (isCalled) return kind === 'comparison' || kind === 'default';
  if (isParenthesised) return kind === 'default' || kind === 'equals' || kind === 'comparison' || kind === 'colon';
  const index = skipBlanks(window, end);
  return (
    kind !== 'comma' ||
    isQuoted ||
    (mayPrecedeValue(window, name) && (isKind(codeAt(window, index), quoteMark) || window.startsWith('<<"', index)))
  );
}

const constant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const comparingCall = /\b(?:assert\w{0,24}|equals?|same|is|eq|str(?:n|case|cpy)?(?:cmp|cpy)|verify)[!?]?[ (]\s{0,4}$/i;

/** `set :password, 'x'`, `{password, "x"}`, `CURLOPT_PASSWORD, "x"`, `assertEqual(password, "x")` */
function mayPrecedeValue(window: string, { text, start }: Name): boolean {
  const before = codeAt(window, start - 1);
  return (
    before === 58 ||
    before === 123 ||
    constant.test(text) ||
    comparingCall.test(window.slice(Math.max(0, start - 32), start))
  );
}

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

function contextOf(window: string, name: Name, closers: Closers, separator: Separator): ValueContext {
  const before = codeAt(window, name.start - 1);
  const startsQuery =
    before === 63 ||
    before === 38 ||
    (before === 59 && window.startsWith('&amp;', name.start - 5)) ||
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

/** Another field of a form follows: `-d "api_key=…&format=json"`. */
function isFieldOfForm(window: string, at: number): boolean {
  fieldOfForm.lastIndex = at;
  return fieldOfForm.test(window);
}

/** No type stands between them; where marks begin, a sign does. */
function joinsPlainly(window: string, from: number, to: number): boolean {
  const between = window.slice(from, Math.min(to, from + 40));
  return !/[A-Za-z]/.test(between) || between.includes('<');
}

/** The key that is pressed behind what is typed. */
const submit = '{enter}';

/** The value; behind an expression without quotes, its default: `config.password || 'x'`. */
function readValueBehind(window: string, separator: Separator, context: ValueContext): Value | undefined {
  const value = readValue(window, separator.end, context);
  if (value === undefined) return undefined;
  if (value.quote !== 'none')
    return separator.kind === 'verb' && window.endsWith(submit, value.end)
      ? { ...value, end: value.end - submit.length }
      : value;
  if (separator.kind === 'element') return lastOfElement(window, value) ?? value;
  fallback.lastIndex = value.next;
  if (!fallback.test(window)) return value;
  return readValue(window, fallback.lastIndex, quotedOnly) ?? value;
}

/** `<secret>{shop AQAAABAAA 8d3f…}</secret>`: of several words in an element, the last where it is long. */
function lastOfElement(window: string, value: Value): Value | undefined {
  lastWord.lastIndex = value.next;
  const word = lastWord.exec(window)?.groups?.['word'];
  if (word === undefined) return undefined;
  const start = window.indexOf(word, value.next);
  return { ...value, start, end: start + word.length, next: start + word.length };
}

const lastWord =
  /(?:[ \t]{1,4}[^\s<>"'{}]{1,40}){0,2}[ \t]{1,4}(?<word>(?=[^\s<>]{0,40}[0-9])[\w+/.=~!@#$%^&*-]{16,400})\}?\s{0,8}<\//y;

const fallback = /\)?\s{0,4}(?:\|\||\?\?|\bor\b)\s{0,4}(?=["'`])/y;

/** `IDENTIFIED BY 'x'`; without quotes only at the end of the statement or with a digit. */
function isSoundSql({ window, name, separator }: Place, value: Value): boolean {
  if (separator.kind !== 'word' || value.quote === 'backtick') return false;
  const text = window.slice(value.start, value.end);
  return (
    value.quote !== 'none' ||
    (/^\w+$/.test(text) && /[0-9]/.test(text) && namesAccount(window, name)) ||
    codeAt(window, value.next) === 59
  );
}

/** `create user shop IDENTIFIED BY x1`, but not "the command identified by command20". */
function namesAccount(window: string, { start }: Name): boolean {
  return /\b(?:user|role|grant|to|link)\b/i.test(window.slice(Math.max(0, start - 150), start));
}

function candidateOf(
  { window, keyword, name, words, family, closers, separator, context }: Place,
  value: Value,
  position: number,
): Candidate {
  return {
    kind:
      position > 1
        ? 'list'
        : isCommand(keyword)
          ? 'command'
          : isSourceOfPassword(window, name, separator, value)
            ? 'flag'
            : isDefaultInBraces(window, name, separator)
              ? 'default'
              : kindOf(separator.kind, name, context),
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

/** `-passin pass:x1y2z3` of OpenSSL; the gate lets no shorter ones nor mere words through. */
function isSourceOfPassword(window: string, { text, start }: Name, { kind, end }: Separator, value: Value): boolean {
  if (value.end - value.start < 6 || !/\d/.test(window.slice(value.start, value.end))) return false;
  return (
    text === 'pass' &&
    kind === 'colon' &&
    !isKind(codeAt(window, end), blank) &&
    sourceFlag.test(window.slice(Math.max(0, start - 14), start))
  );
}

/** `${shop.password:VALUE}` of Spring. */
function isDefaultInBraces(window: string, { start, end }: Name, separator: Separator): boolean {
  return separator.kind === 'colon' && separator.end === end + 1 && window.startsWith('${', start - 2);
}

const sourceFlag = /-pass(?:in|out)?[ \t]{1,4}["']?$/;

const kinds: Partial<Record<SeparatorKind, CandidateKind>> = {
  default: 'default',
  comparison: 'comparison',
  call: 'call',
  comma: 'argument',
  bar: 'table',
  element: 'element',
  pair: 'pair',
  serialised: 'serialised',
  word: 'phrase',
  blank: 'phrase',
  verb: 'call',
};

function kindOf(separator: SeparatorKind, name: Name, context: ValueContext): CandidateKind {
  if (context.isQuery) return 'query';
  if (name.dashes > 0 && (separator === 'equals' || separator === 'blank')) return 'flag';
  return kinds[separator] ?? 'assignment';
}

/** Further quoted elements of a list and arguments of a call, 6 at most. */
function laterElements(place: Place, first: Value): readonly Candidate[] {
  const { window, separator, family } = place;
  // `basic_auth 'shop', 'x'` of Ruby is a call without parentheses.
  const isList = first.isInList || separator.kind === 'call' || (separator.kind === 'blank' && family === 'credential');
  if (!isList || first.quote === 'none') return [];
  const found: Candidate[] = [];
  let at = first.next;
  for (let position = 2; position <= 7; position++) {
    const comma = skipBlanks(window, at);
    if (codeAt(window, comma) !== 44 || !isKind(codeAt(window, skipBlanks(window, comma + 1)), quoteMark)) break;
    const value = readValue(window, comma + 1, quotedOnly);
    if (value === undefined) break;
    found.push(candidateOf(place, value, position));
    at = value.next;
  }
  return found;
}
