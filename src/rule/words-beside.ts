/** Words that mean a credential whoever they stand behind. */
const plainWords = ['key', 'token', 'secret', 'access', 'private'];
/** Those of which a rule that takes any credential takes two, each in one of its spellings. */
const kinds = [/^(?:api[_\-. ]?)?key$/, /^(?:access[_\-. ]?|auth[_\-. ]?)?token$/, /^secret$/];

/**
 * The plain words that a rule with words of its own lacks. Where it takes one kind, its words tell kinds of secrets
 * apart.
 */
export function plainWordsBeside(words: readonly string[]): readonly string[] {
  return takesAnyKind(words) ? plainWords.filter((plain) => !words.includes(plain)) : [];
}

/** How a header says that a credential follows, where the rule's own words do not: `Authorization: Bearer …`. */
export function headerWordsBeside(words: readonly string[]): readonly string[] {
  return takesAnyKind(words)
    ? ['authorization', 'bearer'].filter((header) => !words.some((text) => header.startsWith(text)))
    : [];
}

/** Whether a rule takes whatever its owner hands out: its words name two kinds of secrets. */
export function takesAnyKind(words: readonly string[]): boolean {
  return kinds.filter((kind) => words.some((text) => kind.test(text))).length >= 2;
}
