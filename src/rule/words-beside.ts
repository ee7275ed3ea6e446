/** Words that mean a credential, whoever's name they follow. */
const plainWords = ['key', 'token', 'secret', 'access', 'private'];
/** Kinds of credentials, each with its spellings: a rule that takes any credential has words for two of them. */
const kinds = [/^(?:api[_\-. ]?)?key$/, /^(?:access[_\-. ]?|auth[_\-. ]?)?token$/, /^secret$/];

/**
 * The plain words that are missing from a rule's own words. None if the rule takes only one kind: then its words tell
 * kinds of secrets apart.
 */
export function plainWordsBeside(words: readonly string[]): readonly string[] {
  return takesAnyKind(words) ? plainWords.filter((plain) => !words.includes(plain)) : [];
}

/** How a header says that a credential follows, if the rule's own words do not cover it: `Authorization: Bearer …`. */
export function headerWordsBeside(words: readonly string[]): readonly string[] {
  return takesAnyKind(words)
    ? ['authorization', 'bearer'].filter((header) => !words.some((text) => header.startsWith(text)))
    : [];
}

/** Whether a rule takes whatever its owner issues: its words name two kinds of secrets. */
export function takesAnyKind(words: readonly string[]): boolean {
  return kinds.filter((kind) => words.some((text) => kind.test(text))).length >= 2;
}
