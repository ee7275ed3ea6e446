// One replacement: `%20`, `\n`, `\u0041`, `&quot;`, a control sequence of a terminal, what joins two literals.

import { hexadecimalAt } from './base64';
import { isBlank, isDigit, isLetter, isLineEnd } from '../bytes';

export const PERCENT: u32 = 0x25;
export const ESCAPE: u32 = 0x5c;
export const ENTITY: u32 = 0x26;
const ANSI: u32 = 0x1b;
export const DOUBLE_QUOTE: u32 = 0x22;
export const SINGLE_QUOTE: u32 = 0x27;

const NONE: u32 = 0xffffffff;
/** A name has up to 8 bytes. */
const ENTITY_ENDS: u32 = 0xff;
const LONGEST_SEQUENCE: usize = 48;
const LONGEST_JOINT: usize = 60;

/** Of the replacement read last: how many bytes it takes, and how many it stands for. */
export let replacementLength: u32 = 0;
export let valueLength: u32 = 0;
/** What it stands for: a byte below 0x100 if it is a single byte, otherwise a code point. */
let value: u32 = 0;

/**
 * The bytes among the 16 at `at` that may begin a replacement; of quotes only those that an operator follows. Were any
 * white space enough, few stretches of source code would be without one, and a search near changes would go far.
 */
@inline
export function leadsIn(at: usize): v128 {
  const bytes = v128.load(at);
  const leads = v128.or(
    v128.or(i8x16.eq(bytes, i8x16.splat(<u8>PERCENT)), i8x16.eq(bytes, i8x16.splat(<u8>ESCAPE))),
    v128.or(i8x16.eq(bytes, i8x16.splat(<u8>ENTITY)), i8x16.eq(bytes, i8x16.splat(<u8>ANSI))),
  );
  const quotes = isQuote(bytes);
  return v128.any_true(quotes) ? v128.or(leads, v128.and(quotes, mayJoin(v128.load(at + 1), v128.load(at + 2)))) : leads;
}

/** An operator and then white space or a quote, or a blank and then an operator. */
@inline
function mayJoin(first: v128, second: v128): v128 {
  return v128.or(
    v128.and(isOperator(first), v128.or(i8x16.le_u(second, i8x16.splat(0x20)), isQuote(second))),
    v128.and(i8x16.eq(first, i8x16.splat(0x20)), isOperator(second)),
  );
}

@inline
function isQuote(bytes: v128): v128 {
  return v128.or(i8x16.eq(bytes, i8x16.splat(<u8>DOUBLE_QUOTE)), i8x16.eq(bytes, i8x16.splat(<u8>SINGLE_QUOTE)));
}

/** `+ . & <` */
@inline
function isOperator(bytes: v128): v128 {
  return v128.or(
    v128.or(i8x16.eq(bytes, i8x16.splat(0x2b)), i8x16.eq(bytes, i8x16.splat(0x2e))),
    v128.or(i8x16.eq(bytes, i8x16.splat(0x26)), i8x16.eq(bytes, i8x16.splat(0x3c))),
  );
}

/** Whether the lead at `at` begins a replacement. */
export function readReplacement(at: usize, end: usize, lead: u32): bool {
  if (lead == PERCENT) return keepByte(digitsAt(at + 1, 2, end), 3);
  if (lead == ESCAPE) return readEscape(at, end);
  if (lead == ENTITY) return readEntity(at, end);
  return lead == ANSI ? readSequence(at, end) : readJoint(at, end, lead);
}

