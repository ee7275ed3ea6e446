// Verbs and bodies that give a value to what has the name. The twin is `plain/assignment/verb.ts`.

import { isBlank, isDigit, isInPlainWord, isLetter, isLineEnd, isQuote } from '../bytes';
import { flagsOf } from './name';
import { byteAt, folded, skipSpaces } from './gate-text';

const VERB: u32 = 2048;
const MOST_VERBS: u32 = 6;
const LONGEST_VERB: usize = 24;
const MOST_BETWEEN: usize = 20;
const MOST_OF_OPENING: usize = 10;
const BODY_REACH: usize = 60;
const MOST_TO_BRACE: usize = 14;
const MOST_SPACES: usize = 20;

export function mayHaveVerb(from: usize): bool {
  let at = from;
  for (let count: u32 = 0; count < MOST_VERBS; count++) {
    const word = skipBetween(at);
    if (word == at) return false;
    at = word;
    while (at < word + LONGEST_VERB + 1 && isInPlainWord(byteAt(at))) at++;
    if (at == word || (flagsOf(word, at - word) & VERB) == 0) return false;
    let opening = skipOpening(at);
    if (byteAt(opening) == 0x40) opening++; // @
    if (opening > at && isQuote(byteAt(opening))) return true;
  }
  return false;
}

/** `. > -` and blanks. */
function skipBetween(from: usize): usize {
  let at = from;
  for (; at < from + MOST_BETWEEN; at++) {
    const byte = byteAt(at);
    if (!isBlank(byte) && byte != 0x2e && byte != 0x3e && byte != 0x2d) break;
  }
  return at;
}

/** Skips the bytes of `(`, `(|_| `, `(() -> `. */
function skipOpening(from: usize): usize {
  let at = from;
  for (; at < from + MOST_OF_OPENING; at++) {
    const byte = byteAt(at);
    if (!isBlank(byte) && byte != 0x28 && byte != 0x29 && byte != 0x7c && byte != 0x5f && byte != 0x3e && byte != 0x3d && byte != 0x2d) break; // ( ) | _ > = -
  }
  return at;
}

/** Skips four blanks at most. */
function skipFew(from: usize): usize {
  let at = from;
  while (at < from + 4 && isBlank(byteAt(at))) at++;
  return at;
}

export function mayHaveBody(from: usize): bool {
  let at = from;
  while (at < from + BODY_REACH && isInBody(byteAt(at))) at++;
  if (isLineEnd(byteAt(at))) {
    const below = skipSpaces(at, MOST_TO_BRACE);
    if (byteAt(below) == 0x7b) at = below; // {
  }
  if (byteAt(at) == 0x7b) { // {
    at = skipSpaces(at + 1, MOST_SPACES);
    if (folded(at) == 0x75746572 && (byteAt(at + 4) | 0x20) == 0x72 && (byteAt(at + 5) | 0x20) == 0x6e) at = skipFew(at + 6); // return
  } else {
    let arrow = at;
    while (arrow > from && isBlank(load<u8>(arrow - 1))) arrow--;
    if (arrow < from + 2 || load<u16>(arrow - 2) != 0x3e3d) return false; // =>
  }
  return isQuote(byteAt(byteAt(at) == 0x40 ? at + 1 : at));
}

/** Letters, digits, blanks and `_ . < > * ? & : = -` */
function isInBody(byte: u32): bool {
  if (isLetter(byte) || isDigit(byte) || isBlank(byte)) return true;
  switch (byte) {
    case 0x5f: case 0x2e: case 0x3c: case 0x3e: case 0x2a: case 0x3f: case 0x26: case 0x3a: case 0x3d: case 0x2d: return true;
  }
  return false;
}
