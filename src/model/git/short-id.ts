/** As many digits of an id as tell commits and objects apart, for people: `1a2b3c4d5e6f`. */
export function shortId(id: string): string {
  return id.slice(0, 12);
}
