/** The end of the sticky pattern's match, or `at` if it does not match. */
export function skip(pattern: RegExp, window: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(window) ? pattern.lastIndex : at;
}
