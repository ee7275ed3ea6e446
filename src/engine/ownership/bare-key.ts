/** Words in a key's name that tell what the value is, not whose. */
const keyWords = new Set(
  'access accesskey accesstoken account accounts admin api apikey apitoken app application auth authentication authorization authtoken bearer client code config credential credentials default dev env header http id key keys live login my new old pass passwd password private prod production public pwd request response secret secretkey secrets server service session test token tokens url use user username using value var x your'.split(
    ' ',
  ),
);

/**
 * Whether the value's key names nobody else: it names nobody, or the service by a part of its name, as in `guru_key`
 * beside `customerguru` and `tmKey` beside `ticketmaster.com`.
 */
export function isBareKey(words: readonly string[], names: readonly string[]): boolean {
  return words.every(
    (word) =>
      keyWords.has(word) ||
      /^\d+$/.test(word) ||
      names.some((name) => (word.length > 2 && name.includes(word)) || isAbbreviation(word, name)),
  );
}

/** Two to four letters of the name, in order and beginning with its first: `wci` for `worldcoinindex`. */
function isAbbreviation(word: string, name: string): boolean {
  if (!/^[a-z]{2,4}$/.test(word) || word === 'db' || !name.startsWith(word.charAt(0))) return false;
  let at = 0;
  for (const letter of name) if (letter === word.charAt(at)) at++;
  return at === word.length;
}
