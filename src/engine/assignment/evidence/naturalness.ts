import { codeAt, isKind, letter } from '../characters.ts';

/** Letter pairs that make up three quarters of English and of the names in programs, most frequent first. */
const commonPairs =
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ' +
  'ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ' +
  'ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke ui fr oo ag ey ap rd ck ug gr up cl bo da ue ef ki ok do lt rk cr sc sp ob ub ls ba gi ga go pi ru fa ff ';
let commonness: Uint8Array | undefined;

/** A table with 1 for the pairs above. Built when the first value is looked at, to keep the start fast. */
function buildCommonness(): Uint8Array {
  const isCommon = new Uint8Array(26 * 26);
  for (const pair of commonPairs.trim().split(' ')) isCommon[indexOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
  return isCommon;
}

function indexOf(first: number, second: number): number {
  return ((first | 32) - 97) * 26 + ((second | 32) - 97);
}

/** Share of common pairs among the letter pairs, 0 to 1: .7 or more for words, .3 for generated text; 0 if no pairs. */
export function naturalnessOf(value: string): number {
  const isCommon = (commonness ??= buildCommonness());
  let pairs = 0;
  let common = 0;
  const end = Math.min(value.length, 256);
  for (let index = 1; index < end; index++) {
    const first = codeAt(value, index - 1);
    const second = codeAt(value, index);
    if (!isKind(first, letter) || !isKind(second, letter)) continue;
    pairs++;
    common += isCommon[indexOf(first, second)] ?? 0;
  }
  return pairs === 0 ? 0 : common / pairs;
}
