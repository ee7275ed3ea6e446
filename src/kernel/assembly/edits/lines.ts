// How far the grammar of assignments looks around a keyword, in whole lines.

import { text, textEnd } from '../search';

/**
 * The window of an assignment, and how much of its value's line is looked at, as in
 * `../../../engine/judgement/judge-assignment.ts`.
 */
const WINDOW_BEFORE: usize = 160;
const WINDOW_AFTER: usize = 4700;
const VALUE_REACH: usize = 600;
const LINE_REACH: usize = 400;

/**
 * Where the text begins to matter for the assignments at a keyword: the line in which their window begins, since no
 * value's line begins before.
 */
export function startOfLines(start: usize): usize {
  const window = start - text > WINDOW_BEFORE ? start - WINDOW_BEFORE : text;
  const floor = window - text > LINE_REACH ? window - LINE_REACH : text;
  let at = window;
  while (at > floor && load<u8>(at - 1) != 10) at--;
  return at;
}

/** Where it ceases to matter: the end of the line in which their window ends. */
export function endOfLines(start: usize): usize {
  const most = min(textEnd, start + WINDOW_AFTER);
  const end = lineEnd(min(start + VALUE_REACH, most), most);
  const windowEnd = end == most ? most : min(most, lineEnd(end + 1, most) + 1);
  return lineEnd(windowEnd, min(textEnd, windowEnd + LINE_REACH));
}

function lineEnd(from: usize, limit: usize): usize {
  for (let block = from; block < limit; block += 16) {
    const mask = <u32>i8x16.bitmask(i8x16.eq(v128.load(block), i8x16.splat(10)));
    if (mask != 0) return min(limit, block + <usize>ctz(mask));
  }
  return limit;
}
