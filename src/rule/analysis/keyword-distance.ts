import { requiredLiterals } from './required-literals.ts';

/** How far from a keyword a match is looked for that need not contain one: farther than the next few functions. */
const farthest = 8192;
const shortestLiteral = 3;

/**
 * How many bytes from a keyword a match may begin, if the pattern does not say that a keyword is in each. `[0-9a-f]{32}`
 * with the keyword `acme` means a key near that name.
 */
export function keywordDistanceOf(pattern: RegExp, keywords: readonly string[]): number | undefined {
  const literals = requiredLiterals(pattern, shortestLiteral)?.map((literal) => literal.toLowerCase()) ?? [];
  const names = keywords.map((keyword) => keyword.toLowerCase());
  const isInMatches = literals.some((literal) =>
    names.some((name) => literal.includes(name) || name.includes(literal)),
  );
  return isInMatches ? undefined : farthest;
}
