import { LargePattern } from '../../search/large-pattern.ts';
import { blank, codeAt, isKind, isNear, lineEnd, skipBlanks } from '../characters.ts';
import {
  backtick,
  bar,
  colon,
  comma,
  dash,
  doubleQuote,
  equals,
  exclamationMark,
  openingBrace,
  questionMark,
  semicolon,
  singleQuote,
  space,
} from '../codes.ts';
import type { Name } from '../name/name.ts';
import type { Closers } from './closers.ts';
import { skipAttributes, skipSpan } from './markup.ts';
import { isWholeName, skipToPairedValue } from './pair.ts';
import { skip } from './skip.ts';
import { readVerb } from './verb.ts';

/** What is between a name and its value. */
export type SeparatorKind =
  | 'equals'
  | 'colon'
  | 'arrow'
  | 'default'
  | 'comparison'
  | 'call'
  | 'comma'
  | 'bar'
  | 'element'
  | 'pair'
  | 'serialised'
  | 'word'
  | 'verb'
  | 'blank';

export interface Separator {
  readonly kind: SeparatorKind;
  /** The index where the value begins, or the blanks before it. */
  readonly end: number;
}

/** Longer before shorter ones. `->` and `<-` assign in some languages; values behind them must be quoted. */
const symbols: readonly (readonly [text: string, kind: SeparatorKind])[] = [
  [':::=', 'equals'],
  ['::=', 'equals'],
  ['!==', 'comparison'],
  ['===', 'comparison'],
  ['||=', 'default'],
  ['??=', 'default'],
  ['!=', 'comparison'],
  ['==', 'comparison'],
  ['=>', 'arrow'],
  [':=', 'equals'],
  ['?=', 'equals'],
  ['+=', 'equals'],
  ['.=', 'equals'],
  ['<-', 'arrow'],
  ['->', 'arrow'],
  ['::', 'colon'],
  [':-', 'default'],
  ['||', 'default'],
  ['??', 'default'],
  ['?:', 'default'],
  ['=~', 'comparison'],
  ['=', 'equals'],
  [':', 'colon'],
  [',', 'comma'],
  ['(', 'call'],
  ['|', 'bar'],
  ['>', 'element'],
];
let symbolsByStart: ReadonlyMap<string, typeof symbols> | undefined;

function groupByStart(): ReadonlyMap<string, typeof symbols> {
  return new Map(
    symbols.map(([text]) => [text.charAt(0), symbols.filter(([other]) => other.charAt(0) === text.charAt(0))]),
  );
}

