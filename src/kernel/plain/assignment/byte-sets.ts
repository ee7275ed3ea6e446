// The sets of bytes that several parts of the assignment gate ask for.

export const inName: Uint8Array = setOf(/[\w$.-]/);
export const edge: Uint8Array = setOf(/[-.$]/);
export const blank: Uint8Array = setOf(/[ \t]/);
export const lineEnd: Uint8Array = setOf(/[\r\n]/);
export const space: Uint8Array = setOf(/\s/);
export const quote: Uint8Array = setOf(/["'`]/);
export const digit: Uint8Array = setOf(/\d/);
export const closer: Uint8Array = setOf(/[\]}\\]/);
export const inTag: Uint8Array = setOf(/[\w:.-]/);
export const inPlainWord: Uint8Array = setOf(/\w/);
export const inWord: Uint8Array = setOf(/[\w$]/);
/** Ends a value for good: nothing that belongs to it can follow. */
export const hardEnd: Uint8Array = setOf(/[ \t\r\n),;\]}]/);
/** Ends a name, not a value in quotes. */
export const opening: Uint8Array = setOf(/[[{<\\]/);
export const inPair: Uint8Array = setOf(/[\s,;-]/);
/** Of the symbols that join a value to a name: `:=`, `=>`, `||`. */
export const inSymbol: Uint8Array = setOf(/[:=>|?~+<-]/);
export const inType: Uint8Array = setOf(/[\w\s.:|?!<>[\],*&']/);
/** Of a type that is one word. */
export const inTypeWord: Uint8Array = setOf(/[\w.:?]/);
/** What the name of a call may be made of. */
export const inCall: Uint8Array = setOf(/[\w.$:@&*!?>-]/);
/** Everything that does not end an unquoted value. */
export const inBare: Uint8Array = setOf(/[^ \t\r\n\0<>,;(){}[\]|\\"'`]/);
/** Of the name of a setting or a constant. */
export const inConstant: Uint8Array = setOf(/[A-Z\d_]/);
/** Of the name of a column, which may be several words. */
export const inColumnName: Uint8Array = setOf(/[\w$. \t-]/);
/** Of a line that names the columns of a table. */
export const inHeading: Uint8Array = setOf(/[\w .,;"\t|*`/()-]/);
/** Of code in prose. */
export const inSpan: Uint8Array = setOf(/[^ \r\n`\\]/);

/** A set of bytes by the pattern that a member matches: 1 for each member. */
export function setOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))));
}
