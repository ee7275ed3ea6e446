import { isTestPath } from '../examples/test-path.ts';
import { isNamedBefore } from '../judgement/named-before.ts';
import type { Suspect } from './suspect.ts';

/** What it takes to tell whether somebody may have typed the value and meant it. */
export type TypedSuspect = Pick<Suspect, 'rule' | 'secret' | 'path'> & Partial<Pick<Suspect, 'before'>>;

/** Shorter secrets repeat by chance. */
const shortest = 8;
/** At most this share of a secret may lie in runs such as `aaaa`, `1234`, `abcd`. */
const mostInRuns = 0.5;
const shortestRun = 4;
/** Longer secrets are blocks, checked by their structure. */
const longestLooked = 400;

/** A run this long, or this many runs of any length, occur by chance in one of millions of secrets. */
const longestRun = 8;
const mostRuns = 2;
/**
 * A sequence typed in the exact shape of a key is still meant as one, unless a single run makes up half of it or a
 * whole alphabet.
 */
const mostInOneRun = 0.45;
const alphabetRun = 24;
/** Among digits a short run comes about once in this many characters. */
const charactersARun = 64;

/** Nothing that repeats a shorter piece could be taken for a secret. */
const shortestPiece = 4;

/**
 * Rejects runs of one character, counting up or down, and one short piece over and over. Keys typed by hand
 * (`abcd1234abcd1234`, `12345678-90ab-cdef-1234-567890abcdef`) are reported where a name says what the value is and the
 * file is neither test nor documentation: somebody means them.
 */
export function rejectRepetition(suspect: TypedSuspect): string | undefined {
  const { rule, secret } = suspect;
  if (rule.origin === 'chosen' || secret.length < shortest || secret.length > longestLooked) return undefined;
  if (isAlphabet(secret)) return 'a sequence: all of it counts up or down';
  const runs = runsOf(secret);
  if (mayBeTyped(suspect))
    return isNoKey(secret, runs, rule) ? 'a sequence: a part of it is one character or counts up' : undefined;
  if (runs.reduce((sum, { length }) => sum + length, 0) > secret.length * mostInRuns)
    return 'a sequence: most of it is one character or counts up';
  if (runs.length > mostRuns + secret.length / charactersARun || runs.some(({ length }) => length >= longestRun))
    return 'a sequence: a part of it is one character or counts up';
  if (period(secret) * 3 <= secret.length) return 'one piece over and over';
  return undefined;
}

/**
 * Whether a name says what the value is, in a place where people put keys that work: neither a test nor documentation,
 * as far as the path is known. If `before` is absent, the name was seen when the rest was judged.
 */
export function mayBeTyped({ rule, path, before }: TypedSuspect): boolean {
  const isNamed = rule.kind === 'context' || (isTypable(rule) && (before === undefined || isNamedBefore(before)));
  return isNamed && (path === undefined || !isTestPath(path));
}

/**
 * Whether keys of the rule may be typed by hand: nobody types a checksum, and the names beside the value or its format
 * must tell whose it is.
 */
export function isTypable({ kind, checksum, structure }: Suspect['rule']): boolean {
  return kind === 'context' || (kind === 'provider' && checksum === undefined && structure === undefined);
}

function isNoKey(secret: string, runs: readonly Run[], { isBroad }: Suspect['rule']): boolean {
  const isLenient = isBroad !== true && /[A-Za-z]/.test(secret);
  const longest = isLenient ? Math.min(alphabetRun, Math.max(longestRun, secret.length * mostInOneRun)) : longestRun;
  return (
    runs.some(({ length, isCounting }) => length >= (isCounting ? longest : longestRun)) ||
    period(secret) < shortestPiece
  );
}

/** `abcd-efgh-ijkl-mnop`, of which documentation is full. */
function isAlphabet(secret: string): boolean {
  if (!secret.includes('-')) return false;
  const text = secret.replaceAll('-', '');
  return runsOf(text).some(({ length, isCounting }) => isCounting && length === text.length);
}

interface Run {
  readonly length: number;
  /** Counts up or down, rather than repeating one character. */
  readonly isCounting: boolean;
}

/**
 * Runs of at least four characters whose codes go on by -1, 0 or 1. `AAAA` is left out: in base64 it is zeros, and
 * structured tokens are full of them.
 */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    const goesOn =
      index < text.length &&
      Math.abs(step) <= 1 &&
      (index === start + 1 || step === text.charCodeAt(index - 1) - text.charCodeAt(index - 2));
    if (goesOn) continue;
    if (index - start >= shortestRun && !text.startsWith('AAAA', start))
      runs.push({ length: index - start, isCounting: text[start] !== text[start + 1] });
    start = index;
  }
  return runs;
}

/** Length of the shortest piece that the last three quarters of the text repeat; the head may be a prefix. */
function period(text: string): number {
  const tail = text.slice(Math.floor(text.length / 4));
  for (let length = 1; length <= text.length / 3; length++) {
    let index = length;
    while (index < tail.length && tail.charCodeAt(index) === tail.charCodeAt(index - length)) index++;
    if (index === tail.length) return length;
  }
  return text.length;
}
