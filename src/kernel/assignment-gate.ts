import { isNamedOtherwise, type NameScope } from './assigned-name.ts';
import { isPair } from './assigned-markup.ts';
import { mayJoinOtherwise } from './assigned-otherwise.ts';
import { isSoundBehindBlank, mayBeValue } from './assigned-value.ts';
import { beginsRow, hasDash, nameEnd } from './assigned-word.ts';
import { blank, closer, digit, inName, inTag, inType, inTypeWord, lineEnd, quote, space } from './byte-sets.ts';
import { GateText } from './gate-text.ts';
import { wordFlags } from './known-words.ts';
import type { Drops, ValuePlace } from './value-place.ts';

/**
 * The gate of generic rules: whether a value may be joined to the name of which the bytes from `start` on, `stem` of
 * them, are a part. It knows how names close and what may follow them; what it lets through the grammar reads in full.
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
    ((masks >>> 16) & wordFlags.beforeKey) !== 0 && !(start > 0 && text.is(inName, start - 1)) && end === start + stem;
  const drops = masks === 0 ? undefined : { isPassword: (masks & wordFlags.password) === 0, isBareKey, flagsOf };
  return (
    new AssignmentGate(text, start, isCode, drops).isOpen(end, flagsOf) &&
    !(drops && isNamedOtherwise(text, start, end, { masks, flagsOf }))
  );
}

/** What a gate is open for. */
export interface AssignmentScope extends NameScope {
  readonly isCode: boolean;
}

