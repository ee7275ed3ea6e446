import { blank, digit, hardEnd, inBare, inConstant, inSpan, lineEnd, opening, quote } from './byte-sets.ts';
import { isDroppedMark, isDroppedQuoted, isDroppedWord } from './dropped-value.ts';
import { codeOf, type GateText } from './gate-text.ts';
import { isBlockBelow, isBlockHead, mostIndent, valueBelow } from './value-below.ts';
import type { ValuePlace } from './value-place.ts';
import {
  chainEnd,
  isCall,
  isFallback,
  isFlagOrQuery,
  isName,
  mayStart,
  nameReach,
  nameStart,
  wrapperWordLength,
} from './word.ts';

const mostWrappers = 6;
/** An unquoted text of this many bytes is not a value. */
const longestBare = 512;
/** A text of fewer bytes is not a value. */
const shortest = 3;
const mostOfSpan = 64;
/** Between the name of a header and its value. */
const mostBeforeScheme = 12;

/**
 * Whether the text there may be a value. It is none if it must be quoted and is not, if it is too short, or if it is a
 * name in source code.
 */
export function mayBeValue(text: GateText, from: number, place: ValuePlace): boolean {
  let at = text.skipBlanks(from);
  if (text.isAny('|>', at)) return true;
  if (text.isAny('\\', at) && text.is(lineEnd, at + 1)) at++;
  if (!text.is(lineEnd, at)) return mayBeWrapped(text, at, place);
  if (isBlockBelow(text, at)) return true;
  const below = valueBelow(text, at);
  return below !== undefined && mayBeWrapped(text, below, place);
}

/** The same for a text that begins in the line of the value: brackets, calls and words such as `new` may be around it. */
function mayBeWrapped(text: GateText, from: number, place: ValuePlace): boolean {
  const { start, drops } = place;
  let isBareAllowed = place.allowsBare;
  let { isListed } = place;
  let at = from;
  for (let count = 0; count < mostWrappers; count++) {
    at = text.skipBlanks(at);
    if (text.isAny('([{', at)) {
      const isBrace = text.at(at) === codeOf('{');
      if (text.at(at) === codeOf('(')) isBareAllowed = false;
      isListed = true;
      const inside = behindBracket(text, at);
      if (inside === undefined) return false;
      at = inside;
      if (isBrace && isBlockHead(text, text.skipBlanks(at))) return true;
      continue;
    }
    if (!text.isInWord(at)) return mayBeginValue(text, at, isBareAllowed, { ...place, isListed });
    const end = chainEnd(text, at);
    if (end - at > nameReach) return true;
    if (text.is(quote, end) && (!isBareAllowed || !drops || end - at <= 2)) return isBareAllowed || end - at <= 2;
    if (text.at(end) === codeOf('(')) {
      if (text.isAny('=', at - 1) && mayBeSetting(text, start, at)) return true;
      isBareAllowed = false;
      isListed = true;
      at = end + (text.exact(end, 3) === '().' ? 3 : 1);
      continue;
    }
    const wrapper = wrapperWordLength(text, at, end);
    if (wrapper > 0) {
      at += wrapper;
      continue;
    }
    return isBareAllowed ? mayBeWord(text, at, end, place) : mayBeQuotedLater(text, at, end);
  }
  return true;
}

/** Where no unquoted text may be the value: whether a word may lead to a quoted one. */
function mayBeQuotedLater(text: GateText, at: number, end: number): boolean {
  return isCall(text, at) || isGiven(text, at, end);
}

/** The same for an unquoted word or chain that nothing wraps, which ends at `end`. */
function mayBeWord(text: GateText, at: number, end: number, place: ValuePlace): boolean {
  const { start, isNameRefused } = place;
  if (!(text.is(hardEnd, end) || text.is(opening, end) || text.is(quote, end)) || isFallback(text, end)) return true;
  if (end - at < shortest) return false;
  if (text.is(blank, end) && (schemes.has(text.folded(at, 4)) || isOwnScheme(text, at))) return true;
  if (isNameRefused && isName(text, at, end) && !isFlagOrQuery(text, start) && !isInText(text, at, end, start))
    return false;
  return !isDroppedWord(text, at, end, place);
}

/** `(default="x"` */
function isGiven(text: GateText, at: number, end: number): boolean {
  const equals = text.skip(blank, end, 1);
  if (text.folded(at, 4) !== 'defa' || !text.isAny('=', equals)) return false;
  const value = text.skip(blank, equals + 1, 1);
  return text.is(quote, text.isAny('bu', value) ? value + 1 : value);
}

/** `DB_PASSWORD=Ab(cd9!x`: the name is a setting's, so the parenthesis is not a call. */
function mayBeSetting(text: GateText, start: number, at: number): boolean {
  const first = nameStart(text, start);
  return text.skip(inConstant, first, at - 1 - first) === at - 1 && !text.isAny('$', at);
}

