import { blank, inName, inTag, inWord, lineEnd, quote, space } from './byte-sets.ts';
import { codeOf, type GateText } from './gate-text.ts';

/** What closes a name, as the gate of assignments read it. */
export interface ClosedName {
  /** Of the keyword in it. */
  readonly start: number;
  readonly closed: number;
  readonly isQuoted: boolean;
  readonly isParenthesised: boolean;
}

const reach = 60;
const mostCalls = 8;
const mostSpaces = 20;
const typeReach = 160;
const mostOfWord = 32;
const inVerb: Uint8Array = setOf(/[\w.> \t(@-]/);
const inBody: Uint8Array = setOf(/[\w.<>*?&: \t=-]/);
const inOwner: Uint8Array = setOf(/[\w$.@>:&*!-]/);
const inSymbol: Uint8Array = setOf(/[:=>|?~+<-]/);
const inType: Uint8Array = setOf(/[\w\s.:|?!<>[\],*&']/);
const inPlainWord: Uint8Array = setOf(/\w/);
const inTie: Uint8Array = setOf(/[:=>\s]/);
const longestValue = 90;
/** How the words end that lead to a value, the verbs of the grammar and those of prose. */
const verbEnds: ReadonlySet<string> = new Set('eq ql al ls to as be ue is se rn ns nc es ds ce pe ll in ys xt et th ut'.split(' '));
/** How the words begin that compare what stands behind them. */
const comparingHeads: ReadonlySet<string> = new Set('asse expe veri equa same comp shou strc strn'.split(' '));

function setOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))));
}

/** The rarer ways of the grammar to join a value to a name, each by its outline. */
export function mayJoinOtherwise(text: GateText, name: ClosedName): boolean {
  const { start, closed, isQuoted, isParenthesised } = name;
  const after = skipCalls(text, closed);
  const isCalled = after > closed;
  const index = text.skipBlanks(after);
  if (mayHaveVerb(text, after) || (text.at(text.skipBlanks(closed)) === codeOf('<') && text.folded(text.skipBlanks(closed), 5) === '<span')) return true;
  if ((isCalled || isParenthesised) && (mayHaveBody(text, after) || text.isAny('=!|?:', index))) return true;
  if (!isQuoted && !isCalled && text.isAny(',', index) && text.is(quote, text.skipBlanks(index + 1))) return true;
  if (!isQuoted && mayBeLongType(text, closed)) return true;
  return mayHaveMarks(text, closed) || mayBePair(text, name, index) || mayStandBefore(text, start, after);
}

/** Behind `()` and `)`. */
function skipCalls(text: GateText, from: number): number {
  let at = from;
  for (let count = 0; count < mostCalls; count++) {
    if (text.isAny(')', at)) at++;
    else if (text.exact(at, 2) === '()') at += 2;
    else break;
  }
  return at;
}

/** `.toBe('x')`, ` to 'x'`: words, of which the last leads to a value, and then a quote. */
function mayHaveVerb(text: GateText, from: number): boolean {
  if (!text.isAny(' .-\t', from)) return false;
  const at = text.skip(inVerb, from, reach);
  if (!text.is(quote, at)) return false;
  let end = at;
  while (end > from && text.isAny(' \t(@', end - 1)) end--;
  return end > from + 1 && verbEnds.has(text.folded(end - 2, 2));
}

/** ` { 'x' }`, `: string { return 'x'`, ` => 'x'` */
function mayHaveBody(text: GateText, from: number): boolean {
  let at = text.skip(inBody, from, reach);
  if (text.isAny('{', at)) at = text.skip(inVerb, text.skip(space, at + 1, mostSpaces), 10);
  return text.is(quote, text.isAny('@', at) ? at + 1 : at);
}

/** `As String`, `: &'static str`, with an equals sign behind. */
function mayBeLongType(text: GateText, from: number): boolean {
  if (!text.isAny(' :?', from)) return false;
  const at = text.skip(space, text.skip(inSymbol, text.skip(space, from, 5), 2), 4);
  const word = text.folded(at, 4);
  return (word.startsWith('as ') || word.startsWith('&') || word === 'stat') && text.isAny('=', text.skip(inType, from, typeReach));
}

