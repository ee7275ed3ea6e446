// The marks that close a name, and an index after it. The twin is `plain/assignment/closers.ts`.

import { isDigit, isInTag, isQuote } from '../bytes';
import { byteAt, skipSpaces } from './gate-text';
import { textEnd } from '../search';

const MOST_CLOSERS: u32 = 8;
const LONGEST_TAG: usize = 30;
const MOST_DIGITS: usize = 6;

/** What closes the name read last. */
export let isQuoted: bool = false;
export let isParenthesised: bool = false;

/** Where the closing marks end. */
export function readClosers(from: usize): usize {
  isQuoted = false;
  isParenthesised = false;
  let at = from;
  for (let count: u32 = 0; count < MOST_CLOSERS; count++, at++) {
    const byte = byteAt(at);
    if (isQuote(byte)) isQuoted = true;
    else if (byte == 0x29) isParenthesised = true;
    else if (byte != 0x5d && byte != 0x7d && byte != 0x5c) { // ] } \
      const length = entityLength(at, byte);
      if (length == 0) break;
      isQuoted = true;
      at += length - 1;
    }
  }
  return at;
}

/** Length of `&quot;`, `&apos;`, `&#34;`, `&#39;`, `%22`, `**` or `</tag>`; 0 if there is none. */
function entityLength(at: usize, byte: u32): usize {
  if (byte == 0x2a) return byteAt(at + 1) == 0x2a ? 2 : 0;
  if (byte == 0x25) return byteAt(at + 1) == 0x32 && byteAt(at + 2) == 0x32 ? 3 : 0;
  if (byte == 0x3c) return byteAt(at + 1) == 0x2f ? tagLength(at) : 0;
  if (byte != 0x26 || at + 5 > textEnd) return 0;
  const word = load<u32>(at, 1);
  if ((word == 0x746f7571 || word == 0x736f7061) && byteAt(at + 5) == 0x3b) return 6; // quot apos
  return word == 0x3b343323 || word == 0x3b393323 ? 5 : 0; // #34; #39;
}

function tagLength(from: usize): usize {
  const limit = from + 2 + LONGEST_TAG;
  let at = from + 2;
  while (at < limit && isInTag(byteAt(at))) at++;
  return at > from + 2 && byteAt(at) == 0x3e ? at + 1 - from : 0;
}

/** The address after `[]` or `[16]`; 0 if neither is there. */
export function indexEnd(from: usize): usize {
  let at = skipSpaces(from, 2);
  if (byteAt(at) != 0x5b) return 0;
  at++;
  const limit = at + MOST_DIGITS;
  while (at < limit && isDigit(byteAt(at))) at++;
  return byteAt(at) == 0x5d ? at + 1 : 0;
}