const words = /(?:is:?|IS:?|by|BY|values?|VALUES?|or)(?=[ \t("'])/y;
/** Words of prose that lead to a quoted value. */
const proseWords = /(?:(?:is |was |be |are )?(?:set |equal )?to|was|as|equals)(?=[ \t]{1,2}["'`])/y;
const serialised = /;s:\d{1,4}:/y;
const stringArgument = /(?:-AsPlainText\s{1,4}|-Force\s{1,4}|-String\s{1,4}){0,3}/iy;
const anyStringArgument = new LargePattern(stringArgument);
/** `"token": {"value": `, and `variable "token" { type = string` with the default below. */
const nested =
  /[ \t]{0,2}:\s{0,4}\{\s{0,20}(?:"\w{1,24}"\s?:\s?(?:"[^"\r\n]{0,120}"|\w{1,20})\s?,\s{0,24}){0,5}["'](?:value|default(?:Value)?)["']\s{0,4}:|[ \t]{1,2}\{\s{0,20}(?:\w{1,20}\s{1,12}=\s{0,4}[^\r\n]{0,100}\r?\n\s{1,20}){0,4}default\s{1,12}=/iy;
/** `password: { type: String, default: 'x' }` of code, also over several lines. */
const object =
  /[:,]\s{0,4}\{\s{0,20}(?:\w{1,20}:\s{0,4}(?:'[^'\r\n]{0,120}'|"[^"\r\n]{0,120}"|[\w.]{1,30})\s?,\s{0,24}){0,5}default:\s{0,4}(?=["'`])/y;
/** `DbPassword:` with a block that describes it and holds its default. */
const described =
  /:[ \t]{0,4}\r?\n(?<indent>[ \t]{1,40})(?:[A-Za-z]{2,30}:[^\r\n]{0,200}\r?\n\k<indent>){0,6}default:(?=[ \t])/iy;
/** But not the first half of a value with an equals sign in it: `password: CsjR9f…S=8j+M`. */
const type =
  /\s{0,4}(?:[?!]?:\s{0,4}|\s)(?:final |const |constant |CONSTANT |static |As |&'\w{1,12} |&'?|\*|\[\d{0,6}\]){0,3}(?:\[u8(?:; ?\w{1,30})?\]|(?![A-Za-z]{0,40}\d\w{12,40}=[\w+/])[A-Za-z][\w.:|?]{0,40}(?:[<[][\w., |?[\]]{0,40}[>\]]|\(\d{1,6}\))?[*?!]?(?:\s?\|\s?\w{1,20}){0,3})[ \t]{0,4}(?=:?=(?![=>~\r\n]|$))/y;
const anyType = new LargePattern(type);
/** `std::string token{"x"}` of C++. */
const initialiser = /\{[ ]?(?="(?:[^"\\\r\n]|\\.){3,200}"(?:s|sv)?[ ]?\})/y;
const emptyBrackets = /\s{0,2}\[\d{0,6}\](?=\s{0,4}=(?!=))/y;

/** The separator behind a name and its closing marks; undefined if there is none. */
export function readSeparator(window: string, name: Name, closers: Closers): Separator | undefined {
  const { end: at, isQuoted, isParenthesised, isCalled } = closers;
  const start =
    isQuoted || isParenthesised || isAssigned(window, name)
      ? skipSpan(window, at)
      : skipSpan(window, skipType(window, skipEmptyBrackets(window, at)));
  const index = skipBlanks(window, start);
  const takesBlock = codeAt(window, name.start - 1) === colon || window.startsWith('fetch(', name.start - 7);
  return (
    readPair(window, start, index, isWholeName(window, name, closers)) ??
    behind('element', skipAttributes(window, name.start, at), at) ??
    (isQuoted ? readBehindQuote(window, start, index) : undefined) ??
    (at === name.end ? readInitialiser(window, at) : undefined) ??
    (isParenthesised ? undefined : readMember(window, index)) ??
    (at === name.end ? readDescribed(window, at) : undefined) ??
    readVerb(window, start, isQuoted || isParenthesised, isCalled || (takesBlock && isParenthesised)) ??
    readSymbol(window, index) ??
    readWord(window, start, index)
  );
}

/** A separator that ends here; undefined if nothing was skipped. */
function behind(kind: SeparatorKind, end: number, from: number): Separator | undefined {
  return end > from ? { kind, end } : undefined;
}

function readPair(window: string, start: number, index: number, isQuoted: boolean): Separator | undefined {
  if (!isQuoted && index === start && !isKind(codeAt(window, index), lineEnd)) return undefined;
  return mayBePair(window, start, index) ? behind('pair', skipToPairedValue(window, start), start) : undefined;
}

/** `"token";s:20:` of PHP, or a value within braces. */
function readBehindQuote(window: string, start: number, index: number): Separator | undefined {
  if (codeAt(window, index) === semicolon) {
    const found = behind('serialised', skip(serialised, window, index), index);
    if (found) return found;
  }
  return isNear(window, start, farthestBrace, '{') ? behind('pair', skip(nested, window, start), start) : undefined;
}

function readInitialiser(window: string, at: number): Separator | undefined {
  return codeAt(window, at) === openingBrace ? behind('call', skip(initialiser, window, at), at) : undefined;
}

function readMember(window: string, index: number): Separator | undefined {
  const code = codeAt(window, index);
  return (code === colon || code === comma) && isNear(window, index, farthestBrace, '{')
    ? behind('pair', skip(object, window, index), index)
    : undefined;
}

function readDescribed(window: string, at: number): Separator | undefined {
  return codeAt(window, at) === colon && isKind(codeAt(window, skipBlanks(window, at + 1)), lineEnd)
    ? behind('pair', skip(described, window, at), at)
    : undefined;
}

/** Blanks, a colon and space may stand before the brace of `nested` and `object`. */
const farthestBrace = 8;
/** A type is no longer. */
const farthestEquals = 256;

/**
 * Most names are followed by a sign and the value, and then no large pattern need be compiled: three of them took 1 ms
 * of a scan of 1 MB.
 */
function mayBePair(window: string, start: number, index: number): boolean {
  const first = codeAt(window, start);
  return first !== colon && first !== equals && codeAt(window, index) !== equals;
}

/** Whether something other than ` =` or `: "` follows. */
function mayBeType(window: string, at: number): boolean {
  const index = skipBlanks(window, at);
  const code = codeAt(window, index);
  if (code !== colon) return code !== equals;
  const next = codeAt(window, skipBlanks(window, index + 1));
  return next !== doubleQuote && next !== singleQuote && next !== backtick;
}

/** `PASSWORD=my_password SHOP=orders`: a name that is itself a value has no type. */
function isAssigned(window: string, name: Name): boolean {
  return (
    (codeAt(window, name.start - name.dashes - 1) === equals || window.startsWith('=${', name.start - 3)) &&
    codeAt(window, name.end) !== colon
  );
}

/** `{{ shop_password | default('x') }}` of Jinja. */
const filter = /\|[ ]?(?:default|d)\([ ]{0,2}(?=["'])/y;

function readSymbol(window: string, index: number): Separator | undefined {
  const filtered = codeAt(window, index) === bar ? skip(filter, window, index) : index;
  if (filtered > index) return { kind: 'default', end: filtered };
  const found = (symbolsByStart ??= groupByStart())
    .get(window.charAt(index))
    ?.find(([text]) => window.startsWith(text, index));
  return found === undefined ? undefined : { kind: found[1], end: index + found[0].length };
}

/** A word between blanks, or a bare blank. */
function readWord(window: string, start: number, index: number): Separator | undefined {
  if (index === start) return undefined;
  const end = skip(words, window, index);
  if (end > index) return { kind: window.startsWith('or', index) ? 'default' : 'word', end };
  const prose = skip(proseWords, window, index);
  if (prose > index) return { kind: 'word', end: prose };
  if (isKind(codeAt(window, index), blank | lineEnd)) return undefined;
  // `admin token - 'x'` in notes.
  if (codeAt(window, index) === dash && isKind(codeAt(window, index + 1), blank))
    return { kind: 'blank', end: index + 1 };
  return { kind: 'blank', end: codeAt(window, index) === dash ? anyStringArgument.endAt(window, index) : index };
}

/** Skips the `[]` or `[64]` of a declared array, if an equals sign follows. */
function skipEmptyBrackets(window: string, at: number): number {
  return isNear(window, at, 3, '[') ? skip(emptyBrackets, window, at) : at;
}

/** Skips `: string`, ` *string` or `: Optional[str]`, if an equals sign follows. */
function skipType(window: string, at: number): number {
  const code = codeAt(window, at);
  return (code === space ||
    code === colon ||
    code === questionMark ||
    (code === exclamationMark && codeAt(window, at + 1) === colon)) &&
    mayBeType(window, at) &&
    isNear(window, at, farthestEquals, '=')
    ? anyType.endAt(window, at)
    : at;
}
