import type { Replacement, ReplacementSyntax } from './replaced.ts';

/**
 * Texts put together from several literals: `"ghp_" + "k3f…"`, `'sk_live_' . '9a…'`. Long texts are written that way, and
 * tokens, to get past a check of what is pushed. What stands between two literals is taken out: a quote, an operator that
 * joins texts in some language, and a quote of the same kind.
 */
export const doubleQuoted: ReplacementSyntax = {
  encoding: 'concatenation',
  place: 'double-quoted',
  lead: 0x22,
  readAt: readJoint,
};
export const singleQuoted: ReplacementSyntax = {
  encoding: 'concatenation',
  place: 'single-quoted',
  lead: 0x27,
  readAt: readJoint,
};

/** A line break, the indent of the next line, an operator and two quotes. */
const longestJoint = 60;
/** `+` of most languages, `.` of PHP and Perl, `&` of Visual Basic. */
const operators: ReadonlySet<number> = new Set([...'+.&'].map((character) => character.charCodeAt(0)));
/** `++` of Haskell and Erlang, `..` of Lua, `<>` of Elixir: only behind a blank, for many a literal begins with `..`. */
const longOperators: ReadonlySet<string> = new Set(['++', '..', '<>']);
const blank = 0x20;

/** The operator is on the line of the first literal, at most a blank away from it; the second may be on the next line. */
function readJoint(bytes: Uint8Array, offset: number): Replacement | undefined {
  const limit = Math.min(bytes.length, offset + longestJoint);
  const isSpaced = offset + 1 < limit && bytes[offset + 1] === blank;
  const operator = isSpaced ? offset + 2 : offset + 1;
  const behind = operator + operatorLength(bytes, operator, limit, isSpaced);
  const end = behind === operator ? limit : skipBlanks(bytes, behind, limit);
  if (end >= limit || bytes[end] !== bytes[offset]) return undefined;
  return end + 1 < bytes.length && isInToken(bytes[end + 1]) ? { length: end + 1 - offset, value: '' } : undefined;
}

/** Also line ends. */
function skipBlanks(bytes: Uint8Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0a || bytes[at] === 0x0d)) at++;
  return at;
}

/** 0 if there is no operator. */
function operatorLength(bytes: Uint8Array, at: number, limit: number, isSpaced: boolean): number {
  if (at + 1 >= limit) return 0;
  if (isSpaced && longOperators.has(String.fromCharCode(bytes[at], bytes[at + 1]))) return 2;
  return operators.has(bytes[at]) ? 1 : 0;
}

/** What tokens, addresses and Base64 are made of; a sentence that goes on mostly begins with a blank. */
function isInToken(byte: number): boolean {
  const letter = byte | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (byte >= 0x2b && byte <= 0x3a && byte !== 0x2c) ||
    byte === 0x3d ||
    byte === 0x40 ||
    byte === 0x5f
  );
}