/** Where to read on after a bracket; undefined if it is the `[]` of a type or an empty list. */
function behindBracket(text: GateText, at: number): number | undefined {
  if (text.exact(at, 2) !== '[]') return behindBreak(text, at + 1, text.at(at) === codeOf('{'));
  return text.isInWord(at + 2) ? behindBreak(text, at + 2, false) : undefined;
}

/**
 * Where to read on after a bracket: at a quote on the next line, or after a brace at a block that describes the name;
 * otherwise right after the bracket.
 */
function behindBreak(text: GateText, from: number, isBrace: boolean): number {
  const at = text.skip(blank, from, 4);
  const newline = text.at(at) === 13 ? at + 1 : at;
  if (newline >= text.bytes.length || text.at(newline) !== 10) return from;
  const below = text.skip(blank, newline + 1, mostIndent);
  return text.is(quote, below) || (isBrace && isBlockHead(text, below)) ? below : from;
}

/** `${name:x}`, `name=x"`, `name=x y=`: the value is in a text, so it is not a name of source code. */
function isInText(text: GateText, at: number, end: number, start: number): boolean {
  if (text.isAny('=', at - 1))
    return text.isAny('"\'', end) || (text.is(blank, end) && /[A-Za-z"']/.test(text.exact(text.skipBlanks(end), 1)));
  return text.isAny(':', at - 1) && text.isAny('}', end) && text.exact(nameStart(text, start) - 2, 2) === '${';
}

/** The first four letters of authorization schemes, after which the value follows. */
const schemes: ReadonlySet<string> = new Set(['basi', 'bear', 'toke', 'api-', 'apik', 'dige']);

/** Whether a word with a capital is the first of the value of an authorization header: `Authorization: AcmeHub …`. */
function isOwnScheme(text: GateText, at: number): boolean {
  return (
    /[A-Z]/.test(text.exact(at, 1)) &&
    /tion[ \t"'`\]:=>,]{0,11}$/i.test(
      text.exact(Math.max(0, at - mostBeforeScheme - 3), Math.min(at, mostBeforeScheme + 3)),
    )
  );
}

/** The same for a text that begins with neither a letter nor a digit. */
function mayBeginValue(text: GateText, at: number, isBareAllowed: boolean, place: ValuePlace): boolean {
  const { drops } = place;
  if (text.is(quote, at)) return !isShortlyQuoted(text, at) && !(drops && isDroppedQuoted(text, at, place, drops));
  const first = String.fromCharCode(text.at(at));
  if (first === '\\') return text.isAny('"\'\\', at + 1);
  if (first === '<') return text.isAny('!', at + 1) || text.exact(at, 3) === '<<"';
  // `**` of Markdown, with the value after it.
  if (
    first === '!' ||
    text.exact(at, 2) === '**' ||
    /^\xe2\x80[\x9c\x98]/.test(text.exact(at, 3)) ||
    (first === '&' && text.isAny('qa#', at + 1))
  )
    return true;
  if (text.is(quote, at + 1)) return true;
  if (!isBareAllowed) return isCall(text, at);
  const end = text.skip(inBare, at, shortest);
  if (end < at + shortest) return text.is(quote, end) || isCall(text, at);
  return !drops || !isDroppedMark(text, at, place);
}

/** `''`, `"a"`, `"ab"`: too short for a value. */
function isShortlyQuoted(text: GateText, at: number): boolean {
  const mark = text.at(at);
  if (text.at(at + 1) === mark) return text.at(at + 2) !== mark;
  if (text.isAny('\\', at + 1)) return false;
  return text.at(at + 2) === mark || (!text.isAny('\\', at + 2) && text.at(at + 3) === mark);
}

/** Backticks round letters and digits, without blanks. */
function isCodeSpan(text: GateText, at: number): boolean {
  if (!text.isAny('`', at)) return false;
  const end = text.skip(inSpan, at + 1, mostOfSpan);
  if (end === at + 1 + mostOfSpan || text.isAny('\\', end)) return true;
  return text.isAny('`', end) && text.bytes.subarray(at + 1, end).some((byte) => digit[byte] === 1);
}

/**
 * Whether a text that only a blank separates from the name may be its value: it is quoted or wrapped, has a digit, or
 * is alone on the rest of its line.
 */
export function isSoundBehindBlank(text: GateText, from: number, start: number): boolean {
  const end = text.skip(inBare, from, longestBare);
  const length = end - from;
  if (length === longestBare) return false;
  if (length === 0) return text.isAny('"\'([{<', end) || isCodeSpan(text, end);
  if (length >= 8 && text.bytes.subarray(from, end).some((byte) => digit[byte] === 1)) return true;
  if (text.isAny('(', end) || (text.is(blank, end) && schemes.has(text.folded(from, 4)))) return true;
  if (text.isAny('>', end)) return isCall(text, from);
  if (text.is(quote, end)) return length <= 2;
  if (text.isAny('!@$', from) || wrapperWordLength(text, from, end) > 0) return true;
  return (text.is(lineEnd, text.skipBlanks(end)) && mayStart(text, start)) || isFallback(text, end);
}
