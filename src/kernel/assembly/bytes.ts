// The kinds of bytes that gates and decoders ask for. Letters are folded to lower case where the comment says so.

@inline
export function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

@inline
export function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

/** A blank or a tab. */
@inline
export function isBlank(byte: u32): bool {
  return byte == 0x20 || byte == 9;
}

@inline
export function isLineEnd(byte: u32): bool {
  return byte == 10 || byte == 13;
}

/** As `\s` in a pattern over Latin-1. */
@inline
export function isSpace(byte: u32): bool {
  return byte == 0x20 || byte - 9 < 5 || byte == 0xa0;
}

@inline
export function isQuote(byte: u32): bool {
  return byte == 0x22 || byte == 0x27 || byte == 0x60;
}

/** Letters, digits, `_ $ . -`. */
@inline
export function isInName(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte == 0x5f || byte == 0x24 || byte == 0x2e || byte == 0x2d;
}

/** `- . $` */
@inline
export function isEdge(byte: u32): bool {
  return byte == 0x2d || byte == 0x2e || byte == 0x24;
}

/** Capitals, digits and `_` */
export function isInConstant(byte: u32): bool {
  return byte - 0x41 < 26 || isDigit(byte) || byte == 0x5f;
}

/** Letters, digits and `_` */
export function isInPlainWord(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte == 0x5f;
}

/** Letters, digits and `_ : . -` */
export function isInTag(byte: u32): bool {
  return isInPlainWord(byte) || byte == 0x3a || byte == 0x2e || byte == 0x2d;
}

/** Letters, digits, white space and `_ . : | ? ! < > [ ] , * & '` */
export function isInType(byte: u32): bool {
  if (isLetter(byte) || isDigit(byte) || isSpace(byte)) return true;
  switch (byte) {
    case 0x5f: case 0x2e: case 0x3a: case 0x7c: case 0x3f: case 0x21: case 0x3c: case 0x3e: case 0x5b: case 0x5d: case 0x2c: case 0x2a: case 0x26: case 0x27: return true;
  }
  return false;
}

/** Of a line that names the columns of a table: letters, digits and `_ . , ; " | * / ( ) -`, backticks, blanks and tabs. */
export function isInHeading(byte: u32): bool {
  if (isInPlainWord(byte) || isBlank(byte)) return true;
  switch (byte) {
    case 0x2e: case 0x2c: case 0x3b: case 0x22: case 0x7c: case 0x2a: case 0x60: case 0x2f: case 0x28: case 0x29: case 0x2d: return true;
  }
  return false;
}
