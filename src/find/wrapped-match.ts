/** The most bytes at the start of a line that may be a log's prefix: a time, a level, an indentation. */
const longestLead = 64;
/** How many bytes after such a prefix must continue the form, so that it is not one by chance. */
const resumedBytes = 8;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const backslash = 0x5c;
const equals = 0x3d;

/** Where a form ends in a text, and whether it contains line breaks. */
export interface WrappedMatch {
  readonly end: number;
  readonly isWrapped: boolean;
}

/**
 * Matches the form's bytes from `from` on against the text at `at`, across broken lines; undefined if the text differs.
 */
export function matchForward(text: Uint8Array, at: number, form: Uint8Array, from: number): WrappedMatch | undefined {
  let position = at;
  let isWrapped = false;
  for (let index = from; index < form.length; index++) {
    if (text[position] === form[index]) {
      position++;
      continue;
    }
    // A line feed in the value itself, as Windows writes it.
    if (form[index] === lineFeed && text[position] === carriageReturn && text[position + 1] === lineFeed) {
      position += 2;
      continue;
    }
    const resumed = resume(text, position, form, index);
    if (resumed === undefined) return undefined;
    isWrapped ||= form[index - 1] !== lineFeed;
    position = resumed + 1;
  }
  return { end: position, isWrapped };
}

/**
 * Where the form begins if its bytes from `until` on are at `at` and one line is broken in those before; undefined if
 * those bytes are missing, or are there unbroken.
 */
export function findWrappedStart(text: Uint8Array, at: number, form: Uint8Array, until: number): number | undefined {
  let longest = 0;
  while (longest < until && text[at - 1 - longest] === form[until - 1 - longest]) longest++;
  if (longest === until) return undefined;
  for (let kept = longest; kept > 0; kept--) {
    const end = endOfLineBefore(text, at - kept);
    const start = end === undefined ? -1 : end - (until - kept);
    if (start >= 0 && isAt(text, start, form.subarray(0, until - kept))) return start;
  }
  return undefined;
}

/** Where the form continues after the end of a line, or after one written as `\n`. */
function resume(text: Uint8Array, position: number, form: Uint8Array, index: number): number | undefined {
  const lineStart = text[position - 1] === lineFeed ? position : startOfNextLine(text, position);
  if (lineStart !== undefined) return findAfterLead(text, lineStart, form, index);
  const written = skipWrittenBreak(text, position);
  return written !== undefined && text[written] === form[index] ? written : undefined;
}

/** `=` and a backslash at the end of a line mean that it continues. */
function startOfNextLine(text: Uint8Array, position: number): number | undefined {
  let at = position;
  if (text[at] === equals || text[at] === backslash) at++;
  if (text[at] === carriageReturn) at++;
  return text[at] === lineFeed ? at + 1 : undefined;
}

function findAfterLead(text: Uint8Array, lineStart: number, form: Uint8Array, index: number): number | undefined {
  const resumed = form.subarray(index, index + resumedBytes);
  for (let at = lineStart; at <= lineStart + longestLead && text[at] !== lineFeed && at < text.length; at++) {
    if (isAt(text, at, resumed)) return at;
  }
  return undefined;
}

function skipWrittenBreak(text: Uint8Array, position: number): number | undefined {
  const letter = (at: number, code: number): boolean => text[at] === backslash && text[at + 1] === code;
  if (letter(position, 0x6e)) return position + 2;
  return letter(position, 0x72) && letter(position + 2, 0x6e) ? position + 4 : undefined;
}

/**
 * Where the previous line ends, without its `\r`, `=` and backslash, if that is within a prefix's length before
 * `position`.
 */
function endOfLineBefore(text: Uint8Array, position: number): number | undefined {
  for (let at = position - 1; at >= Math.max(0, position - 1 - longestLead); at--) {
    if (text[at] !== lineFeed) continue;
    let end = text[at - 1] === carriageReturn ? at - 1 : at;
    if (text[end - 1] === backslash || text[end - 1] === equals) end--;
    return end;
  }
  return undefined;
}

function isAt(text: Uint8Array, at: number, part: Uint8Array): boolean {
  for (let index = 0; index < part.length; index++) if (text[at + index] !== part[index]) return false;
  return true;
}