/** May write up to 4 bytes. */
export function writeValue(to: usize): void {
  if (valueLength == 1) {
    store<u8>(to, value);
  } else if (valueLength == 2) {
    store<u8>(to, 0xc0 | (value >> 6));
    store<u8>(to, 0x80 | (value & 0x3f), 1);
  } else if (valueLength == 3) {
    store<u8>(to, 0xe0 | (value >> 12));
    store<u8>(to, 0x80 | ((value >> 6) & 0x3f), 1);
    store<u8>(to, 0x80 | (value & 0x3f), 2);
  } else if (valueLength == 4) {
    store<u8>(to, 0xf0 | (value >> 18));
    store<u8>(to, 0x80 | ((value >> 12) & 0x3f), 1);
    store<u8>(to, 0x80 | ((value >> 6) & 0x3f), 2);
    store<u8>(to, 0x80 | (value & 0x3f), 3);
  }
}

function keepByte(byte: u32, length: u32): bool {
  if (byte == NONE) return false;
  value = byte;
  valueLength = 1;
  replacementLength = length;
  return true;
}

/** Half a surrogate pair becomes the character that marks an error. */
function keepPoint(point: u32, length: u32): bool {
  if (point > 0x10ffff) return false;
  value = point - 0xd800 < 0x800 ? 0xfffd : point;
  valueLength = value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
  replacementLength = length;
  return true;
}

/** As `../../../engine/decode/ansi.ts` says: ESC [ with parameters and a last byte, or ESC ( with one. */
function readSequence(at: usize, end: usize): bool {
  if (at + 2 >= end) return false;
  const kind = <u32>load<u8>(at + 1);
  if (kind == 0x28) return keepNothing(3);
  if (kind != 0x5b) return false;
  const limit = min(end, at + LONGEST_SEQUENCE);
  for (let next = at + 2; next < limit; next++) {
    const byte = <u32>load<u8>(next);
    if (byte - 0x40 < 0x3f) return keepNothing(<u32>(next + 1 - at));
    if (byte - 0x20 >= 0x20) return false;
  }
  return false;
}

/** As `../../../engine/decode/concatenation.ts` says: a quote, an operator that joins texts, and the quote again. */
function readJoint(at: usize, end: usize, quote: u32): bool {
  const limit = min(end, at + LONGEST_JOINT);
  const isSpaced = at + 1 < limit && load<u8>(at + 1) == 0x20;
  const operator = isSpaced ? at + 2 : at + 1;
  const length = operatorLength(operator, limit, isSpaced);
  if (length == 0) return false;
  const next = skipGap(operator + length, limit);
  if (next >= limit || load<u8>(next) != quote || next + 1 >= end || !isInToken(load<u8>(next + 1))) return false;
  return keepNothing(<u32>(next + 1 - at));
}

function skipGap(from: usize, limit: usize): usize {
  let at = from;
  while (at < limit && (isBlank(load<u8>(at)) || isLineEnd(load<u8>(at)))) at++;
  return at;
}

/** 0 if there is no operator. */
function operatorLength(at: usize, limit: usize, isSpaced: bool): usize {
  if (at + 1 >= limit) return 0;
  const first = <u32>load<u8>(at);
  const second = <u32>load<u8>(at, 1);
  if (first == 0x3c) return isSpaced && second == 0x3e ? 2 : 0; // <>
  if (first == 0x2b || first == 0x2e) return isSpaced && first == second ? 2 : 1; // + ++ . ..
  return first == 0x26 ? 1 : 0; // &
}

/** Letters, digits and `+ - . / : = @ _`. */
function isInToken(byte: u32): bool {
  return isLetter(byte) || (byte - 0x2b < 16 && byte != 0x2c) || byte == 0x3d || byte == 0x40 || byte == 0x5f;
}

function keepNothing(length: u32): bool {
  valueLength = 0;
  replacementLength = length;
  return true;
}

/** Value of `count` hexadecimal digits; NONE if one of them is not a digit. */
function digitsAt(at: usize, count: usize, end: usize): u32 {
  if (at + count > end) return NONE;
  let all: u32 = 0;
  for (let index = at; index < at + count; index++) {
    const digit = hexadecimalAt(index);
    if (digit > 15) return NONE;
    all = all * 16 + digit;
  }
  return all;
}

