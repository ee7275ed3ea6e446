import type { Candidate } from '../candidate.ts';
import { isTestPath } from '../test-path.ts';

/** Shorter secrets repeat by chance. */
const shortest = 8;
/** Share of a secret that may lie in runs such as `aaaa`, `1234`, `abcd`. */
const mostInRuns = 0.5;
const shortestRun = 4;
/** Longer ones are blocks, checked by their structure. */
const longestLooked = 400;

/** A run this long, or so many of any length, come about by chance in one of millions of secrets. */
const longestRun = 8;
const mostRuns = 2;
/** In digits a short run comes about once in so many characters. */
const charactersARun = 64;

/** Pieces so short repeat in nothing that anybody takes for a secret. */
const shortestPiece = 4;

/**
 * Runs of one character, counting up or down, and one short piece over and over. Where a name says what the value is and
 * the file is neither test nor documentation, keys typed by hand (`abcd1234abcd1234`) are told: somebody means them.
 */
export function rejectRepetition({ rule, secret, path }: Pick<Candidate, 'rule' | 'secret' | 'path'>): string | undefined {
  if (rule.origin === 'chosen' || secret.length < shortest || secret.length > longestLooked) return undefined;
  const runs = runLengths(secret);
  if (rule.kind === 'context' && (path === undefined || !isTestPath(path))) {
    return runs.some((length) => length >= longestRun) || period(secret) < shortestPiece ? 'a sequence: a part of it is one character or counts up' : undefined;
  }
  if (runs.reduce((sum, length) => sum + length, 0) > secret.length * mostInRuns) return 'a sequence: most of it is one character or counts up';
  if (runs.length > mostRuns + secret.length / charactersARun || runs.some((length) => length >= longestRun)) return 'a sequence: a part of it is one character or counts up';
  if (period(secret) * 3 <= secret.length) return 'one piece over and over';
  return undefined;
}

/**
 * Lengths of the runs of at least four characters whose codes go on by -1, 0 or 1. `AAAA` is left out: in base64 it is
 * zeros, of which structured tokens are full.
 */
function runLengths(text: string): readonly number[] {
  const lengths: number[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    const goesOn = index < text.length && Math.abs(step) <= 1 && (index === start + 1 || step === text.charCodeAt(index - 1) - text.charCodeAt(index - 2));
    if (goesOn) continue;
    if (index - start >= shortestRun && !text.startsWith('AAAA', start)) lengths.push(index - start);
    start = index;
  }
  return lengths;
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
