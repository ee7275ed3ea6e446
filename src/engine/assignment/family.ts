import { splitWords } from './name.ts';

/** What kind of secret a name speaks of. Each is a rule of its own: `generic-password`. */
export type Family = 'password' | 'secret' | 'token' | 'api-key' | 'credential';

/** The rule that reports a family. */
export function ruleIdOf(family: Family): string {
  return `generic-${family}`;
}

/** The keywords of each family: bytes that stand in every name of it, compared without case. */
export const familyKeywords: Readonly<Record<Family, readonly string[]>> = {
  password: ['pass', 'pwd', 'psk', 'pw=', 'pw:', 'pw"', "pw'", 'pw ', 'identified', 'securestring', '-u ', '--user'],
  secret: ['secret'],
  token: ['token'],
  'api-key': ['key'],
  credential: ['cred', 'auth'],
};

/** In this order, where a name holds words of several. */
const families: readonly Family[] = ['password', 'secret', 'token', 'api-key', 'credential'];

/** The part of a keyword that belongs to the name. */
export function stemOf(keyword: string): string {
  return keyword.startsWith('pw') && keyword.length === 3 ? 'pw' : keyword;
}

/** Stems whose word must pass for one of the family, and words that hold them by chance. */
const vocabularies: Readonly<Record<Family, { readonly words: RegExp; readonly chance: RegExp }>> = {
  password: {
    words: /^(?:\w{0,12}pass|\w{0,12}pass(?:words?|wds?|wrd|phrases?|codes?|wort|e|es|key)|\w{0,8}pwds?|w?psk|\w{0,6}pw|pass(?:word|wd)\w{1,8})$/,
    chance: /^(?:\w{0,4}bypass|compass|trespass|overpass|underpass|encompass|surpass|passkey|multipass|onepass|firstpass|subpass|renderpass|passes|passe|lastpass|keepass|buypass|passport\w*|passive\w*|passthr\w*|passenger\w*)$/,
  },
  secret: { words: /^(?:\w{0,12}secrets?|secretkey)$/, chance: /^$/ },
  token: { words: /^\w{0,12}tokens?$/, chance: /^(?:detoken|multitoken|subtoken)$/ },
  'api-key': { words: /^\w{0,12}keys?$/, chance: /^(?:\w*(?:monkey|turkey|donkey|whiskey|hockey|jockey|hotkey|passkey|lackey|mickey|keystroke)s?|h(?:ot)?key|onkey)$/ },
  credential: { words: /^(?:\w{0,8}creds?|\w{0,8}credentials?|\w{0,6}auth|authorization|authcode)$/, chance: /^(?:sacred|accred|reauth|unauth)$/ },
};

export interface NameMeaning {
  /** In lower case. */
  readonly words: readonly string[];
  /** Undefined where the name holds a keyword by chance: `compass`, `keyboard`, `author`. */
  readonly family: Family | undefined;
  /** Index in the name of the keyword that speaks for it; -1 without a family. */
  readonly stemStart: number;
}

/** Names met before: few names make up most of a tree. */
const known = new Map<string, NameMeaning>();
const mostKnown = 4096;

/** What a name says of its value. */
export function meaningOf(name: string): NameMeaning {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const meaning = readMeaning(name);
  known.set(name, meaning);
  return meaning;
}

function readMeaning(name: string): NameMeaning {
  const words = splitWords(name);
  for (const family of families) {
    const { words: pattern, chance } = vocabularies[family];
    const word = words.findLast((each) => pattern.test(each) && !chance.test(each));
    if (word !== undefined) return { words, family, stemStart: stemStartOf(name.toLowerCase(), word, family) };
  }
  return { words, family: undefined, stemStart: -1 };
}

/** The first keyword of the family from the deciding word on. */
function stemStartOf(lowered: string, word: string, family: Family): number {
  const from = Math.max(0, lowered.lastIndexOf(word));
  return Math.min(...familyKeywords[family].map((keyword) => lowered.indexOf(stemOf(keyword), from)).filter((index) => index >= 0));
}