function readEscape(at: usize, end: usize): bool {
  if (at + 1 >= end) return false;
  const next = <u32>load<u8>(at + 1);
  switch (next) {
    case 0x22: case 0x27: case 0x60: case 0x5c: case 0x2f: case 0x24: return keepByte(next, 2);
    case 0x6e: return keepByte(10, 2);
    case 0x72: return keepByte(13, 2);
    case 0x74: return keepByte(9, 2);
    case 0x62: return keepByte(8, 2);
    case 0x66: return keepByte(12, 2);
    case 0x76: return keepByte(11, 2);
    case 0x30: return keepByte(0, 2);
    case 0x78: return keepPoint(digitsAt(at + 2, 2, end), 4);
    case 0x75: return at + 2 < end && load<u8>(at + 2) == 0x7b ? readBraced(at, end) : keepPoint(digitsAt(at + 2, 4, end), 6);
  }
  return false;
}

function readBraced(at: usize, end: usize): bool {
  for (let count: usize = 1; count <= 6; count++) {
    if (at + 3 + count >= end) return false;
    if (load<u8>(at + 3 + count) == 0x7d) return keepPoint(digitsAt(at + 3, count, end), <u32>count + 4);
  }
  return false;
}

function readEntity(at: usize, end: usize): bool {
  // Most ampersands are operators, so all possible places of the semicolon are looked at at once.
  const semicolons = <u32>i8x16.bitmask(i8x16.eq(v128.load(at + 2), i8x16.splat(0x3b))) & ENTITY_ENDS;
  const stop = at + 2 + <usize>ctz(semicolons);
  if (semicolons == 0 || stop >= end) return false;
  const length = <u32>(stop + 1 - at);
  if (load<u8>(at + 1) == 0x23) return keepPoint(numberIn(at + 2, stop), length);
  const point = named(at + 1, stop - at - 1);
  return point != 0 && keepPoint(point, length);
}

function numberIn(from: usize, to: usize): u32 {
  const isHexadecimal = from < to && (load<u8>(from) | 0x20) == 0x78;
  let all: u32 = 0;
  let at = isHexadecimal ? from + 1 : from;
  if (at == to || (!isHexadecimal && !isDigit(load<u8>(at)))) return NONE;
  for (let isCounting = true; at < to; at++) {
    const digit = hexadecimalAt(at);
    if (digit > 15) return NONE;
    if (isHexadecimal) all = all * 16 + digit;
    else if (digit > 9) isCounting = false;
    else if (isCounting) all = all * 10 + digit;
  }
  return all;
}

/** Names of the signs that are around or in secrets. */
function named(at: usize, length: usize): u32 {
  let word: u64 = 0;
  for (let index = length; index > 0; index--) word = (word << 8) | <u64>load<u8>(at + index - 1);
  switch (length) {
    case 2: return word == 0x746c ? 0x3c : word == 0x7467 ? 0x3e : 0; // lt gt
    case 3: return word == 0x706d61 ? 0x26 : word == 0x6c6f73 ? 0x2f : word == 0x6d756e ? 0x23 : 0; // amp sol num
    case 4: return word == 0x746f7571 ? 0x22 : word == 0x736f7061 ? 0x27 : word == 0x7073626e ? 0x20 : word == 0x73756c70 ? 0x2b : word == 0x6c637865 ? 0x21 : 0; // quot apos nbsp plus excl
    case 5: return word == 0x6e6f6c6f63 ? 0x3a : 0; // colon
    case 6: return word == 0x6c6175716575 ? 0x3d : namedLong(word);
  }
  return namedLong(word);
}

/** equals, lowbar, commat, period, dollar */
function namedLong(word: u64): u32 {
  if (word == 0x736c61757165) return 0x3d;
  if (word == 0x726162776f6c) return 0x5f;
  if (word == 0x74616d6d6f63) return 0x40;
  if (word == 0x646f69726570) return 0x2e;
  if (word == 0x72616c6c6f64) return 0x24;
  return 0;
}
