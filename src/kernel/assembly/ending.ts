// How the word that holds a keyword goes on. The twin is `../plain/word-ending.ts`.

import { isLetter } from './bytes';
import { endings } from './layout';
import { textEnd } from './search';

const OPEN: usize = 0x80;
const MOST_MORE: usize = 8;
/** No ending is longer. */
const REACH: usize = 24;

/**
 * Whether the word that goes on at `from` ends there or in one of the endings listed at this offset; offset 0 allows
 * any.
 */
export function endsWell(from: usize, list: usize): bool {
  if (list == 0) return true;
  const length = wordEnd(from) - from;
  if (length == 0) return true;
  let at = endings + list;
  for (let head = <usize>load<u8>(at); head != 0; head = <usize>load<u8>(at)) {
    const own = head & (OPEN - 1);
    const isLong = (head & OPEN) == 0 ? length == own : length > own && length <= own + MOST_MORE;
    if (isLong && isSame(from, at + 1, own)) return true;
    at += 1 + own;
  }
  return false;
}

function isSame(from: usize, ending: usize, length: usize): bool {
  for (let index: usize = 0; index < length; index++) if ((load<u8>(from + index) | 0x20) != load<u8>(ending + index)) return false;
  return true;
}

/**
 * The end of a run of small letters after a small one, or of capitals after a capital, without one that begins the next
 * word.
 */
function wordEnd(from: usize): usize {
  const isUpper = (load<u8>(from - 1) & 0x20) == 0;
  const limit = min(from + REACH, textEnd);
  let end = from;
  while (end < limit && isLetter(load<u8>(end)) && ((load<u8>(end) & 0x20) == 0) == isUpper) end++;
  const isFollowed = end < limit && isLetter(load<u8>(end));
  if (!isUpper || !isFollowed) return end;
  return end > from ? end - 1 : from;
}
