/** A word of a name: a run of capitals, letters with a capital or without one, or a number. */
export const wordPattern: RegExp = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;

/** The words of a name, in lower case: `acme`, `api`, `key` and `2` of `acmeApiKey2`. */
export function wordsOf(name: string): readonly string[] {
  return (name.match(wordPattern) ?? []).map((word) => word.toLowerCase());
}