/** `**x**`, `<code>x</code>` */
function mayHaveMarks(text: GateText, from: number): boolean {
  const index = text.skip(space, from, mostSpaces);
  const symbol = text.skip(inSymbol, index, 4);
  let at = text.skipBlanks(symbol);
  if (text.is(lineEnd, at)) at = text.skip(space, at, 60);
  if (text.isAny('*', at)) return text.isAny('* \t', at + 1);
  const tag = text.isAny('<', symbol - 1) ? symbol - 1 : at;
  return text.isAny('<', tag) && text.isAny('bcdefikstvBCDEFIKSTV', tag + (text.isAny('/', tag + 1) ? 2 : 1));
}

/** ` type="x" value=`, `, with:`, `</td><td>`, `"x" {` with a default below. */
function mayBePair(text: GateText, { start, closed, isQuoted }: ClosedName, index: number): boolean {
  if (isQuoted && text.isAny('{', index)) return true;
  const at = text.skip(space, closed, mostSpaces);
  if (at > closed && text.isAny('=', text.skip(inTag, at, reach)) && isBorne(text, start)) return true;
  let word = at;
  while (word < closed + mostSpaces && text.isAny(' ,:\t\r\n', word)) word++;
  return (text.folded(word, 4) === 'with' && text.is(quote, text.skip(inTie, word + 4, 8))) || (text.isAny('<', at) && isQuoted);
}

/** `<name`, `x:name` or a name in quotes. */
function isBorne(text: GateText, start: number): boolean {
  return text.isAny('<:"\'`\\', firstOf(text, start) - 1);
}

function firstOf(text: GateText, start: number): number {
  let first = start;
  while (first > Math.max(0, start - reach) && text.is(inName, first - 1)) first--;
  return first;
}

/** `"x", user.password)`, `"x" == password`, `"x".equals(password)`, `"value": "x", "name": "password"` */
function mayStandBefore(text: GateText, start: number, after: number): boolean {
  let first = start;
  const limit = Math.max(0, start - 2 * reach);
  while (first > limit && text.is(inOwner, first - 1)) first--;
  if (first > 0 && text.isAny('"\'`', first - 1)) return isNamedByPair(text, first - 1);
  if (!text.isAny(' \t\r\n,;){', after) && !text.isAny(')', after - 1)) return false;
  const before = blanksBefore(text, first);
  if (before < 3) return false;
  if (text.isAny(',', before - 1)) return isComparedArgument(text, blanksBefore(text, before - 1) - 1);
  if (text.isAny('(', before - 1)) return before > 5 && ['uals', 'case'].includes(text.folded(before - 5, 4));
  if (!text.isAny('=', before - 1) || !text.isAny('=', before - 2)) return false;
  return text.is(quote, blanksBefore(text, before - (text.isAny('=!', before - 3) ? 3 : 2)) - 1);
}

/** `assert_equal 'x', `: whether the quote at `end` closes what a word that compares is given first. */
function isComparedArgument(text: GateText, end: number): boolean {
  if (!text.is(quote, end)) return false;
  const least = Math.max(0, end - 1 - longestValue);
  let open = end - 1;
  while (open >= least && text.at(open) !== text.at(end)) if (text.isAny('\r\n\\', open--)) return false;
  if (open < least) return false;
  const value = text.isAny('bu@N', open - 1) ? open - 1 : open;
  let at = value;
  while (at > 0 && value - at < 5 && text.is(space, at - 1)) at--;
  if (text.isAny('(', at - 1)) at--;
  else if (at === value) return false;
  return isComparingWord(text, text.isAny('!?', at - 1) ? at - 1 : at);
}

function isComparingWord(text: GateText, end: number): boolean {
  let at = end;
  while (at > 0 && end - at < mostOfWord && text.is(inPlainWord, at - 1)) at--;
  return comparingHeads.has(text.folded(at, Math.min(4, end - at))) || (end - at === 2 && ['is', 'eq'].includes(text.folded(at, 2)));
}

function blanksBefore(text: GateText, from: number): number {
  let at = from;
  while (at > Math.max(0, from - mostSpaces) && text.is(blank, at - 1)) at--;
  return at;
}

/** `name=`, `"key": ` */
function isNamedByPair(text: GateText, from: number): boolean {
  const at = blanksBefore(text, from);
  if (at < 3 || !text.isAny('=:', at - 1)) return false;
  let end = blanksBefore(text, at - 1);
  if (end > 1 && text.isAny('"\'', end - 1)) end--;
  return end > 1 && text.isAny('eydEYD', end - 1) && text.is(inWord, end - 2);
}
