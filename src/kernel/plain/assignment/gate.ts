import { wordFlags } from '../../known-words.ts';
import { blank, inName, lineEnd, space } from './byte-sets.ts';
import { type Closers, indexEnd, readClosers } from './closers.ts';
import { GateText } from './gate-text.ts';
import { isPair } from './markup.ts';
import { isNamedOtherwise, type NameScope } from './name.ts';
import { mayJoinOtherwise } from './otherwise.ts';
import { isInPlural, mayBeRow, mayHaveSeries, mayHeadColumn } from './series.ts';
import { colons, isSound, quotedSymbols, symbolAt, unclear } from './symbol.ts';
import { equalsBehindType } from './type.ts';
import type { Drops, ValuePlace } from './value-place.ts';
import { isSoundBehindBlank, mayBeValue } from './value.ts';
import { beginsRow, hasDash, nameEnd } from './word.ts';

/**
 * The gate of generic rules: whether a value may be joined to a name. The `stem` bytes from `start` on are part of that
 * name. The gate knows how names close and what may follow them; the grammar reads in full what it lets through.
 */
export function mayAssign(
  bytes: Uint8Array,
  start: number,
  stem: number,
  { isCode, masks, flagsOf }: AssignmentScope,
): boolean {
  const text = new GateText(bytes);
  const end = nameEnd(text, start + stem);
  const isBareKey =
    ((masks >>> 16) & wordFlags.beforeKey) !== 0 &&
    text.exact(start + 1, 1) === 'e' &&
    !(start > 0 && text.is(inName, start - 1)) &&
    end === start + stem;
  const drops = masks === 0 ? undefined : { isPassword: (masks & wordFlags.password) === 0, isBareKey, flagsOf };
  const closers = readClosers(text, end);
  return (
    (new AssignmentGate(text, start, closers, isCode, drops).isOpen(flagsOf) ||
      (isInPlural(text, start + stem, end) && mayHaveSeries(text, start, end, closers)) ||
      mayBeRow(text, start, end) ||
      mayHeadColumn(text, start, closers)) &&
    !(drops && isNamedOtherwise(text, start, end, { masks, flagsOf }))
  );
}

/** What an assignment gate lets through. */
export interface AssignmentScope extends NameScope {
  readonly isCode: boolean;
}

const joiningWords: readonly string[] = [
  'is:',
  'IS:',
  'is',
  'IS',
  'by',
  'BY',
  'or',
  'values',
  'VALUES',
  'value',
  'VALUE',
];

class AssignmentGate {
  readonly #text: GateText;
  readonly #start: number;
  readonly #closers: Closers;
  readonly #isCode: boolean;
  readonly #drops: Drops | undefined;

  constructor(text: GateText, start: number, closers: Closers, isCode: boolean, drops: Drops | undefined) {
    this.#text = text;
    this.#start = start;
    this.#closers = closers;
    this.#isCode = isCode;
    this.#drops = drops;
  }

  isOpen(flagsOf: NameScope['flagsOf']): boolean {
    const name = { start: this.#start, ...this.#closers };
    return this.#isJoined() || mayJoinOtherwise(this.#text, name, this.#placeBehind(','), flagsOf);
  }

  #isJoined(): boolean {
    const { closed, isQuoted } = this.#closers;
    const isIndexed = isQuoted ? undefined : this.#mayFollowIndex(closed);
    if (isIndexed !== undefined) return isIndexed;
    const index = this.#text.skipBlanks(closed);
    const isSeparate = isQuoted || index > closed || this.#text.is(lineEnd, index);
    if (isSeparate && isPair(this.#text, closed)) return true;
    const symbol = symbolAt(this.#text, this.#closers, index);
    if (symbol === undefined) return index > closed && this.#mayFollowBlank(index);
    if (!isSound(symbol, this.#closers)) return false;
    // A type may follow a colon, and the value after it. What follows a tag is not looked at.
    const isTyped = colons.has(symbol) && !isQuoted && this.#isTypedValue();
    return isTyped || unclear.has(symbol) || mayBeValue(this.#text, index + symbol.length, this.#placeBehind(symbol));
  }

  #placeBehind(symbol: string): ValuePlace {
    const isElement = symbol === '>';
    return {
      start: this.#start,
      allowsBare: !quotedSymbols.has(symbol) && !this.#closers.isParenthesised,
      isNameRefused: this.#isCode && !isElement,
      isElement,
      isListed: symbol === '(' || symbol === '{',
      drops: this.#drops,
    };
  }

  /** Whether a value may follow `[] =` or `[16] =`; undefined if neither follows the name. */
  #mayFollowIndex(from: number): boolean | undefined {
    const text = this.#text;
    const end = indexEnd(text, from);
    if (end === undefined) return undefined;
    const equals = text.skip(blank, end, 4);
    if (text.is(space, equals)) return true;
    if (!text.isAny('=', equals) || text.isAny('=', equals + 1)) return undefined;
    return text.isAny('>~', equals + 1) || this.#mayFollowEquals(equals + 1);
  }

  /**
   * Whether a type with an equals sign follows the blank, a word such as `is`, or a value that needs nothing but the
   * blank.
   */
  #mayFollowBlank(index: number): boolean {
    const text = this.#text;
    const { isQuoted, isParenthesised } = this.#closers;
    if (!isQuoted && this.#isTypedValue()) return true;
    const place = this.#placeBehind('=');
    const joining = joiningWords.find(
      (word) => text.exact(index, word.length) === word && text.isAny(' \t("\'', index + word.length),
    );
    if (joining !== undefined && index + 3 <= text.bytes.length) return mayBeValue(text, index + joining.length, place);
    if (isQuoted)
      return (
        !isParenthesised && text.isAny('"', index) && beginsRow(text, this.#start) && mayBeValue(text, index, place)
      );
    if (isParenthesised || text.is(blank, index) || text.is(lineEnd, index)) return false;
    if (index + 5 <= text.bytes.length && ['-asp', '-for', '-str'].includes(text.folded(index, 4))) return true;
    const isFlag = hasDash(text, this.#start);
    // In notes: `admin token - 'x'`.
    const from = !isFlag && text.isAny('-', index) && text.is(blank, index + 1) ? text.skipBlanks(index + 1) : index;
    // `basic_auth 'shop', 'x'` is a call without parentheses.
    return (
      mayBeValue(text, from, { ...place, isListed: true }) && (isFlag || isSoundBehindBlank(text, from, this.#start))
    );
  }

  /** Whether a type and an equals sign follow, and then what may be a value. */
  #isTypedValue(): boolean {
    const equals = equalsBehindType(this.#text, this.#closers.closed);
    return equals !== undefined && this.#mayFollowEquals(equals + 1);
  }

  /** Whether a value follows, or markup with one in it: `= <b>…`, `= **…`. */
  #mayFollowEquals(at: number): boolean {
    return this.#text.isAny('<*', this.#text.skipBlanks(at)) || mayBeValue(this.#text, at, this.#placeBehind('='));
  }
}
