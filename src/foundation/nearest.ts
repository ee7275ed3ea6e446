const lengthLimit = 64;

/**
 * The candidate that a person most likely meant by `word`, or undefined if none is near: at most a third of its letters
 * may be wrong, but always one and never more than three. A candidate that starts with the word counts as near, the
 * shortest as nearest.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, lengthLimit);
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 0.5;
  for (const candidate of candidates) {
    const isBeginning = wanted.length >= 3 && candidate.toLowerCase().startsWith(wanted);
    const distance = isBeginning
      ? 1 - 1 / candidate.length
      : editDistance(wanted, candidate.toLowerCase().slice(0, lengthLimit));
    if (distance < bestDistance && distance < wanted.length) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The end of an error about an unknown name: `; did you mean "exclude"?`, or nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          costAt(last, column) + 1,
          costAt(current, column - 1) + 1,
          costAt(last, column - 1) + (isSame ? 0 : 1),
          isSwap ? costAt(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return costAt(last, b.length);
}

/** No way leads through a place outside. */
function costAt(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
