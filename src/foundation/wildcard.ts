/**
 * Whether `*` (any characters) and `?` (one character) in the wildcard can be filled in to give the text. Only
 * backtracks to the last `*`, so the time is at most the product of both lengths.
 */
export function matchesWildcard(text: string, wildcard: string): boolean {
  let at = 0;
  let inWildcard = 0;
  let star = -1;
  let afterStar = 0;
  while (at < text.length) {
    if (wildcard[inWildcard] === '*') {
      star = inWildcard++;
      afterStar = at;
    } else if (wildcard[inWildcard] === '?' || wildcard[inWildcard] === text[at]) {
      inWildcard++;
      at++;
    } else if (star >= 0) {
      inWildcard = star + 1;
      at = ++afterStar;
    } else return false;
  }
  while (wildcard[inWildcard] === '*') inWildcard++;
  return inWildcard === wildcard.length;
}
