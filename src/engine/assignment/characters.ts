/** Kinds of bytes the grammar knows, as bits of one table. A window is Latin-1: one character per byte. */
export const digit = 1;
export const lower = 2;
export const upper = 4;
export const letter: number = lower | upper;
export const alphanumeric: number = digit | letter;
/** May be part of a name: letters, digits, `_ $ . -`. */
export const inName = 8;
/** A blank or a tab. */
export const blank = 16;
export const lineEnd = 32;
/** Ends a value without quotes. */
export const endsBare = 64;
/** A single or double quote or a backtick. */
export const quoteMark = 128;

const table: Uint8Array = new Uint8Array(256);
mark('0123456789', digit | inName);
mark('abcdefghijklmnopqrstuvwxyz', lower | inName);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', upper | inName);
mark('_$.-', inName);
mark(' \t', blank | endsBare);
mark('\r\n', lineEnd | endsBare);
mark('\0<>,;(){}[]|\\', endsBare);
mark('"\'`', quoteMark | endsBare);

function mark(characters: string, bits: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | bits;
}

/** Whether the byte is of any of the kinds in `bits`. */
export function isKind(code: number, bits: number): boolean {
  return ((table[code & 0xff] ?? 0) & bits) !== 0;
}

/** The byte at `index`; outside the window, a line feed. */
export function codeAt(window: string, index: number): number {
  return index >= 0 && index < window.length ? window.charCodeAt(index) : 10;
}

/** The first index from `at` on that is not a blank; skips at most 40. */
export function skipBlanks(window: string, at: number): number {
  const limit = at + 40;
  let index = at;
  while (index < limit && isKind(codeAt(window, index), blank)) index++;
  return index;
}

/** The first index from `at` on whose byte is not of these kinds; skips at most `limit` bytes. */
export function skipKind(window: string, at: number, bits: number, limit: number): number {
  const end = Math.min(at + limit, window.length);
  let index = at;
  while (index < end && isKind(window.charCodeAt(index), bits)) index++;
  return index;
}

/** Whether `sign` is one of the `count` bytes from `at` on. Ask it before a pattern that cannot match without one. */
export function isNear(window: string, at: number, count: number, sign: string): boolean {
  const index = window.indexOf(sign, at);
  return index >= 0 && index < at + count;
}

/** The first byte from `at` on that is not a blank; a newline at the end of a line. */
export function nextMark(window: string, at: number): string {
  const index = skipBlanks(window, at);
  const code = codeAt(window, index);
  return isKind(code, lineEnd) ? '\n' : String.fromCharCode(code);
}
