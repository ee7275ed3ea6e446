import { digit, inType, inTypeWord, space } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';

const typeReach = 160;
const longestTypeWord = 41;
const mostDigits = 6;

/**
 * Where the equals sign of `: string = ` and ` *Type = ` stands; undefined where no type is followed by one, or the
 * sign is another.
 */
export function equalsBehindType(text: GateText, from: number): number | undefined {
  if (!text.isAny(' :?', from)) return undefined;
  const type = plainType(text, from);
  if (type === undefined) return undefined;
  const at = text.skip(inType, type, from + typeReach - type);
  if (at >= from + typeReach || at >= text.bytes.length || !text.isAny('=', at)) return undefined;
  return text.isAny('=>~\r\n', at + 1) ? undefined : at;
}

/**
 * Of a type that is one word, such as `: string` and ` *Type`, where its equals sign stands, or nowhere; of one that is
 * more, its beginning.
 */
function plainType(text: GateText, from: number): number | undefined {
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
