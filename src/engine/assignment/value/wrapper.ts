import { alphanumeric, blank, codeAt, isKind, letter, quoteMark, skipBlanks, skipKind } from '../characters.ts';
import {
  atSign,
  closingBracket,
  dollar,
  exclamationMark,
  openingBrace,
  openingBracket,
  openingParenthesis,
} from '../codes.ts';

export interface Wrappers {
  /** The index where the value or its quote begins. */
  readonly end: number;
  /** Names of the calls and brackets skipped, outermost first, joined by blanks. */
  readonly text: string;
  /** One of them is a call. */
  readonly isCall: boolean;
  /** The innermost is a bracket, a brace or a parenthesis on its own, so more values may follow. */
  readonly isList: boolean;
}

/**
 * Skips what may surround a value, 6 layers at most: `new X(`, `[`, `[]byte(`, `await`, `!tag`, `@` and `b` before a
 * quote.
 */
export function skipWrappers(window: string, at: number): Wrappers {
  let end = at;
  let text = '';
  let isCall = false;
  let isList = false;
  for (let count = 0; count < 6; count++) {
    const layer = readLayer(window, end) ?? (isCall ? readKeyword(window, end) : undefined);
    if (layer === undefined) break;
    end = skipBlanks(window, layer.end);
    if (layer.name !== '') text += text === '' ? layer.name : ` ${layer.name}`;
    if (layer.isCall) isCall = true;
    isList = layer.isList === true;
  }
  return { end, text, isCall, isList };
}

interface Layer {
  readonly end: number;
  readonly name: string;
  readonly isCall: boolean;
  readonly isList?: boolean;
}

function readLayer(window: string, at: number): Layer | undefined {
  const code = codeAt(window, at);
  if (code === openingBracket && codeAt(window, at + 1) === closingBracket && isKind(codeAt(window, at + 2), letter))
    return { end: at + 2, name: '', isCall: false };
  if (code === openingBrace) return { end: at + 1, name: '{', isCall: false, isList: true };
  if (code === openingBracket) return { end: skipBreak(window, at + 1), name: '[', isCall: false, isList: true };
  if (code === openingParenthesis) return { end: skipBreak(window, at + 1), name: '', isCall: true, isList: true };
  if (window.startsWith('r#"', at)) return { end: at + 2, name: '', isCall: false };
  if (window.startsWith('<<"', at)) return { end: at + 2, name: '', isCall: false };
  if (window.startsWith('<![CDATA[', at)) return { end: at + 9, name: '', isCall: false };
  const end = skipKind(window, at, alphanumeric, 60);
  return code === exclamationMark ? readTag(window, at) : readWord(window, at, end);
}

const below = /[ \t]{0,4}\r?\n[ \t]{0,40}(?=["'`])/y;

/** Skips a line break, since the value may be on the next line. */
function skipBreak(window: string, at: number): number {
  below.lastIndex = at;
  return below.test(window) ? below.lastIndex : at;
}

const word = /[\w.$:@&*!?>-]{0,60}(?:\(\)\.[\w.$]{1,40}(?=\())?/y;
const keyword = /(?:new|await|return|export|const|u8|yield|raw)[ \t]{1,4}(?=[\w"'`])/y;

/** `!secret x`, `!!str x` of YAML. */
function readTag(window: string, at: number): Layer | undefined {
  const end = skipKind(window, at + (codeAt(window, at + 1) === exclamationMark ? 2 : 1), alphanumeric, 20);
  return end > at + 1 && isKind(codeAt(window, end), blank)
    ? { end, name: window.slice(at, end), isCall: false }
    : undefined;
}

const given = /default(?:_value|Value)?[ ]?=[ ]?(?=[bu]?["'])/y;

/** `Field(default="x")` */
function readKeyword(window: string, at: number): Layer | undefined {
  given.lastIndex = at;
  return given.test(window) ? { end: given.lastIndex, name: 'default', isCall: true } : undefined;
}

function readWord(window: string, at: number, prefixEnd: number): Layer | undefined {
  const prefix = codeAt(window, at) === atSign || codeAt(window, at) === dollar ? at + 1 : prefixEnd;
  if (prefix > at && prefix <= at + 2 && isKind(codeAt(window, prefix), quoteMark))
    return { end: prefix, name: window.slice(at, prefix) === 'f' ? 'f' : '', isCall: false };
  keyword.lastIndex = at;
  if (keyword.test(window)) return { end: keyword.lastIndex, name: '', isCall: false };
  word.lastIndex = at;
  if (!word.test(window) || word.lastIndex === at) return undefined;
  const end = word.lastIndex;
  return codeAt(window, end) === openingParenthesis
    ? { end: end + 1, name: window.slice(at, end), isCall: true }
    : undefined;
}
