// Markup and pairs between a name and its value. The twin is `plain/assignment/markup.ts`.

import { isBlank, isInTag, isLetter, isLineEnd, isQuote, isSpace } from '../bytes';
import { isQuoted } from './closers';
import { byteAt, folded, skipBlanks, skipSpaces, skipSymbol } from './gate-text';
import { text } from '../search';
import { nameStart } from './word';

const REACH: usize = 60;
const MOST_SPACES: usize = 20;
const MOST_BEFORE_PAIR: usize = 20;
const MOST_INDENT: usize = 40;
const MOST_ATTRIBUTES: u32 = 5;
const MOST_MEMBERS: u32 = 2;
const LONGEST_ATTRIBUTE: usize = 120;
const LONGEST_WORD: usize = 30;

export function mayHaveMarks(index: usize): bool {
  const first = byteAt(index);
  if (first != 0x3d && first != 0x3a && first != 0x3e && first != 0x7c && first != 0x3f && first != 0x2b) return false; // = : > | ? +
  const symbol = skipSymbol(index, 4);
  const at = skipBlanks(symbol);
  const byte = byteAt(at);
  if (isLineEnd(byte)) return isElementBelow(at, byte);
  if (byte == 0x2a) return byteAt(at + 1) == 0x2a || isBlank(byteAt(at + 1)); // *
  const tag = byteAt(symbol - 1) == 0x3c ? symbol - 1 : at;
  return byteAt(tag) == 0x3c && isMark(byteAt(tag + (byteAt(tag + 1) == 0x2f ? 2 : 1)));
}

/** Whether `<v` or `<V` is on the next line. */
function isElementBelow(lineEnd: usize, byte: u32): bool {
  const line = lineEnd + (byte == 13 && byteAt(lineEnd + 1) == 10 ? 2 : 1);
  let at = line;
  while (at < line + MOST_INDENT && isBlank(byteAt(at))) at++;
  return byteAt(at) == 0x3c && (byteAt(at + 1) | 0x20) == 0x76;
}

/** The first letters of elements that make text bold, code and the like: `b c d e f i k s t v`. */
function isMark(byte: u32): bool {
  if (!isLetter(byte)) return false;
  switch (byte | 0x20) {
    case 0x62: case 0x63: case 0x64: case 0x65: case 0x66: case 0x69: case 0x6b: case 0x73: case 0x74: case 0x76: return true;
  }
  return false;
}

export function mayBePair(start: usize, closed: usize, from: usize, next: u32): bool {
  if ((isQuoted && next == 0x7b) || ((from > closed || byteAt(from) == 0x2c) && isPair(from))) return true; // { ,
  const at = skipPairSpaces(from);
  if (byteAt(at) == 0x3c) return isCell(at + 1) || isPairWord(folded(at + 1));
  if (at > from) {
    let end = at;
    while (end < at + REACH && isInTag(byteAt(end))) end++;
    if (byteAt(end) == 0x3d && (isBearer(start) || mayHaveAttributes(at))) return true;
    if (byteAt(at) == 0x22 && mayHaveMembers(at)) return true;
  }
  let word = at;
  for (; word < from + MOST_SPACES; word++) {
    const byte = byteAt(word);
    if (!isBlank(byte) && !isLineEnd(byte) && byte != 0x2c && byte != 0x3a) break;
  }
  return folded(word) == 0x68746977 && isQuote(byteAt(skipTie(word + 4))); // with
}

/** `td`, `dd` */
function isCell(at: usize): bool {
  const first = byteAt(at) | 0x20;
  return (first == 0x74 || first == 0x64) && (byteAt(at + 1) | 0x20) == 0x64;
}

/** `: = >` and white space. */
function skipTie(from: usize): usize {
  let at = from;
  while (at < from + 8 && (isSpace(byteAt(at)) || byteAt(at) == 0x3a || byteAt(at) == 0x3d || byteAt(at) == 0x3e)) at++;
  return at;
}

/** `<name`, `x:name`, `name="`, `key="`, `property="` */
function isBearer(start: usize): bool {
  const first = nameStart(start);
  if (first == text) return false;
  const before = first - 1;
  const mark = <u32>load<u8>(before);
  if (mark == 0x3c || mark == 0x3a) return true;
  if (before < text + 4 || (mark != 0x22 && mark != 0x27) || load<u8>(before - 1) != 0x3d) return false;
  return load<u8>(before - 2) == 0x65 || load<u8>(before - 2) == 0x79; // e y
}

function mayHaveAttributes(from: usize): bool {
  let at = from;
  for (let count: u32 = 0; count < MOST_ATTRIBUTES; count++) {
    let equals = at;
    while (equals < at + REACH && isInTag(byteAt(equals))) equals++;
    if (byteAt(equals) != 0x3d) return false;
    const end = attributeEnd(equals + 1);
    if (end == 0) return false;
    at = skipPairSpaces(end);
    const byte = byteAt(at);
    const word = byte == 0x22 || byte == 0x27 || byte == 0x3c ? at + 1 : at;
    if (isPairWord(folded(word)) || isCell(word)) return true;
  }
  return false;
}