/** Marks such as `"])` that close a name. */
const mostClosers = 8;
const longestTag = 30;
const typeReach = 160;
const longestTypeWord = 41;
const mostDigits = 6;
/** Longest first. */
const symbols: readonly string[] = [
  ':::=',
  '::=',
  '===',
  '!==',
  '||=',
  '??=',
  '==',
  '=~',
  '=>',
  ':=',
  '::',
  ':-',
  '||',
  '!=',
  '!:',
  '??',
  '?=',
  '?:',
  '+=',
  '<-',
  '->',
  '=',
  ':',
  '|',
  '>',
  '(',
  ',',
];
const colons: ReadonlySet<string> = new Set([':', '::', ':=', ':-', '?:', '!:']);
/** `!tag`, `<![CDATA[` */
const unclear: ReadonlySet<string> = new Set(['!', '<']);
/** Behind these a value has to be quoted. */
const quotedSymbols: ReadonlySet<string> = new Set(['==', '===', '=~', '!=', '!==', '(', ',']);
const entities: readonly string[] = ['&quot;', '&apos;', '&#34;', '&#39;', '%22', '**'];
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
  readonly #isCode: boolean;
  readonly #drops: Drops | undefined;
  #isQuoted = false;
  #isParenthesised = false;

  constructor(text: GateText, start: number, isCode: boolean, drops: Drops | undefined) {
    this.#text = text;
    this.#start = start;
    this.#isCode = isCode;
    this.#drops = drops;
  }

  isOpen(end: number, flagsOf: NameScope['flagsOf']): boolean {
    const closed = this.#readClosers(end);
    return (
      this.#isJoined(closed) ||
      mayJoinOtherwise(
        this.#text,
        { start: this.#start, closed, isQuoted: this.#isQuoted, isParenthesised: this.#isParenthesised },
        this.#placeBehind(','),
        flagsOf,
      )
    );
  }

  #isJoined(closed: number): boolean {
    const isIndexed = this.#isQuoted ? undefined : this.#mayFollowIndex(closed);
    if (isIndexed !== undefined) return isIndexed;
    const index = this.#text.skipBlanks(closed);
    const isSeparate = this.#isQuoted || index > closed || this.#text.is(lineEnd, index);
    if (isSeparate && isPair(this.#text, closed)) return true;
    const symbol = this.#symbolAt(closed, index);
    if (symbol === undefined) return index > closed && this.#mayFollowBlank(closed, index);
    if (!this.#isSound(symbol)) return false;
    // A type may follow a colon, and the value behind it; what a tag marks is not looked at.
    const isTyped = colons.has(symbol) && !this.#isQuoted && this.#isTypedValue(closed);
    return isTyped || unclear.has(symbol) || mayBeValue(this.#text, index + symbol.length, this.#placeBehind(symbol));
  }

  #placeBehind(symbol: string): ValuePlace {
    const isElement = symbol === '>';
    return {
      start: this.#start,
      allowsBare: !quotedSymbols.has(symbol) && !this.#isParenthesised,
      isNameRefused: this.#isCode && !isElement,
      isElement,
      isListed: symbol === '(',
      drops: this.#drops,
    };
  }

  /** Where the closing marks end. */
  #readClosers(from: number): number {
    let at = from;
    for (let count = 0; count < mostClosers; count++, at++) {
      if (this.#text.is(quote, at)) this.#isQuoted = true;
      else if (this.#text.isAny(')', at)) this.#isParenthesised = true;
      else if (!this.#text.is(closer, at)) {
        const length = this.#entityLength(at);
        if (length === 0) break;
        this.#isQuoted = true;
        at += length - 1;
      }
    }
    return at;
  }

  /** Of `&quot;`, `**`, `</tag>` and the like; 0 where none stands. */
  #entityLength(at: number): number {
    if (this.#text.exact(at, 2) === '</') {
      const end = this.#text.skip(inTag, at + 2, longestTag);
      return end > at + 2 && this.#text.isAny('>', end) ? end + 1 - at : 0;
    }
    return entities.find((each) => this.#text.exact(at, each.length) === each)?.length ?? 0;
  }

  /** Whether a value may stand behind `[] =` and `[16] =`; undefined where that is not what follows. */
  #mayFollowIndex(from: number): boolean | undefined {
    const text = this.#text;
    const at = text.skip(space, from, 2);
    const end = text.skip(digit, at + 1, mostDigits);
    if (!text.isAny('[', at) || !text.isAny(']', end)) return undefined;
    const equals = text.skip(blank, end + 1, 4);
    if (text.is(space, equals)) return true;
    if (!text.isAny('=', equals) || text.isAny('=', equals + 1)) return undefined;
    return text.isAny('>~', equals + 1) || this.#mayFollowEquals(equals + 1);
  }

  /** The symbol that joins a value to a name; undefined where none stands. */
  #symbolAt(closed: number, index: number): string | undefined {
    const text = String.fromCharCode(
      this.#text.at(index),
      this.#text.at(index + 1),
      this.#text.at(index + 2),
      this.#text.at(index + 3),
    );
    const symbol = symbols.find((each) => text.startsWith(each));
    if (index > closed && ((text.startsWith('!') && !text.startsWith('!=')) || text.startsWith('<!')))
      return text.charAt(0);
    if (symbol !== undefined) return symbol;
    return this.#isQuoted && text.startsWith(';s') ? ';' : undefined;
  }

  /** Behind a closed call only a default, an assignment or a comparison can follow, and a comma behind a quote. */
  #isSound(symbol: string): boolean {
    if (symbol === ',') return this.#isQuoted && !this.#isParenthesised;
    return !this.#isParenthesised || (symbol !== '(' && symbol !== '>');
  }

  /** A type with an equals sign behind, a word such as `is`, or a value that a blank is enough for. */
  #mayFollowBlank(closed: number, index: number): boolean {
    const text = this.#text;
    if (!this.#isQuoted && this.#isTypedValue(closed)) return true;
    const place = this.#placeBehind('=');
    const joining = joiningWords.find(
      (word) => text.exact(index, word.length) === word && text.isAny(' \t("\'', index + word.length),
    );
    if (joining !== undefined && index + 3 <= text.bytes.length) return mayBeValue(text, index + joining.length, place);
    if (this.#isQuoted)
      return (
        !this.#isParenthesised &&
        text.isAny('"', index) &&
        beginsRow(text, this.#start) &&
        mayBeValue(text, index, place)
      );
    if (this.#isParenthesised || text.is(blank, index) || text.is(lineEnd, index)) return false;
    if (index + 5 <= text.bytes.length && ['-asp', '-for', '-str'].includes(text.folded(index, 4))) return true;
    const isFlag = hasDash(text, this.#start);
    // `admin token - 'x'` of notes.
    const from = !isFlag && text.isAny('-', index) && text.is(blank, index + 1) ? text.skipBlanks(index + 1) : index;
    // `basic_auth 'shop', 'x'` is a call without parentheses.
    return (
      mayBeValue(text, from, { ...place, isListed: true }) && (isFlag || isSoundBehindBlank(text, from, this.#start))
    );
  }

  /** A type stands before an equals sign, and a value may stand behind it. */
  #isTypedValue(from: number): boolean {
    if (!this.#text.isAny(' :?', from)) return false;
    const type = this.#plainType(from);
    if (type === undefined) return false;
    const at = this.#text.skip(inType, type, from + typeReach - type);
    if (at >= from + typeReach || at >= this.#text.bytes.length || !this.#text.isAny('=', at)) return false;
    return !this.#text.isAny('=>~\r\n', at + 1) && this.#mayFollowEquals(at + 1);
  }

  /** A value, or markup with one in it: `= <b>…`, `= **…`. */
  #mayFollowEquals(at: number): boolean {
    return this.#text.isAny('<*', this.#text.skipBlanks(at)) || mayBeValue(this.#text, at, this.#placeBehind('='));
  }

  /** Of a type that is one word, such as `: string` and ` *Type`, where its equals sign stands, or nowhere; of one that is more, its beginning. */
  #plainType(from: number): number | undefined {
    const text = this.#text;
    let at = text.skip(space, from, 5);
    if (text.isAny('?!', at)) at++;
    if (text.isAny(':', at)) at = text.skip(space, at + 1, 4);
    for (let count = 0; count < 3; count++) {
      if (text.isAny('*', at)) at++;
      else if (text.isAny('&', at)) at += text.isAny("'", at + 1) ? 2 : 1;
    }
    if (['fina', 'cons'].includes(text.folded(at, 4))) return from;
    if (!/[A-Za-z]/.test(String.fromCharCode(text.at(at)))) return text.isAny('[', at) ? from : undefined;
    at = text.skip(inTypeWord, at, longestTypeWord);
    if (text.isAny('|<[', at)) return from;
    if (text.isAny('(', at)) {
      at = text.skip(digit, at + 1, mostDigits);
      if (!text.isAny(')', at++)) return undefined;
    }
    if (text.isAny('*?!', at)) at++;
    at = text.skip(space, at, 4);
    if (text.isAny('|', at)) return from;
    if (text.isAny(':', at)) at++;
    return text.isAny('=', at) ? at : undefined;
  }
}
