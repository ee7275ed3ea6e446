import { matchesWildcard } from '../foundation/wildcard.ts';

/**
 * Whether these patterns keep a path, relative to the top of the context, out of the build; the last that matches
 * decides.
 */
export function isKeptOut(path: string, patterns: readonly string[]): boolean {
  let isOut = false;
  for (const pattern of patterns) {
    const isException = pattern.startsWith('!');
    if (matchesContextPath(path, isException ? pattern.slice(1) : pattern)) isOut = !isException;
  }
  return isOut;
}

/** The patterns of a `.dockerignore`. */
export function parseDockerignore(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Whether a pattern matches a path or a folder above it: `*` matches within a name, `**` any number of folders. */
export function matchesContextPath(path: string, pattern: string): boolean {
  const wanted = pattern
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .split('/')
    .filter((part) => part !== '.');
  return wanted.length === 0 || matchesParts(path.split('/'), wanted);
}

/** Backtracks to the last `**` only, so the time is at most the product of both lengths. */
function matchesParts(parts: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  let inWanted = 0;
  let star = -1;
  let afterStar = 0;
  while (inWanted < wanted.length) {
    if (wanted[inWanted] === '**') {
      star = inWanted++;
      afterStar = at;
    } else if (at < parts.length && matchesWildcard(parts[at] ?? '', wanted[inWanted] ?? '')) {
      at++;
      inWanted++;
    } else if (star >= 0 && afterStar < parts.length) {
      at = ++afterStar;
      inWanted = star + 1;
    } else return false;
  }
  return true;
}
