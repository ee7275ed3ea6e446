import type { Span } from './index.ts';

/** A run of digits of an encoding, over one line or several. */
export interface Run extends Span {
  readonly lines: readonly Span[];
}

/** Lines of wrapped base64 are at least this long: MIME has 76, PEM 64, some tools 60. */
const shortestWrappedLine = 40;
/** Most lines joined to one run, some 4 MB. */
const mostLines = 65_536;
/** Indentation, quotes and comment signs before a wrapped line. */
const longestIndent = 32;

/** The run at `start` with the lines of the same length below it, and the shorter last one. */
export function joinLines(bytes: Uint8Array, start: number, end: number, isDigit: (byte: number) => boolean): Run {
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

/** The digits on the line below `end`, where nothing else stands on either line between. */
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
