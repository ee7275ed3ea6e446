// In a part with replacements only what these have changed is new: the rest was searched where it is.

import { ASSIGNMENT, LISTENER_AFTER, LISTENER_BEFORE, LISTENER_KIND, listenerRecord, RUN, touches } from './layout';
import { isLineEnd } from './bytes';
import { text, textEnd } from './search';

/** How many bytes before and after its reach a pattern may look at. */
const LOOK_BEHIND: usize = 96;
const LOOK_AHEAD: usize = 16;
/** How many bytes a name and what is before it may take before a keyword, and a value after it. */
const NAME_REACH: usize = 160;
const VALUE_REACH: usize = 600;

/** The address after the last replacement; the start of the list if a text is searched whole. */
export let touchEnd: usize = 0;

export function restrictToTouches(end: usize): void {
  touchEnd = end;
}

export function restrictToNothing(): void {
  touchEnd = touches;
}

/** Whether a replacement is in what the rule of a listener looks at around a keyword. */
export function isTouched(listener: u32, start: usize): bool {
  const record = listenerRecord(listener);
  const kind = <u32>load<u8>(record, LISTENER_KIND);
  if (kind == RUN) return isBetween(start - <usize>load<u32>(record, LISTENER_BEFORE) - LOOK_BEHIND, start + <usize>load<u32>(record, LISTENER_AFTER) + LOOK_AHEAD);
  if (kind == ASSIGNMENT) return isBetween(lineStart(start), valueEnd(start));
  return true;
}

/** A replacement reaches from its first byte to its last. */
function isBetween(from: usize, to: usize): bool {
  let low = touches;
  let high = touchEnd;
  while (low < high) {
    const middle = low + (((high - low) >> 3) << 2);
    if (<isize>load<u32>(middle) < <isize>from) low = middle + 4;
    else high = middle;
  }
  return low < touchEnd && <usize>load<u32>(low) < to;
}

function lineStart(start: usize): usize {
  const limit = start - text > NAME_REACH ? start - NAME_REACH : text;
  let at = start;
  while (at > limit && !isLineEnd(load<u8>(at - 1))) at--;
  return at - 4;
}

/** The end of the next line, since a value may be there. */
function valueEnd(start: usize): usize {
  const limit = min(start + VALUE_REACH, textEnd);
  let lines = 0;
  let at = start;
  for (; at < limit; at++) if (isLineEnd(load<u8>(at)) && ++lines == 2) break;
  return at + 1;
}
