import { codeAt, inName, isKind, lineEnd, quoteMark, skipBlanks, skipKind } from '../characters.ts';
import { meaningOf } from '../name/family.ts';
import type { Value } from '../value/value.ts';
import { bareValue, mayHoldSecret, mostValues, noSeries, quotedValue, readText, type Series } from './values.ts';

/** Where a series in brackets begins, and how it is written. */
export interface Opening {
  /** Right behind the bracket. */
  readonly at: number;
  readonly closing: string;
  /** White space alone may part the values: `%w[…]` of Ruby, arrays of shells. */
  readonly isSpaced: boolean;
  /** Values may be without quotes. */
  readonly allowsBare: boolean;
  /** `%w[…]` */
  readonly isWords: boolean;
  /** Every other value is a key: `Map.of("ci", "…")`. */
  readonly isPaired: boolean;
}

const mostDepth = 3;
const valueKeys: ReadonlySet<string> = new Set(['value', 'val', 'content', 'data', 'plaintext', 'plain']);
const closings: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };
const longestBare = 512;

/** Reads the values of a list, or of a map from names to values, that may go over many lines. */
export function readBracketed(window: string, opening: Opening): Series {
  const reader = new BracketReader(window, opening);
  reader.read(opening.at, opening.closing, 0);
  const { values, isCut, isLong, end } = reader;
  return values.length === 0 && !isCut ? noSeries : { values, isCut, isLong, end };
}

class BracketReader {
  readonly values: Value[] = [];
  isCut = false;
  isLong = false;
  end = 0;
  #isMap = false;
  #texts = 0;
  readonly #window: string;
  readonly #opening: Opening;

  constructor(window: string, opening: Opening) {
    this.#window = window;
    this.#opening = opening;
  }

  /** Reads up to behind the closing bracket; undefined if what is there cannot be read. */
  read(from: number, closing: string, depth: number): number | undefined {
    let at = from;
    for (;;) {
      at = this.#skipSpace(at);
      this.end = at;
      if (at >= this.#window.length) {
        this.isCut = true;
        return undefined;
      }
      if (this.values.length >= mostValues) {
        this.isLong = true;
        return undefined;
      }
      if (this.#window.charAt(at) === closing) return at + 1;
      const next = this.#readMember(at, depth);
      // A bracket that nothing opened, as in text that quotes code.
      if (next === undefined || next === at) return undefined;
      at = next;
    }
  }

  /** Behind a member: `x`, `"x"`, `name: "x"`, a list or map of its own, or something else up to the comma. */
  #readMember(at: number, depth: number): number | undefined {
    const window = this.#window;
    const text = readText(window, at);
    if (text !== undefined) {
      const joint = this.#skipJoint(text.end + 1);
      if (joint !== undefined) return this.#readKeyed(window.slice(text.start, text.end), joint, depth);
      // In a map, a text without a name goes on with the one before it.
      const isKey = this.#opening.isPaired && this.#texts++ % 2 === 0;
      if (depth === 0 && !this.#isMap && !isKey) this.#add(quotedValue(window, at, '['));
      return this.#mayEnd(text.end + 1);
    }
    if (isKind(codeAt(window, at), quoteMark)) {
      this.isCut = window.indexOf('\n', at) < 0;
      return undefined;
    }
    const end = skipKind(window, at, inName, 80);
    const joint = end > at ? this.#skipJoint(end) : undefined;
    if (joint !== undefined) return this.#readKeyed(window.slice(at, end), joint, depth);
    if (closings[window.charAt(at)] !== undefined) return this.#readInner(at, depth, undefined);
    if (this.#opening.allowsBare && depth === 0) {
      const word = bareEnd(window, at);
      if (word > at + 2 && (this.#opening.isSpaced || endsMember(window, word))) {
        const value = bareValue(at, word, '[');
        // Words of Ruby are texts, though nothing quotes them.
        this.values.push(this.#opening.isWords ? { ...value, quote: 'single' } : value);
        return word;
      }
    }
    return this.#skipRest(at);
  }

  #readKeyed(key: string, joint: number, depth: number): number | undefined {
    const window = this.#window;
    const at = this.#skipSpace(joint);
    if (depth === 0) this.#isMap = true;
    if (closings[window.charAt(at)] !== undefined) return this.#readInner(at, depth, key);
    const isOurs = depth === 0 ? mayHoldSecret(key) : valueKeys.has(key.toLowerCase());
    const text = readText(window, at);
    if (text === undefined) return this.#readBare(at, isOurs && meaningOf(key).family === undefined);
    // A member whose own name tells of a secret is read by that name.
    if (isOurs && meaningOf(key).family === undefined) this.#add(quotedValue(window, at, ''));
    return this.#skipRest(text.end + 1);
  }

  #readBare(at: number, isOurs: boolean): number | undefined {
    const window = this.#window;
    if (this.#opening.allowsBare && isOurs) {
      const word = bareEnd(window, at);
      if (word > at + 2 && endsMember(window, word)) this.values.push(bareValue(at, word, ''));
    }
    return this.#skipRest(at);
  }

  #readInner(at: number, depth: number, key: string | undefined): number | undefined {
    const closing = closings[this.#window.charAt(at)] ?? '';
    // What a name with a secret of its own holds is read there.
    const isOther = key !== undefined && (meaningOf(key).family !== undefined || depth > 0);
    if (depth >= mostDepth) return undefined;
    return this.read(at + 1, closing, isOther ? mostDepth : depth + 1);
  }

  #add(value: Value | undefined): void {
    if (value !== undefined) this.values.push(value);
  }

