import type { Candidate } from '../candidate.ts';

/** Shorter secrets repeat by chance. */
const shortest = 8;
/** Share of a secret that may lie in runs such as `aaaa`, `1234`, `abcd`. */
const mostInRuns = 0.5;
const shortestRun = 4;

/** Runs of one character, counting up or down, and one short piece over and over. */
export function rejectRepetition({ rule, secret }: Candidate): string | undefined {
  if (rule.origin === 'chosen' || secret.length < shortest || secret.length > 400) return undefined;
  if (lengthInRuns(secret) > secret.length * mostInRuns) return 'a sequence: most of it is one character or counts up';
  if (period(secret) * 3 <= secret.length) return 'one piece over and over';
  return undefined;
}

/** Characters in runs of at least four whose codes go on by -1, 0 or 1. */
function lengthInRuns(text: string): number {
  let total = 0;
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    const goesOn = index < text.length && Math.abs(step) <= 1 && (index === start + 1 || step === text.charCodeAt(index - 1) - text.charCodeAt(index - 2));
    if (goesOn) continue;
    if (index - start >= shortestRun) total += index - start;
    start = index;
  }
  return total;
}

/** Length of the shortest piece that the last two thirds of the text repeat; the head may be a prefix. */
function period(text: string): number {
  const tail = text.slice(Math.floor(text.length / 4));
  for (let length = 1; length <= tail.length / 3; length++) {
    let index = length;
    while (index < tail.length && tail.charCodeAt(index) === tail.charCodeAt(index - length)) index++;
    if (index === tail.length) return length;
  }
  return text.length;
}
