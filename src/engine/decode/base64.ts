import type { Compression } from '../../model/finding.ts';
import { latin1 } from '../text/text.ts';
import { digitValue } from './digits.ts';
import type { Decoded, Span } from './index.ts';
import { joinLines, type DigitRun } from './run.ts';

/** A shorter run cannot hold both a secret and what identifies it. */
const shortestRun = 20;

/** Value of a base64 digit in either alphabet, 255 for any other byte. */
const digit = new Uint8Array(256).fill(255);
for (const [index, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  digit[character.charCodeAt(0)] = index;
digit['-'.charCodeAt(0)] = 62;
digit['_'.charCodeAt(0)] = 63;
const secondOfZlib: ReadonlySet<number> = new Set([0x01, 0x5e, 0x9c, 0xda]);
const slash = 0x2f;
/** A longer run is not a path. */
const longestPath = 4096;

/**
 * Runs that are text in base64 (both alphabets, padded or not, over several lines) or in hexadecimal. Probes every 20th
 * byte and goes back from there to the nearest byte that is not a digit, so ordinary text costs little.
 */
export function decodeBase64AndHexadecimal(bytes: Uint8Array): Decoded[] {
  const parts: Decoded[] = [];
  // Bytes from `runStart` to `knownTo` are known to be digits.
  let runStart = 0;
  let knownTo = 0;
  for (let probe = shortestRun - 1; probe < bytes.length; probe = runStart + shortestRun - 1) {
    let back = probe;
    while (back >= knownTo && digit[bytes[back]] !== 255) back--;
    if (back >= knownTo) {
      runStart = back + 1;
      knownTo = probe + 1;
    } else {
      const run = runFrom(bytes, runStart, probe + 1);
      parts.push(...decodeRun(bytes, run));
      runStart = run.end;
      knownTo = run.end;
    }
  }
  return parts;
}

/** Decodes the run that begins at `start`. */
export function decodeRunAt(bytes: Uint8Array, start: number): Decoded[] {
  return decodeRun(bytes, runFrom(bytes, start, start));
}

/**
 * Lines are joined only where the first one reads as text or is compressed, so a long binary body costs one look per
 * line.
 */
function runFrom(bytes: Uint8Array, start: number, knownTo: number): DigitRun {
  let end = knownTo;
  while (end < bytes.length && digit[bytes[end]] !== 255) end++;
  return isTextAhead(bytes, { start, end }) || compressionAhead(bytes, start) !== undefined
    ? joinLines(bytes, start, end, (byte) => digit[byte] !== 255)
    : { start, end, lines: [{ start, end }] };
}

function decodeRun(bytes: Uint8Array, run: DigitRun): Decoded[] {
  const hexadecimal = decodeHexadecimal(bytes, run);
  if (hexadecimal) return [hexadecimal];
  const whole = decodeBase64(bytes, run);
  if (whole) return [whole];
  return run.lines.length > 1
    ? run.lines.flatMap((line) => decodeBase64(bytes, { ...line, lines: [line] }) ?? [])
    : decodeSegments(bytes, run);
}

/** A run with slashes may be a path with base64 in one of its segments. */
function decodeSegments(bytes: Uint8Array, { start, end, lines }: DigitRun): Decoded[] {
  if (lines.length > 1 || end - start > longestPath) return [];
  const parts: Decoded[] = [];
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && bytes[at] !== slash) continue;
    const isPart = at - from >= shortestRun && at - from < end - start;
    const decoded = isPart
      ? decodeBase64(bytes, { start: from, end: at, lines: [{ start: from, end: at }] })
      : undefined;
    if (decoded) parts.push(decoded);
    from = at + 1;
  }
  return parts;
}

