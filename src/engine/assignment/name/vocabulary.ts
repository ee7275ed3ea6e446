import { LargePattern } from '../../search/large-pattern.ts';
import type { Family } from './family.ts';

type Test = Pick<RegExp, 'test'>;

/** Per family, the words that make a name one of it, and words that only hold such letters by chance. */
export const vocabularies: Readonly<Record<Family, { readonly words: Test; readonly chance: Test }>> = {
  password: {
    words: new LargePattern(
      /^(?:\w{0,12}pass|\w{0,20}pass(?:words?|wds?|wrd|phrases?|codes?|wort|ord|e|es|key)|\w{0,8}pwds?|\w{0,8}psw|w?psk|\w{0,6}mdp|\w{0,12}(?:senha|contrase(?:n[iy]?a)?|kennwort|wachtwoord|haslo|heslo|lozinka|sifre|salasana|adgangskode|parola|geslo|losenord|jelszo|katasandi|matkhau)s?|\w{0,6}pw|pass(?:word|wd)\w{1,8})$/,
    ),
    chance: new LargePattern(
      /^(?:\w{0,4}bypass|compass|trespass|overpass|underpass|encompass|surpass|passkey|multipass|passworded|passwordless|onepass|firstpass|subpass|renderpass|passes|passe|lastpass|keepass|buypass|passport\w*|passive\w*|passthr\w*|passenger\w*)$/,
    ),
  },
  secret: { words: /^(?:\w{0,20}secrets?|secret(?:key|salt))$/, chance: /^$/ },
  token: { words: /^(?:\w{0,20}tokens?|pat)$/, chance: /^(?:detoken|multitoken|subtoken)$/ },
  'api-key': {
    words: /^\w{0,12}keys?$/,
    chance: new LargePattern(
      /^(?:\w*(?:monkey|turkey|donkey|whiskey|hockey|jockey|hotkey|passkey|lackey|mickey|valkey|keystroke)s?|h(?:ot)?key|onkey)$/,
    ),
  },
  credential: {
    words: /^(?:\w{0,8}creds?|\w{0,8}credentials?|\w{0,6}auth|authorization|authcode)$/,
    chance: /^(?:\w{0,8}acred|accred|decred|reauth|unauth|allauth|omniauth)$/,
  },
};

/**
 * How a word of the family may go on behind a stem, in line with `vocabularies`: `key` as `keys`, never as `keyboard`.
 * `*` in `word*` stands for more letters. A stem that is a command by itself has no entry.
 */
export const endings: Readonly<Record<string, readonly string[]>> = {
  pass: [
    'word',
    'words',
    'word*',
    'wd',
    'wds',
    'wd*',
    'wrd',
    'phrase',
    'phrases',
    'code',
    'codes',
    'wort',
    'ord',
    'e',
    'es',
    'key',
  ],
  pwd: ['s'],
  psw: [],
  senha: ['s'],
  contrase: ['', 'na', 'nas', 'nia', 'nias', 'nya', 'nyas'],
  kennwort: [],
  wachtwoord: [],
  haslo: [],
  heslo: [],
  lozinka: [],
  sifre: [],
  salasana: [],
  adgangskode: [],
  parola: [],
  geslo: [],
  losenord: [],
  jelszo: [],
  katasandi: [],
  matkhau: [],
  psk: [],
  pw: [],
  mdp: [],
  contraseña: ['s'],
  secret: ['s', 'key', 'salt'],
  token: ['s'],
  pat: [],
  bearer: [],
  key: ['s'],
  api: [],
  cred: ['s', 'ential', 'entials'],
  auth: ['orization', 'code'],
};

export function endingsOf(stem: string): readonly string[] | undefined {
  return endings[stem];
}
