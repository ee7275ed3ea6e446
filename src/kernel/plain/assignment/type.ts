import { digit, inType, inTypeWord, inWord, space } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';

const typeReach = 160;
const longestTypeWord = 41;
const mostDigits = 6;
const longestByteList = 40;

/**
 * Where the equals sign of `: string = ` or ` *Type = ` is; undefined if no type with an equals sign follows, or the
 * sign is another one.
 */
export function equalsBehindType(text: GateText, from: number): number | undefined {
  if (!text.isAny(' :?', from) && text.exact(from, 2) !== '!:') return undefined;
  const type = plainType(text, from);
  if (type === undefined) return undefined;
  const at = text.skip(inType, type, from + typeReach - type);
  if (at >= from + typeReach || at >= text.bytes.length || !text.isAny('=', at)) return undefined;
  return text.isAny('=>~\r\n', at + 1) ? undefined : at;
}

/**
 * For a one-word type such as `: string` or ` *Type`, where its equals sign is, or undefined if there is none. For a
 * longer type, where it begins.
 */
function plainType(text: GateText, from: number): number | undefined {
  let at = text.skip(space, from, 5);
  if (text.isAny('?!', at)) at++;
  if (text.isAny(':', at)) at = text.skip(space, at + 1, 4);
  for (let count = 0; count < 3; count++) {
    if (text.isAny('*', at)) at++;
    else if (text.isAny('&', at)) at += text.isAny("'", at + 1) ? 2 : 1;
  }
  // `CONSTANT VARCHAR2(30) :=`
  if (text.folded(at, 4) === 'cons' && text.folded(at + 4, 4) === 'tant' && text.isAny(' ', at + 8))
    return wordType(text, from, text.skip(space, at + 9, 4)) ?? from;
  return ['fina', 'cons'].includes(text.folded(at, 4)) ? from : wordType(text, from, at);
}

/** The same for the part of a type that follows its marks and `constant`. */
function wordType(text: GateText, from: number, first: number): number | undefined {
  let at = first;
  if (text.isAny('[', at)) return equalsBehindBytes(text, at) ?? from;
  if (!/[A-Za-z]/.test(String.fromCharCode(text.at(at)))) return undefined;
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

/** Where the equals sign behind `[u8; 32]` is, whose semicolon no other type has. */
function equalsBehindBytes(text: GateText, at: number): number | undefined {
  if (text.exact(at, 4) !== '[u8;') return undefined;
  const start = text.skip(space, at + 4, 1);
  const end = text.skip(inWord, start, at + longestByteList - start);
  if (!text.isAny(']', end)) return undefined;
  const equals = text.skip(space, end + 1, 4);
  return text.isAny('=', equals) ? equals : undefined;
}
