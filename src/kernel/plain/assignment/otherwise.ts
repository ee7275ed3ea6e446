import { isComparingBefore, mayStandBefore } from './before.ts';
import { edge, inConstant, inSymbol, inType, quote, space } from './byte-sets.ts';
import type { Closers } from './closers.ts';
import { codeOf, type GateText } from './gate-text.ts';
import { mayBePair, mayHaveMarks } from './markup.ts';
import type { ValuePlace } from './value-place.ts';
import { mayBeValue } from './value.ts';
import { mayHaveBody, mayHaveVerb } from './verb.ts';
import { nameEnd, nameStart } from './word.ts';

/** A name and what closes it. */
export interface ClosedName extends Closers {
  /** Where the keyword in the name begins. */
  readonly start: number;
}

const mostCalls = 8;
const typeReach = 160;
/** What may follow a call as a default or a comparison, longest first. */
const callSymbols: readonly string[] = ['===', '!==', '||=', '??=', '==', '!=', '=~', '||', '??', '?:', ':-'];

/**
 * Whether one of the grammar's rarer ways to join a value to a name may follow, each told by its outline. `quoted` is a
 * place where only a quoted value may be.
 */
export function mayJoinOtherwise(
  text: GateText,
  name: ClosedName,
  quoted: ValuePlace,
  flagsOf: (word: string) => number,
): boolean {
  const { start, closed, isQuoted, isParenthesised } = name;
  const after = skipCalls(text, closed);
  const isCalled = after > closed;
  const index = text.skipBlanks(after);
  if (text.at(index) === codeOf('<') && text.folded(index, 5) === '<span') return true;
  if (mayHaveVerb(text, after, flagsOf) || (isCalled && mayFollowCall(text, after, index, quoted))) return true;
  if ((isCalled || (isParenthesised && text.isAny(':', nameStart(text, start) - 1))) && mayHaveBody(text, after))
    return true;
  const isBare = !isQuoted && !isParenthesised && !isCalled;
  if (isBare && (mayFollowComma(text, start, index, quoted) || mayBeLongType(text, closed))) return true;
  if (!isParenthesised && !isCalled && mayHaveMarks(text, index)) return true;
  return mayBePair(text, name, after, index) || mayStandBefore(text, name, after);
}

/** The offset after any `()` and `)`. */
function skipCalls(text: GateText, from: number): number {
  let at = from;
  for (let count = 0; count < mostCalls; count++) {
    if (text.isAny(')', at)) at++;
    else if (text.exact(at, 2) === '()') at += 2;
    else break;
  }
  return at;
}

/** Whether more closing marks follow, or an operator that only a quoted value may follow: `() == 'x'`, `() || 'x'`. */
function mayFollowCall(text: GateText, after: number, index: number, quoted: ValuePlace): boolean {
  if (text.isAny('"\'`]}\\&%*<', after)) return true;
  const isWord = text.exact(index, 2) === 'or' && text.isAny(' \t("\'', index + 2);
  const symbol = isWord ? 'or' : callSymbols.find((each) => text.exact(index, each.length) === each);
  return symbol !== undefined && mayBeValue(text, index + symbol.length, quoted);
}

/** `set :password, 'x'`, `{password, "x"}`, `CURLOPT_PASSWORD, "x"`, `assertEqual(password, "x")` */
function mayFollowComma(text: GateText, start: number, index: number, quoted: ValuePlace): boolean {
  if (!text.isAny(',', index) || !mayPrecedeValue(text, start)) return false;
  const value = text.skipBlanks(index + 1);
  return (text.is(quote, value) || text.exact(value, 3) === '<<"') && mayBeValue(text, index + 1, quoted);
}

/** Whether the name is one that a comma parts from its value: a symbol, a constant, what is compared. */
function mayPrecedeValue(text: GateText, start: number): boolean {
  const first = nameStart(text, start);
  return text.isAny(':{', first - 1) || isConstant(text, first, start) || isComparingBefore(text, first);
}

function isConstant(text: GateText, first: number, start: number): boolean {
  let at = first;
  while (at < start && text.is(edge, at)) at++;
  const end = nameEnd(text, start);
  while (at < end && text.is(inConstant, at)) at++;
  return at === end;
}

/** `As String`, `: &'static str`, followed by an equals sign. */
function mayBeLongType(text: GateText, from: number): boolean {
  if (!text.isAny(' :?', from)) return false;
  const at = text.skip(space, text.skip(inSymbol, text.skip(space, from, 5), 2), 4);
  const word = text.folded(at, 4);
  return (
    (word.startsWith('as ') || word.startsWith('&') || word === 'stat') &&
    text.isAny('=', text.skip(inType, from, typeReach))
  );
}
