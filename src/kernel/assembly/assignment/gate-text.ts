// How the assignment gate reads a text. The twin is `plain/assignment/gate-text.ts`.

import { isBlank, isSpace } from '../bytes';
import { textEnd } from '../search';

const MOST_BLANKS: usize = 40;

/** A byte of the text; outside of it, a line end. */
@inline
export function byteAt(at: usize): u32 {
  return at < textEnd ? load<u8>(at) : 10;
}

export function skipBlanks(from: usize): usize {
  let at = from;
  while (at < from + MOST_BLANKS && isBlank(byteAt(at))) at++;
  return at;
}

export function skipSpaces(from: usize, most: usize): usize {
  let at = from;
  while (at < from + most && isSpace(byteAt(at))) at++;
  return at;
}

/** Four bytes in lower case. */
export function folded(at: usize): u32 {
  if (at + 4 <= textEnd) return load<u32>(at) | 0x20202020;
  return byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24) | 0x20202020;
}

/** `: = > | ? ~ + < -` */
export function skipSymbol(from: usize, most: usize): usize {
  let at = from;
  for (; at < from + most; at++) {
    const byte = byteAt(at);
    if (byte != 0x3a && byte != 0x3d && byte != 0x3e && byte != 0x7c && byte != 0x3f && byte != 0x7e && byte != 0x2b && byte != 0x3c && byte != 0x2d) break;
  }
  return at;
}
