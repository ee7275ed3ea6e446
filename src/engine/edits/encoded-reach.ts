import type { EncodedPlace } from '../../kernel/index.ts';
import type { Span } from '../decode/index.ts';

/**
 * Bytes beside a part with replacements: as far away as the next replacement that belongs to it, plus what that takes.
 */
export const replacementReach = 320;
/** Longer parts are cut, so beyond this length the start of a part depends on those before it. */
const cutFrom = 256_000;
/** Bytes beside a run of digits: a line break and an indent, after which a line of the same length may follow. */
const lineReach = 48;
export const farthestBefore = 8192;

const leads = {
  percent: 0x25,
  escape: 0x5c,
  'html-entity': 0x26,
  ansi: 0x1b,
  'double-quoted': 0x22,
  'single-quoted': 0x27,
} as const;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The span of text that decides whether something is encoded at a place and what it decodes to; undefined if that is
 * too much. Offsets may lie outside the text.
 */
export function reachOfPlace(bytes: Uint8Array, { offset, length, kind }: EncodedPlace): Span | undefined {
  if (length > cutFrom) return undefined;
  if (kind !== 'run') {
    const mayGoOn = offset > cutFrom && bytes.subarray(offset - replacementReach, offset).includes(leads[kind]);
    return mayGoOn ? undefined : { start: offset - replacementReach, end: offset + length + replacementReach };
  }
  const start = startOfStretch(bytes, offset);
  return start === undefined ? undefined : { start, end: offset + 2 * length + lineReach };
}

/** Lines above may belong to the same run, so everything that a run can be made of is included. */
function startOfStretch(bytes: Uint8Array, offset: number): number | undefined {
  const floor = Math.max(0, offset - farthestBefore);
  let at = offset;
  while (at > floor && mayBeInRun(bytes[at - 1])) at--;
  return at === floor && floor > 0 ? undefined : at - 1;
}

/** Letters, digits, `+ / - _`, blanks and line ends. */
function mayBeInRun(byte: number): boolean {
  const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  return (
    isLetter ||
    (byte >= 0x2f && byte <= 0x39) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x5f ||
    byte === 0x20 ||
    byte === 0x09 ||
    byte === lineFeed ||
    byte === carriageReturn
  );
}
