import type { Span } from './index.ts';

/** A run of one encoding's digits, on one line or over several. */
export interface DigitRun extends Span {
  readonly lines: readonly Span[];
}

/** Wrapped base64 has lines at least this long: MIME uses 76, PEM 64, some tools 60. */
const shortestWrappedLine = 40;
/** At most this many lines are joined to one run, some 4 MB. */
const mostLines = 65_536;
/** Most blanks of indentation before a wrapped line. */
const longestIndent = 32;

/** The run at `start` joined with the lines of the same length below it and the shorter last one. */
export function joinLines(bytes: Uint8Array, start: number, end: number, isDigit: (byte: number) => boolean): DigitRun {
  const width = end - start;
  const lines: Span[] = [{ start, end }];
  if (width < shortestWrappedLine) return { start, end, lines };
  let last = lines[0];
  while (last.end - last.start === width && lines.length < mostLines) {
    const next = nextLine(bytes, last.end, width, isDigit);
    if (!next) break;
    lines.push(next);
    last = next;
  }
  return { start, end: last.end, lines };
}

/** The digits on the line below `end`, if nothing else is between the two runs. */
function nextLine(bytes: Uint8Array, end: number, width: number, isDigit: (byte: number) => boolean): Span | undefined {
  let at = bytes[end] === 0x0d ? end + 1 : end;
  if (bytes[at] !== 0x0a) return undefined;
  at++;
  const indentEnd = at + longestIndent;
  while (at < indentEnd && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  const start = at;
  while (at < start + width + 1 && at < bytes.length && isDigit(bytes[at])) at++;
  return at > start && at - start <= width ? { start, end: at } : undefined;
}