function decodeBase64(bytes: Uint8Array, { lines }: DigitRun): Decoded | undefined {
  const count = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  const compression = compressionAhead(bytes, lines[0].start);
  const mayBeText = count % 4 !== 1 && isTextAhead(bytes, lines[0]);
  if (!mayBeText && !compression) return undefined;
  // Buffer knows both alphabets and skips blanks and line ends, in a tenth of the time of a loop here.
  const output = Buffer.from(latin1(bytes, lines[0].start, lines[lines.length - 1].end), 'base64');
  const isReadable = mayBeText && isText(output);
  return isReadable || compression
    ? {
        encoding: 'base64',
        bytes: output,
        ...(compression && { compressed: { by: compression, isText: isReadable } }),
        sourceSpan: (start, end) => ({
          start: place(lines, Math.floor(start / 3) * 4),
          end: place(lines, Math.ceil((end * 4) / 3) - 1) + 1,
        }),
      }
    : undefined;
}

/**
 * What the digits say the bytes are compressed by: 1f 8b 08, or 78 and the second byte that goes with it, 01, 5e, 9c or
 * da. That is `H4sI`, `eA`, `eF`, `eJ` or `eN`.
 */
function compressionAhead(bytes: Uint8Array, start: number): Compression | undefined {
  const group =
    (digit[bytes[start]] << 18) |
    (digit[bytes[start + 1]] << 12) |
    (digit[bytes[start + 2]] << 6) |
    digit[bytes[start + 3]];
  if (group === 0x1f8b08) return 'gzip';
  return group >> 16 === 0x78 && secondOfZlib.has((group >> 8) & 0xff) ? 'zlib' : undefined;
}

/** Whether the first 12 digits decode to bytes of text: 19 of 20 identifiers are ruled out here. */
function isTextAhead(bytes: Uint8Array, { start, end }: Span): boolean {
  if (end - start < 12) return false;
  for (let index = start; index + 4 <= start + 12; index += 4) {
    const group =
      (digit[bytes[index]] << 18) |
      (digit[bytes[index + 1]] << 12) |
      (digit[bytes[index + 2]] << 6) |
      digit[bytes[index + 3]];
    if (!isTextByte(group >> 16) || !isTextByte((group >> 8) & 0xff) || !isTextByte(group & 0xff)) return false;
  }
  return true;
}

function decodeHexadecimal(bytes: Uint8Array, { start, end, lines }: DigitRun): Decoded | undefined {
  if (lines.length > 1 || (end - start) % 2 !== 0 || digitValue(bytes[start]) < 0) return undefined;
  const output = new Uint8Array((end - start) / 2);
  for (let index = 0; index < output.length; index++) {
    const high = digitValue(bytes[start + index * 2]);
    const low = digitValue(bytes[start + index * 2 + 1]);
    if (high < 0 || low < 0 || !isTextByte(high * 16 + low)) return undefined;
    output[index] = high * 16 + low;
  }
  return {
    encoding: 'hex',
    bytes: output,
    sourceSpan: (from, to) => ({ start: start + from * 2, end: start + to * 2 }),
  };
}

/** Offset in the source of the digit at this index. */
function place(lines: readonly Span[], index: number): number {
  let rest = index;
  for (const { start, end } of lines) {
    if (rest < end - start) return start + rest;
    rest -= end - start;
  }
  return lines[lines.length - 1].end - 1;
}

/** Printable ASCII, white space, ESC of coloured logs, UTF-8 above ASCII, and the NUL in every second byte of UTF-16. */
function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13) || byte === 0 || byte === 0x1b || byte >= 0xc2;
}

/** At most one byte in ten is not text, and NUL bytes occur only as in UTF-16. */
function isText(bytes: Uint8Array): boolean {
  let strange = 0;
  let zeros = 0;
  // An iterator takes twice as long.
  for (let index = bytes.length - 1; index >= 0; index--) {
    const byte = bytes[index];
    if (byte === 0) zeros++;
    else if (!isTextByte(byte) && (byte & 0xc0) !== 0x80) strange++;
  }
  const isUtf16 = zeros * 2 >= bytes.length - 1;
  return strange * 10 <= bytes.length && (zeros === 0 || isUtf16);
}
