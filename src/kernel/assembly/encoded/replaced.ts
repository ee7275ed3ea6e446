// Parts with escapes, entities, sequences of terminals and literals that are joined, as in
// `../../../engine/decode/replaced.ts`, which says why.

import { touches } from '../layout';
import { isUnchanged } from '../edits/changed';
import { isTooDeep, isTooLong, isWorth, tell } from './encoded';
import { restrictToTouches } from '../touch';
import { DOUBLE_QUOTE, ENTITY, ESCAPE, leadsIn, PERCENT, readReplacement, SINGLE_QUOTE, replacementLength, valueLength, writeValue } from './replacement';

const JOIN_DISTANCE: usize = 256;
const MARGIN: usize = 128;
const LONGEST_PART: usize = 262144;

/** One pass over the text for all leads. */
export function findReplacements(from: usize, end: usize, depth: u32, top: usize): bool {
  if (isTooDeep(depth)) return false;
  // How far the parts of each kind go.
  let percentTo = from;
  let escapeTo = from;
  let entityTo = from;
  let ansiTo = from;
  let doubleTo = from;
  let singleTo = from;
  for (let block = from; block < end; block += 16) {
    const leads = leadsIn(block);
    if (!v128.any_true(leads)) continue;
    for (let mask = i8x16.bitmask(leads); mask != 0; mask &= mask - 1) {
      const at = block + <usize>ctz(mask);
      if (at >= end) return false;
      const lead = <u32>load<u8>(at);
      const knownTo = lead == PERCENT ? percentTo : lead == ESCAPE ? escapeTo : lead == ENTITY ? entityTo : lead == DOUBLE_QUOTE ? doubleTo : lead == SINGLE_QUOTE ? singleTo : ansiTo;
      if (at < knownTo || !readReplacement(at, end, lead)) continue;
      const isHit = isPartWorth(at, from, end, lead, depth, top);
      if (lead == PERCENT) percentTo = partEnd;
      else if (lead == ESCAPE) escapeTo = partEnd;
      else if (lead == ENTITY) entityTo = partEnd;
      else if (lead == DOUBLE_QUOTE) doubleTo = partEnd;
      else if (lead == SINGLE_QUOTE) singleTo = partEnd;
      else ansiTo = partEnd;
      if (isHit && tell(at - from, partEnd - from, lead, depth)) return true;
    }
  }
  return false;
}

/** The address after the last replacement of the part looked at last. */
let partEnd: usize = 0;

/** Carries out the replacements of a part. Its first one is at `first` and was just read. */
function isPartWorth(first: usize, from: usize, end: usize, lead: u32, depth: u32, top: usize): bool {
  const start = first - from > MARGIN ? first - MARGIN : from;
  const isRoomy = !isTooLong(LONGEST_PART + 1024, top);
  let source = start;
  let out = top;
  let next = first;
  let touch = touches;
  do {
    if (isRoomy) {
      out = copy(source, next, out);
      store<u32>(touch, <u32>out);
      touch += 4;
      writeValue(out);
      out += <usize>valueLength;
    }
    source = next + <usize>replacementLength;
    next = nextReplacement(source, end, lead);
  } while (next != 0 && next - start < LONGEST_PART);
  if (isRoomy) out = copy(source, min(end, source + MARGIN), out);
  partEnd = source;
  if (depth == 0 && isUnchanged(first, source, end)) return false;
  if (!isRoomy) return true;
  // What is decoded within overwrites the list of replacements, so it serves only the outermost parts.
  if (depth == 0) restrictToTouches(touch);
  return isWorthAt(top, out - top, depth, source);
}

/** Decoding within may move the mark, so it is put back. */
function isWorthAt(at: usize, length: usize, depth: u32, source: usize): bool {
  const isHit = isWorth(at, length, depth);
  partEnd = source;
  return isHit;
}

/** The next replacement near enough to belong to the part; 0 for none. */
function nextReplacement(from: usize, end: usize, lead: u32): usize {
  const limit = min(end, from + JOIN_DISTANCE + 1);
  const wanted = i8x16.splat(<u8>lead);
  for (let block = from; block < limit; block += 16) {
    for (let mask = <u32>i8x16.bitmask(i8x16.eq(v128.load(block), wanted)); mask != 0; mask &= mask - 1) {
      const at = block + <usize>ctz(mask);
      if (at >= limit) return 0;
      if (readReplacement(at, end, lead)) return at;
    }
  }
  return 0;
}

@inline
function copy(from: usize, to: usize, out: usize): usize {
  if (to <= from) return out;
  for (let at = from; at < to; at += 16) v128.store(out + (at - from), v128.load(at));
  return out + (to - from);
}
