import { blank, closer, digit, edge, entityStart, hardEnd, inBare, inName, inPair, inType, inWord, lineEnd, opening, quote, space } from './byte-sets.ts';

/**
 * The gate of generic rules: whether a value may be joined to the name of which the bytes from `start` on, `stem` of
 * them, are a part. It knows how names close and what may follow them; what it lets through the grammar reads in full.
 */
export function mayAssign(bytes: Uint8Array, start: number, stem: number, isCode: boolean): boolean {
  return new AssignmentGate(bytes, isCode).isOpen(start, stem);
}

/** Bytes of a name behind its keyword, blanks, and marks such as `"])` that close it. */
const nameReach = 60;
const mostBlanks = 20;
const mostClosers = 8;
const typeReach = 160;
const lineReach = 160;
const mostWrappers = 6;
const mostDigits = 6;
/** A value without quotes of so many bytes is none. */
const longestBare = 512;
/** Fewer bytes are no value. */
const shortest = 3;
/** Longest first. */
const symbols: readonly string[] = ['===', '!==', '||=', '??=', '==', '=~', '=>', ':=', '::', ':-', '||', '!=', '!:', '??', '?=', '?:', '+=', '<-', '->', '=', ':', '|', '>', '(', ','];
const colons: ReadonlySet<string> = new Set([':', '::', ':=', ':-', '?:', '!:']);
/** `!tag`, `<![CDATA[` */
const unclear: ReadonlySet<string> = new Set(['!', '<']);
/** Behind these a value has to be quoted. */
const quotedSymbols: ReadonlySet<string> = new Set(['==', '===', '=~', '!=', '!==', '(', ',']);

const code = (character: string): number => character.charCodeAt(0);

class AssignmentGate {
  readonly #bytes: Uint8Array;
  #isQuoted = false;
  #isParenthesised = false;
  readonly #isCode: boolean;

  constructor(bytes: Uint8Array, isCode: boolean) {
    this.#bytes = bytes;
    this.#isCode = isCode;
  }