  /** Behind `:`, `=>` or `=` of a member; undefined if none follows. */
  #skipJoint(from: number): number | undefined {
    const at = skipBlanks(this.#window, from);
    const two = this.#window.slice(at, at + 2);
    if (two === '=>' || two === ':=') return at + 2;
    if (two === '==' || two === '::') return undefined;
    return two.startsWith(':') || two.startsWith('=') ? at + 1 : undefined;
  }

  /** An element is followed by a comma or the end of the list; otherwise it is part of an expression. */
  #mayEnd(from: number): number | undefined {
    const window = this.#window;
    if (this.#opening.isSpaced || this.#opening.allowsBare) return from;
    const at = this.#skipSpaceOnly(from);
    if (at >= window.length) {
      this.isCut = true;
      return undefined;
    }
    return ',;)]}/#'.includes(window.charAt(at)) || window.startsWith('--', at) ? from : undefined;
  }

  /** White space, commas and comments. */
  #skipSpace(from: number): number {
    const window = this.#window;
    let at = from;
    for (;;) {
      const here = window.charAt(at);
      if (here === ' ' || here === '\n' || here === '\t' || here === '\r' || here === ',' || here === ';') at++;
      else if (here === '#' || window.startsWith('//', at)) at = lineEndAt(window, at);
      else if (window.startsWith('/*', at)) {
        const end = window.indexOf('*/', at);
        at = end < 0 ? window.length : end + 2;
      } else return at;
    }
  }

  #skipSpaceOnly(from: number): number {
    let at = from;
    while (' \t\r\n'.includes(this.#window.charAt(at)) && at < this.#window.length) at++;
    return at;
  }

  /** The end of an expression: a comma, a line end, or the bracket that closes the list. */
  #skipRest(from: number): number | undefined {
    const window = this.#window;
    let open = 0;
    for (let at = from; at < window.length; at++) {
      const here = window.charAt(at);
      const text = here === '"' || here === "'" || here === '`' ? readText(window, at) : undefined;
      if (text !== undefined) at = text.end;
      else if (closings[here] !== undefined) open++;
      else if (here === ')' || here === ']' || here === '}') {
        if (open === 0) return at;
        open--;
      } else if (open === 0 && (here === ',' || here === ';' || isKind(codeAt(window, at), lineEnd))) return at;
    }
    this.isCut = true;
    return undefined;
  }
}

function lineEndAt(window: string, from: number): number {
  const end = window.indexOf('\n', from);
  return end < 0 ? window.length : end;
}

const bare = /[\w+/.=~!@$%^&*-]{3,512}/y;

function bareEnd(window: string, at: number): number {
  bare.lastIndex = at;
  return bare.test(window) && bare.lastIndex < at + longestBare ? bare.lastIndex : at;
}

function endsMember(window: string, at: number): boolean {
  const next = skipBlanks(window, at);
  return ',;]})'.includes(window.charAt(next)) || isKind(codeAt(window, next), lineEnd);
}