/** The address after a quoted text, or at the comma after a word; 0 for neither. */
function attributeEnd(from: usize): usize {
  const mark = byteAt(from);
  let end = from;
  if (mark != 0x22 && mark != 0x27) {
    while (end < from + LONGEST_WORD && isInTag(byteAt(end))) end++;
    return end > from && byteAt(end) == 0x2c ? end : 0;
  }
  end++;
  for (; end < from + 1 + LONGEST_ATTRIBUTE && byteAt(end) != mark; end++) {
    const byte = byteAt(end);
    if (byte == 0x3c || byte == 0x3e || isLineEnd(byte)) return 0;
  }
  return byteAt(end) == mark ? end + 1 : 0;
}

/** `"type": "text", "value":`: the members before the one that holds the value. */
function mayHaveMembers(from: usize): bool {
  let at = from;
  for (let count: u32 = 0; count < MOST_MEMBERS; count++) {
    if (byteAt(at) != 0x22) return false;
    let end = at + 1;
    while (end <= at + LONGEST_WORD && isInTag(byteAt(end))) end++;
    if (byteAt(end) != 0x22) return false;
    const colon = skipSpaces(end + 1, 1);
    if (byteAt(colon) != 0x3a) return false;
    const comma = skipSpaces(memberEnd(skipSpaces(colon + 1, 1)), 1);
    if (byteAt(comma) != 0x2c) return false;
    at = skipPairSpaces(comma + 1);
    const byte = byteAt(at);
    const word = behindPrefix(byte == 0x22 || byte == 0x27 || byte == 0x3c ? at + 1 : at);
    if (isPairWord(folded(word)) || isCell(word)) return true;
  }
  return false;
}

/** The address after a text in quotes or a word. */
function memberEnd(from: usize): usize {
  const isText = byteAt(from) == 0x22;
  let end = isText ? from + 1 : from;
  const limit = end + LONGEST_ATTRIBUTE;
  while (end < limit && (isText ? byteAt(end) != 0x22 && !isLineEnd(byteAt(end)) : isInTag(byteAt(end)))) end++;
  return isText ? end + 1 : end;
}

/** Whether `value=`, `<string>` or `type="text" value=` follows after marks and white space. */
export function isPair(from: usize): bool {
  let at = skipPairSpaces(from);
  if (at == from) return false;
  if (byteAt(at - 1) == 0x2d && isOption(at)) return true; // -
  if (folded(at) == 0x65707974) return byteAt(at + 4) == 0x3d; // type=
  const byte = byteAt(at);
  if (byte == 0x22 || byte == 0x27 || byte == 0x3c) at++;
  at = behindPrefix(at);
  return isPairWord(folded(at)) && isPairWordEnd(at + 4);
}

/** ` --value x`, ` --type y --value x` */
function isOption(from: usize): bool {
  let at = from;
  if (folded(at) == 0x65707974 && byteAt(at + 4) == 0x20) { // type
    at += 5;
    const limit = at + LONGEST_WORD;
    while (at < limit && isInTag(byteAt(at))) at++;
    at = skipPairSpaces(at);
    if (byteAt(at - 1) != 0x2d) return false;
  }
  const word = folded(at);
  return word == 0x756c6176 || word == 0x79646f62; // valu body
}

/** The address after `android:`, `Parameter`, `param-`, `initial` or `current`, if one of them is there. */
function behindPrefix(at: usize): usize {
  const head = folded(at);
  if (head == 0x74696e69 || head == 0x72727563) return at + 7; // init curr
  return head == 0x72646e61 ? at + 8 : head == 0x61726170 ? at + (byteAt(at + 5) == 0x2d ? 6 : 9) : at; // andr para -
}

/** valu defa stri */
function isPairWord(word: u32): bool {
  return word == 0x756c6176 || word == 0x61666564 || word == 0x69727473;
}

function skipPairSpaces(from: usize): usize {
  let at = from;
  while (at < from + MOST_BEFORE_PAIR && isPairSpace(byteAt(at))) at++;
  return at;
}

/** Whether only the rest of the word, a quote and blanks are before `=`, `:` or `>`. */
function isPairWordEnd(from: usize): bool {
  let at = from;
  while (at < from + 8 && isLetter(byteAt(at))) at++;
  if (byteAt(at) == 0x5c) at++;
  if (byteAt(at) == 0x22 || byteAt(at) == 0x27) at++;
  const limit = at + 4;
  while (at < limit && isSpace(byteAt(at))) at++;
  const byte = byteAt(at);
  return byte == 0x3d || byte == 0x3a || byte == 0x3e;
}

function isPairSpace(byte: u32): bool {
  return isSpace(byte) || byte == 0x2c || byte == 0x3b || byte == 0x2d;
}