  isOpen(start: number, stem: number): boolean {
    const closed = this.#readClosers(this.#nameEnd(start + stem));
    if (closed === undefined) return true;
    if (!this.#isQuoted && this.#isIndexed(closed)) return true;
    const index = this.#skip(blank, closed, mostBlanks);
    const isSeparate = this.#isQuoted || index > closed || this.#is(lineEnd, index);
    if (isSeparate && this.#isPair(closed)) return true;
    const symbol = this.#symbolAt(closed, index);
    if (symbol === undefined) return index > closed && this.#mayFollowBlank(start, closed, index);
    if (!this.#isSound(symbol)) return false;
    // A type may follow a colon, and the value behind it; what a tag marks is not looked at.
    const isTyped = colons.has(symbol) && !this.#isQuoted && this.#isTypedValue(start, closed);
    return isTyped || unclear.has(symbol) || this.#mayBeValue(start, index + symbol.length, symbol);
  }

  /** Outside the text, the end of a line. */
  #at(index: number): number {
    return index < this.#bytes.length ? this.#bytes[index] : 10;
  }

  #is(set: Uint8Array, index: number): boolean {
    return set[this.#at(index)] === 1;
  }

  #skip(set: Uint8Array, from: number, most: number): number {
    let at = from;
    while (at < from + most && this.#is(set, at)) at++;
    return at;
  }

  #text(index: number, length: number): string {
    return String.fromCharCode(...this.#bytes.subarray(index, index + length)).toLowerCase();
  }

  #nameEnd(from: number): number {
    let end = from;
    while (end < from + nameReach && end < this.#bytes.length && this.#is(inName, end)) end++;
    while (end > from && this.#is(edge, end - 1)) end--;
    return end;
  }

  /** Where the closing marks end; nothing where one may be an entity. */
  #readClosers(from: number): number | undefined {
    let at = from;
    for (let count = 0; count < mostClosers; count++, at++) {
      if (this.#is(quote, at)) this.#isQuoted = true;
      else if (this.#at(at) === code(')')) this.#isParenthesised = true;
      else if (this.#is(entityStart, at)) return undefined;
      else if (!this.#is(closer, at)) break;
    }
    return at;
  }

  /** `[]`, `[16]` */
  #isIndexed(from: number): boolean {
    const at = this.#skip(space, from, 2);
    return this.#at(at) === code('[') && this.#at(this.#skip(digit, at + 1, mostDigits)) === code(']');
  }

  /** `value=`, `<string>`, `type="text" value=` behind marks and white space. */
  #isPair(from: number): boolean {
    const at = this.#skip(inPair, from, mostBlanks);
    if (at === from) return false;
    if (this.#text(at, 4) === 'type') return true;
    const word = this.#text('"\'<'.includes(String.fromCharCode(this.#at(at))) ? at + 1 : at, 4);
    return word === 'valu' || word === 'defa' || word === 'stri';
  }

  /** The symbol that joins a value to a name; undefined where none stands. */
  #symbolAt(closed: number, index: number): string | undefined {
    const text = String.fromCharCode(this.#at(index), this.#at(index + 1), this.#at(index + 2));
    const symbol = symbols.find((each) => text.startsWith(each));
    if (index > closed && ((text.startsWith('!') && !text.startsWith('!=')) || text.startsWith('<!'))) return text.charAt(0);
    if (symbol !== undefined) return symbol;
    return this.#isQuoted && text.startsWith(';s') ? ';' : undefined;
  }

  /** Behind a closed call only a default, an assignment or a comparison can follow, and a comma behind a quote. */
  #isSound(symbol: string): boolean {
    if (symbol === ',') return this.#isQuoted && !this.#isParenthesised;
    return !this.#isParenthesised || (symbol !== '(' && symbol !== '>');
  }

  /** Whether what stands there may be a value: it is none where it must be quoted and is not, or is a name in source code. */
  #mayBeValue(start: number, from: number, symbol: string): boolean {
    let allowsBare = !quotedSymbols.has(symbol) && !this.#isParenthesised;
    let at = from;
    for (let count = 0; count < mostWrappers; count++) {
      at = this.#skip(blank, at, mostBlanks);
      const first = String.fromCharCode(this.#at(at));
      if ('),;]}'.includes(first)) return false;
      if (first === '[' && this.#at(at + 1) === code(']')) {
        if (!this.#is(inWord, at + 2)) return false;
        at += 2;
        continue;
      }
      if ('([{'.includes(first)) {
        if (first === '(') allowsBare = false;
        at++;
        continue;
      }
      if (!this.#is(inWord, at)) return true;
      const end = this.#chainEnd(at);
      if (end - at > nameReach || this.#is(quote, end)) return true;
      if (this.#at(end) === code('(')) {
        allowsBare = false;
        at = end + 1;
        continue;
      }
      if (this.#is(blank, end) && this.#isWrapperWord(at, end)) return true;
      if (!(this.#is(hardEnd, end) || this.#is(opening, end)) || this.#isFallback(end)) return true;
      return allowsBare && end - at >= shortest && (!this.#isCode || symbol === '>' || !this.#isName(at, end) || this.#isFlagOrQuery(start));
    }
    return true;
  }

  /** The end of a word or of a chain such as `a.b`, `a::b` and `a->b`. */
  #chainEnd(from: number): number {
    let end = from;
    while (end < from + nameReach + 1) {
      const link = this.#text(end, 2);
      if (this.#is(inWord, end) || link.startsWith('.')) end++;
      else if (link === '->' || link === '::') end += 2;
      else break;
    }
    return end;
  }

  /** A name of source code, or a chain of names; no name is so long and holds so many digits, nor does it begin with one. */
  #isName(from: number, end: number): boolean {
    const word = String.fromCharCode(...this.#bytes.subarray(from, end));
    if (word.includes('->')) return !/^\d/.test(word);
    if (/[.:]/.test(word)) return /^(?:[A-Za-z_$]|::)+(?:\.[A-Za-z_$](?:[A-Za-z_$]|::)*)*$/.test(word) && /[\w$]$/.test(word) && !/:\.|\.:/.test(word);
    return !/^\d/.test(word) && (word.length < 12 || word.replace(/\D/g, '').length < 3);
  }

  /** `--name`, `?name=`, `&name=`, `;name=` */
  #isFlagOrQuery(start: number): boolean {
    const first = this.#nameStart(start);
    return (first > 0 && '?&;'.includes(String.fromCharCode(this.#at(first - 1)))) || this.#hasDash(start);
  }

  /** A word such as `is`, a type with an equals sign behind, or a value that a blank is enough for. */
  #mayFollowBlank(start: number, closed: number, index: number): boolean {
    if (index + 4 <= this.#bytes.length && ['is', 'by', 'or', 'va'].includes(this.#text(index, 2))) return true;
    if (!this.#isQuoted && this.#isTypedValue(start, closed)) return true;
    if (this.#isParenthesised || this.#isQuoted || this.#is(blank, index) || this.#is(lineEnd, index)) return false;
    return this.#hasDash(start) || this.#isValue(start, index);
  }

  /** Nothing but what a type is made of stands before an equals sign, and a value may stand behind it. */
  #isTypedValue(start: number, from: number): boolean {
    const at = this.#skip(inType, from, typeReach);
    if (at >= from + typeReach || at >= this.#bytes.length || this.#at(at) !== code('=')) return false;
    return !'=>~'.includes(String.fromCharCode(this.#at(at + 1))) && this.#mayBeValue(start, at + 1, '=');
  }

  /** A dash before the name: a flag. */
  #hasDash(start: number): boolean {
    for (let first = this.#nameStart(start); first < start && this.#is(edge, first); first++) if (this.#at(first) === code('-')) return true;
    return false;
  }

  /** Quoted or wrapped, with a digit, or alone on the rest of its line. */
  #isValue(start: number, from: number): boolean {
    const end = this.#skip(inBare, from, longestBare);
    if (end - from === longestBare) return false;
    const mark = String.fromCharCode(this.#at(end));
    if (end === from) return !'),}]'.includes(mark);
    if ('"\'`(><\\'.includes(mark)) return true;
    if (end - from >= 8 && this.#bytes.subarray(from, end).some((byte) => digit[byte] === 1)) return true;
    if ('-&\xe2!@$'.includes(String.fromCharCode(this.#at(from)))) return true;
    if (this.#isWrapperWord(from, end)) return true;
    return (this.#is(lineEnd, this.#skip(blank, end, mostBlanks)) && this.#mayStart(start)) || this.#isFallback(end);
  }

  /** Nothing stands before the name on its line but a word such as `export`, by its first two letters. */
  #mayStart(start: number): boolean {
    const limit = Math.max(0, start - lineReach);
    let line = start;
    while (line > limit && !this.#is(lineEnd, line - 1)) line--;
    while (line < start && this.#is(space, line)) line++;
    if (line === start || (this.#is(inName, line) && this.#nameStart(start) <= line)) return true;
    return this.#at(line) === code('#') || statementStarts.has(String.fromCharCode(this.#at(line), this.#at(line + 1)));
  }

  #nameStart(start: number): number {
    let first = start;
    while (first > Math.max(0, start - nameReach) && this.#is(inName, first - 1)) first--;
    return first;
  }

  #isWrapperWord(from: number, end: number): boolean {
    return end - from >= 2 && end - from <= 6 && wrapperStarts.has(String.fromCharCode(...this.#bytes.subarray(from, from + 2)));
  }

  /** `) || `, ` ?? `, ` or ` */
  #isFallback(from: number): boolean {
    const at = this.#skip(space, this.#at(from) === code(')') ? from + 1 : from, 4);
    return '|?'.includes(String.fromCharCode(this.#at(at))) || this.#text(at, 2) === 'or';
  }
}

/** Of ENV, ARG, export, set, SET, login, user, final, const, static, -e, --env and machine. */
const statementStarts: ReadonlySet<string> = new Set(['EN', 'AR', 'ex', 'se', 'SE', 'lo', 'us', 'fi', 'co', 'st', '-e', '--', 'ma']);
/** Of new, await, return, export, const, u8, yield and raw. */
const wrapperStarts: ReadonlySet<string> = new Set(['ne', 'aw', 're', 'ex', 'co', 'u8', 'yi', 'ra']);
