// What stands on the line below a name, or below a bracket behind it. The twin is `plain/assignment/value-below.ts`.

import { isBlank, isDigit, isLineEnd, isQuote } from '../bytes';
import { byteAt, folded, skipBlanks } from './gate-text';
import { endsBare } from './value';

export const MOST_INDENT: usize = 40;
/** Of a value that stands alone on its line. */
const SHORTEST_ALONE: usize = 20;
const LONGEST_ALONE: usize = 200;

/** Whether a block that describes the name begins on the next line: `Type: String`, and its default below. */
export function isBlockBelow(from: usize): bool {
  let at = byteAt(from) == 13 ? from + 1 : from;
  if (byteAt(at) != 10) return false;
  const line = ++at;
  while (at < line + MOST_INDENT && isBlank(byteAt(at))) at++;
  return at > line && isBlockHead(folded(at));
}

/** Whether the first bytes of a line are those of a word with which such a block begins. */
export function isBlockHead(word: u32): bool {
  switch (word) {
    case 0x65707974: case 0x61666564: case 0x63656f6e: case 0x63736564: case 0x75716572: case 0x3a636f64: case 0x6d726f66: case 0x3a766e65: return true; // type defa noec desc requ doc: form env:
  }
  return false;
}

/**
 * Where a value may begin on the next line, 0 for nowhere: in quotes, as an element of a list, or, after `>` or `|`, as
 * anything indented.
 */
export function valueBelow(from: usize): usize {
  const before = <u32>load<u8>(from - 1);
  let at = byteAt(from) == 13 ? from + 1 : from;
  if (byteAt(at) != 10) return 0;
  const line = ++at;
  while (at < line + MOST_INDENT && isBlank(byteAt(at))) at++;
  const byte = byteAt(at);
  if (isQuote(byte) || (at > line && (before == 0x3e || before == 0x7c)) || isAloneOnLine(at)) return at;
  return byte == 0x2d && byteAt(at + 1) == 0x20 ? at + 2 : 0; // -
}

/** A text without blanks but with a digit that is as long as tokens are, and all of its line. */
function isAloneOnLine(from: usize): bool {
  let hasDigit = false;
  for (let at = from; at <= from + LONGEST_ALONE; at++) {
    const byte = byteAt(at);
    if (endsBare(byte)) return hasDigit && at >= from + SHORTEST_ALONE && isLineEnd(byteAt(skipBlanks(at)));
    hasDigit = hasDigit || isDigit(byte);
  }
  return false;
}
