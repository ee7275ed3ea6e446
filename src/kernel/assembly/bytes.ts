// Kinds of bytes that gates and decoders ask for. Letters are compared folded to lower case where the comment says so.

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
