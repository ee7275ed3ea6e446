import { wordFlags, type KnownWords } from '../../kernel/known-words.ts';
import { families, type Family, familyKeywords, familyOfWord } from './name/family.ts';
import {
  hashWords,
  labelHeads,
  plainKeys,
  plainTokens,
  publicWords,
  stockWords,
  tails,
  whose,
} from './rejections/words.ts';
import { verbWords } from './separator/verb.ts';

/** Frequent words that make a name one of a family on their own. */
const familyWords: readonly string[] = [
  'password',
  'passwords',
  'passwd',
  'pass',
  'pwd',
  'passphrase',
  'secret',
  'secrets',
  'token',
  'tokens',
  'key',
  'keys',
];
const familyFlags: Readonly<Record<Family, number>> = {
  password: wordFlags.password,
  secret: wordFlags.secret,
  token: wordFlags.token,
  'api-key': wordFlags.apiKey,
  credential: 0,
};

/** Words that are public only in some names, which the gate cannot tell apart. */
const ofSomeNames: ReadonlySet<string> = new Set(['pub', 'public']);
/** The search keys of some services do more than search, which the words before tell; a service of maps has long ones. */
const ofSomeServices: ReadonlySet<string> = new Set(['search', 'map']);
/** `txtPassword.Text` may be what somebody typed. */
const ofFields = 'text';

/**
 * What the gate of assignments knows about words: what the rejections of names and of stock words say about them, and
 * which words lead to a value.
 */
export function knownWords(): KnownWords {
  const words = new Map<string, number>();
  const add = (list: Iterable<string>, flag: number): void => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | flag);
  };
  add(stockWords, wordFlags.value);
  add(
    [...tails].filter((word) => !whose.has(word) && word !== ofFields),
    wordFlags.last,
  );
  add(labelHeads, wordFlags.first);
  add(
    [...publicWords].filter((word) => !ofSomeNames.has(word)),
    wordFlags.undashed,
  );
  add(hashWords, wordFlags.anywhere);
  add(
    [...plainKeys, 'public'].filter((word) => !ofSomeServices.has(word)),
    wordFlags.beforeKey,
  );
  add(plainTokens, wordFlags.beforeToken);
  add(
    verbWords.map((word) => word.toLowerCase()),
    wordFlags.verb,
  );
  for (const word of familyWords) {
    const family = familyOfWord(word);
    if (family !== undefined) add([word], familyFlags[family]);
  }
  return words;
}

/**
 * Flags of words that the name round a keyword must not hold if its value is to be kept: those of families that take
 * precedence, for instance.
 */
export function masksOf(keyword: string): number {
  const own = families.findIndex((family) => familyKeywords[family].includes(keyword));
  const others = families.slice(0, own).reduce((flags, family) => flags | familyFlags[family], 0);
  const beforeLast = keyword === 'key' ? wordFlags.beforeKey : keyword === 'token' ? wordFlags.beforeToken : 0;
  return wordFlags.anywhere | others | (beforeLast << 16);
}
