import { ownText } from '../../text/own-text.ts';
import { clientKeywords } from '../calls/client-call.ts';
import { keys, logins } from '../calls/known-calls.ts';
import { forms } from '../commands/form-table.ts';
import { declarations } from '../declarations/declaration-table.ts';
import { copyKeywords, manifestKeywords, rowKeywords, schemaKeywords } from '../tables/table-keywords.ts';
import { splitWords } from './name.ts';
import { endings, vocabularies } from './vocabulary.ts';

/** The kind of secret that a name announces. Each is a rule of its own: `generic-password`. */
export type Family = 'password' | 'secret' | 'token' | 'api-key' | 'credential';

/** The rule that reports a family. */
export function ruleIdOf(family: Family): string {
  return `generic-${family}`;
}

/** Keywords that are not names: flags, commands, statements and calls. */
const ownGrammars: Readonly<Partial<Record<Family, readonly string[]>>> = {
  password: [
    '-u ',
    '--user',
    ...rowKeywords,
    ...copyKeywords,
    ...schemaKeywords,
    ...Object.keys(declarations),
    ...Object.keys(forms),
    ...Object.keys(logins),
  ],
  secret: [...Object.keys(keys), ...clientKeywords, ...manifestKeywords],
};
const withOwnGrammar: ReadonlySet<string> = new Set(Object.values(ownGrammars).flat());

/** Whether the keyword is a flag, a command, a statement or a call, which is read by a grammar of its own. */
export function hasOwnGrammar(keyword: string): boolean {
  return withOwnGrammar.has(keyword);
}

/**
 * `password` in other languages: of Portugal, Spain, Germany, Poland, Indonesia and so on. Only `clave` also means a
 * key.
 */
const foreignPasswords: readonly string[] = [
  'senha',
  'contrase',
  'contraseña',
  'kennwort',
  'wachtwoord',
  'haslo',
  'heslo',
  'lozinka',
  'sifre',
  'salasana',
  'adgangskode',
  'parola',
  'geslo',
  'losenord',
  'jelszo',
  'katasandi',
  'matkhau',
];

/**
 * Words that hold a secret only as the last of a name, `WEATHER_API = "…"`, and where a setting is read: behind them in
 * a text is mostly an address or a scheme.
 */
const lastWords: Readonly<Partial<Record<Family, string>>> = { token: 'bearer', 'api-key': 'api' };
const settingForms: readonly string[] = ['=', ' = "', " = '", ': "', ": '", '": "', "': '"];
const settingsOf = (word: string): readonly string[] => settingForms.map((form) => word + form);

/** The keywords of each family: bytes, in any case, at least one of which is in every name of the family. */
export const familyKeywords: Readonly<Record<Family, readonly string[]>> = {
  password: [
    'pass',
    'pwd',
    'psw',
    'psk',
    'pw=',
    'pw:',
    'pw"',
    "pw'",
    'pw ',
    'identified',
    'securestring',
    'mdp=',
    'mdp:',
    'mdp =',
    'mdp :',
    'mdp":',
    "mdp' =>",
    ...foreignPasswords,
    ...(ownGrammars.password ?? []),
  ],
  secret: ['secret', ...(ownGrammars.secret ?? [])],
  token: ['token', 'pat=', 'pat:', 'pat"', "pat'", 'pat ', ...settingsOf('bearer')],
  'api-key': ['key', ...settingsOf('api')],
  credential: ['cred', 'auth'],
};

/** In order of precedence, for names with words of several families. */
export const families: readonly Family[] = ['password', 'secret', 'token', 'api-key', 'credential'];

/**
 * Stems so short that the keyword includes what is behind them: `pw=`. `pat` is a personal access token, `mdp` a mot de
 * passe.
 */
const shortStems: readonly string[] = ['pw', 'pat', 'mdp', 'api', 'bearer'];

/** The part of a keyword that belongs to the name: `pw` of `pw=`. */
export function stemOf(keyword: string): string {
  const stem = shortStems.find((each) => keyword.startsWith(each) && /^[=:"' ]/.test(keyword.slice(each.length)));
  return stem ?? keyword;
}

export interface NameMeaning {
  /** In lower case. */
  readonly words: readonly string[];
  /** Undefined if the name holds a keyword by chance: `compass`, `keyboard`, `author`. */
  readonly family: Family | undefined;
  /** Index in the name of the keyword that decides the family; -1 without a family. */
  readonly stemStart: number;
}

/** Names seen before: a few names make up most of a tree. */
const known = new Map<string, NameMeaning>();
const mostKnown = 4096;
const isLatin1 = /^[\0-\xff]*$/;

/** What a name says about its value. */
export function meaningOf(name: string): NameMeaning {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  // A slice keeps the text it was cut from in memory: 5 MB for the names in the history of ansible.
  const own = isLatin1.test(name) ? ownText(name) : name;
  const meaning = readMeaning(own);
  known.set(own, meaning);
  return meaning;
}

/** `motDePasse`, `palavra_passe`: a word that means nothing of the kind by itself. */
const leadToPasse: ReadonlySet<string> = new Set(['de', 'palavra']);

function readMeaning(name: string): NameMeaning {
  const words = splitWords(name);
  const texts = words.map(({ text }) => text);
  for (const family of families) {
    const word = words.findLast(
      ({ text }, index) =>
        isOfFamily(text, family) ||
        (family === 'password' && text === 'passe' && leadToPasse.has(texts[index - 1] ?? '')),
    );
    if (word !== undefined) return { words: texts, family, stemStart: word.start + stemStartIn(word.text, family) };
  }
  const last = words.at(-1);
  const family = families.find((each) => lastWords[each] !== undefined && lastWords[each] === last?.text);
  return { words: texts, family, stemStart: family === undefined || last === undefined ? -1 : last.start };
}

function isOfFamily(word: string, family: Family): boolean {
  const { words, chance } = vocabularies[family];
  return words.test(word) && !chance.test(word);
}

/** The first family that the word belongs to. */
export function familyOfWord(word: string): Family | undefined {
  return families.find((family) => isOfFamily(word, family));
}

const stemsIn = (family: Family): readonly string[] => [
  ...new Set(familyKeywords[family].filter((keyword) => !hasOwnGrammar(keyword)).map(stemOf)),
];
const stems: Readonly<Record<Family, readonly string[]>> = {
  password: stemsIn('password'),
  secret: stemsIn('secret'),
  token: stemsIn('token'),
  'api-key': stemsIn('api-key'),
  credential: stemsIn('credential'),
};

/** Where the last stem begins behind which the rest of the word is allowed. */
function stemStartIn(word: string, family: Family): number {
  let last = 0;
  for (const stem of stems[family]) {
    for (let at = word.indexOf(stem); at >= 0; at = word.indexOf(stem, at + 1))
      if (mayEnd(word.slice(at + stem.length), endings[stem] ?? [])) last = Math.max(last, at);
  }
  return last;
}

function mayEnd(rest: string, allowed: readonly string[]): boolean {
  return (
    rest === '' ||
    allowed.some((ending) => (ending.endsWith('*') ? rest.startsWith(ending.slice(0, -1)) : rest === ending))
  );
}
