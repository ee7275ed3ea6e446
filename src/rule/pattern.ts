import type { SamplePart } from '../model/sample.ts';
import { anyCase, anyCaseName, escape, spellingsOf } from './spelling.ts';
import { headerWordsBeside, plainWordsBeside, takesAnyKind } from './words-beside.ts';

/**
 * The pieces that patterns and samples are made of. A shape says both what a part of a token looks like and how a
 * look-alike of it is grown, so a rule states its format once.
 */
export interface Shape {
  readonly kind: 'shape';
  /** Source of a regular expression, safe to stand beside others. */
  readonly source: string;
  readonly sample: readonly SamplePart[];
}

const digit = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `max` characters at most where it is given, else exactly `min`. Samples have a length between the two. */
function characters(characterClass: string, alphabet: string, min: number, max: number): Shape {
  return {
    kind: 'shape',
    source: `[${characterClass}]{${min === max ? min : `${min},${max}`}}`,
    sample: [{ kind: 'characters', alphabet, length: Math.floor((min + max) / 2) }],
  };
}

export const digits = (min: number, max: number = min): Shape => characters('0-9', digit, min, max);
export const hexadecimal = (min: number, max: number = min): Shape => characters('0-9a-f', digit + 'abcdef', min, max);
export const upperHexadecimal = (min: number, max: number = min): Shape =>
  characters('0-9A-F', digit + 'ABCDEF', min, max);
export const anyHexadecimal = (min: number, max: number = min): Shape =>
  characters('0-9A-Fa-f', digit + 'abcdef', min, max);
export const lowerLetters = (min: number, max: number = min): Shape => characters('a-z', lower, min, max);
export const upperLetters = (min: number, max: number = min): Shape => characters('A-Z', upper, min, max);
export const letters = (min: number, max: number = min): Shape => characters('A-Za-z', upper + lower, min, max);
export const lowerAlphanumeric = (min: number, max: number = min): Shape =>
  characters('0-9a-z', digit + lower, min, max);
export const upperAlphanumeric = (min: number, max: number = min): Shape =>
  characters('0-9A-Z', digit + upper, min, max);
export const alphanumeric = (min: number, max: number = min): Shape =>
  characters('0-9A-Za-z', digit + upper + lower, min, max);
/** RFC 4648 Base32, upper case. */
export const base32 = (min: number, max: number = min): Shape => characters('A-Z2-7', `${upper}234567`, min, max);
/** Base58 of Bitcoin: no 0, O, I, l. */
export const base58 = (min: number, max: number = min): Shape =>
  characters('1-9A-HJ-NP-Za-km-z', '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', min, max);
/** Letters, digits and underscore. */
export const word = (min: number, max: number = min): Shape => characters('\\w', `${digit + upper + lower}_`, min, max);
/** RFC 4648 Base64 without padding; write the padding as text: `==`. */
export const base64 = (min: number, max: number = min): Shape =>
  characters('0-9A-Za-z+/', `${digit + upper + lower}+/`, min, max);
export const base64Url = (min: number, max: number = min): Shape =>
  characters('\\w\\-', `${digit + upper + lower}_-`, min, max);

/** Any other set: `characterClass` as between the brackets of a regular expression, `alphabet` what samples draw from. */
export const characterSet = (characterClass: string, alphabet: string, min: number, max: number = min): Shape =>
  characters(characterClass, alphabet, min, max);

/** Lower-case hexadecimal with dashes, `8-4-4-4-12`. */
export function uuid(): Shape {
  const part = (length: number): SamplePart => ({ kind: 'characters', alphabet: `${digit}abcdef`, length });
  const dash: SamplePart = { kind: 'text', text: '-' };
  return {
    kind: 'shape',
    source: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    sample: [part(8), dash, part(4), dash, part(4), dash, part(4), dash, part(12)],
  };
}

/** One of these texts. Samples take the first. */
export function oneOf(...texts: readonly string[]): Shape {
  return {
    kind: 'shape',
    source: `(?:${texts.map(escape).join('|')})`,
    sample: [{ kind: 'text', text: texts[0] ?? '' }],
  };
}

/** Matches no character itself: what comes next must not look like these pieces. Samples are not changed by it. */
export function unlike(...pieces: readonly (string | Shape)[]): Shape {
  return { kind: 'shape', source: `(?!${sequence(...pieces).source})`, sample: [] };
}

/**
 * What words and names put together from them seldom have: a digit, or a small letter alone among capitals. Of random
 * values of 20 characters 3 in 100 have no digit, of 32 one in 300, where asking for more costs more than it finds.
 */
const unwordly = (length: number): string => (length < 32 ? '(?:[0-9]|[A-Z][a-z][A-Z])' : '[0-9]');

/** Matches no character itself: the next `length` characters must have a digit or capitals as no name has them. */
export function digitWithin(length: number): Shape {
  return { kind: 'shape', source: `(?=[^0-9\\s]{0,${length - 1}}?${unwordly(length)})`, sample: [] };
}

/** The same, said behind a shape of the `length` characters before, so that it is only asked of what has that shape. */
export function digitInLast(length: number): Shape {
  return { kind: 'shape', source: `(?<=${unwordly(length)}[^0-9\\s]{0,${length - 1}})`, sample: [] };
}

/**
 * As long and parted as the shape, of letters in either case and digits, of which it has one: for keys that a page only shows. Few
 * promise what a key is made of, and a UUID is written in capitals too. Samples stay as the page has them.
 */
export function loosely(shape: Shape): Shape {
  const length = lengthOf(shape);
  return {
    ...shape,
    source: digitWithin(length).source + shape.source.replace(/\[0-9(?:a-f|A-F|a-z|A-Z|A-Fa-f)\]/g, '[0-9A-Za-z]'),
  };
}

/** Shapes and texts one after the other. */
export function sequence(...pieces: readonly (string | Shape)[]): Shape {
  return { kind: 'shape', source: pieces.map(sourceOf).join(''), sample: pieces.flatMap(sampleOf) };
}

/** These pieces or nothing. Samples have them. */
export function optional(...pieces: readonly (string | Shape)[]): Shape {
  const inner = sequence(...pieces);
  return { kind: 'shape', source: `(?:${inner.source})?`, sample: inner.sample };
}

/**
 * A token that tells on itself, with nothing of the alphabet of tokens beside it: token`acme_${hexadecimal(32)}`.
 * Text is taken literally. The whole is the secret.
 */
export function token(texts: TemplateStringsArray, ...pieces: readonly (string | Shape)[]): RegExp {
  const { source } = sequence(...interleave(texts, pieces));
  return new RegExp(`(?<![0-9A-Za-z_\\-])(?<secret>${source})(?![0-9A-Za-z_\\-])`);
}

/** The pieces of a tagged template in order, texts and values. */
export function interleave<Piece>(texts: readonly string[], pieces: readonly Piece[]): (string | Piece)[] {
  return texts
    .flatMap((text, index) => (index < pieces.length ? [text, pieces[index]] : [text]))
    .filter((piece) => piece !== '');
}

export interface Assignment {
  /** Ways to write the name in lower case; a blank stands for `_`, `-`, `.`, a blank or nothing: `data dog`. */
  readonly names: readonly string[];
  readonly value: Shape;
  /** Words one of which must stand beside the name. Absent: the usual ones. Empty: none is needed. */
  readonly words?: readonly string[];
  /** Most characters between the name and the word, absent: 64, since another member often stands between them, and 24 before a long value, which costs at each place. */
  readonly near?: number;
  /** Most characters between the name and the value, 60 where absent. */
  readonly reach?: number;
}

/** Words that tell that a value is a credential. */
export const credentialWords: readonly string[] = [
  'key',
  'token',
  'secret',
  'passw',
  'pwd',
  'auth',
  'credential',
  'pat',
  'bearer',
  'api',
  'access',
  'private',
];

/**
 * A value that only its name gives away: `ACME_API_KEY=…`, `acmeApiKey: '…'`, `<acme-key>…`, `"acme": {"key": "…"}`,
 * `acme login --token …`. The pattern starts at the name, so that a keyword hit places it; name and words are
 * compared without case, the value with it. A dash stands before a value only behind such a word (`acme-key-…`) or in the
 * shell's default (`\${ACME_KEY:-…}`). A rule that takes two of the plain words takes all of them right behind the name:
 * `acmePRIVATE-…`, `acme ACCESS …`, `acme_api_key …`.
 */
export function assigned({
  names,
  value,
  words = credentialWords,
  near = isLong(value) ? 24 : 64,
  reach = 60,
}: Assignment): RegExp {
  const name = `(?:${names.map(anyCaseName).join('|')})`;
  const gap = `[\\w\\s.\\-"'\`:=>|,()\\[\\]{}<\\/\\\\*@!?&$#;+%]`;
  const before = '(?<![0-9A-Za-z_\\-+/.])';
  const after = '(?![0-9A-Za-z_\\-+/]|[?!@#$^*~][0-9A-Za-z])';
  if (words.length === 0) return new RegExp(`${name}${gap}{0,${reach}}?${before}(?<secret>${value.source})${after}`);
  const cues = [...words, ...headerWordsBeside(words)];
  const cue = anyOf(cues);
  const direct = plainWordsBeside(words);
  const attached = takesAnyKind(words) ? `|${rightBehind(words, direct)}` : '';
  const ahead = aheadOf(value, takesAnyKind(words));
  const beside = ahead === undefined ? '' : `|(?=${ahead}${value.source}${after})`;
  const inQuery =
    isLong(value) || isRange(value)
      ? ''
      : `|${path}{0,100}\\?(?:${path}{0,64}&){0,4}?[\\w.\\-]{0,8}${cue}=(?=${value.source}${after})`;
  const secret = `(?:${before}|(?<=${anyOf([...cues, ...direct])}-|:-))(?<secret>${value.source})${after}`;
  return new RegExp(
    `${name}(?:(?<=${cue}[\\w.\\- ]{0,24})|${gap}{0,${near}}?${cue}${attached}${beside}${inQuery})${gap}{0,${reach - 24}}?${secret}`,
  );
}

/** What an address is made of, which may name its owner long before it holds the key: `https://api.acme.io/v1/a/long/path?q=x&key=…`. */
const path = `[\\w.\\-/:,;%@+~=*!$]`;

/** What means a key right behind the name of one who hands out keys of any kind: `login`, plain words, and others with a sign behind them. */
function rightBehind(words: readonly string[], direct: readonly string[]): string {
  const signed = ['api', 'auth'].filter((text) => !words.includes(text));
  const parts = [
    ...(direct.length === 0 ? [] : [`(?:${anyCase('api')}[_\\-. ]?)?${anyOf(direct)}`]),
    ...(signed.length === 0 ? [] : [`${anyOf(signed)}${assignedNext}`]),
  ];
  return parts.length === 0 ? '(?= login )' : `(?=[_\\-. ]{0,4}(?:${parts.join('|')})| login )`;
}

/** What `api` and `auth` need behind them to mean a key: `acmeAPI := "…"`. Libraries are called so, and a commit stands behind their names. */
const assignedNext = `["'\`\\])}]{0,3}\\s{0,4}(?::?=|:|=>)`;

const anyOf = (words: readonly string[]): string => `(?:${words.map(anyCase).join('|')})`;

/** Characters from which on a value right behind its owner's name needs no word beside it; where it stands in quotes behind a blank, which names of users do not. */
const tellingLength = 20;
const tellingQuotedLength = 12;

/** Characters from which on a value is long. */
const longValue = 60;

/** Digits from which on a hash is a key, if it stands in quotes right behind the name of one who hands out such keys. */
const tellingHash = 32;
const quoted = `\\s["'\`]`;
/** `AcmeClient("…")`, `acme.Client('…')`, `Acme::Client.new("…")`. */
const called = `(?:(?:::|[._])?[Cc]lient(?:\\.new)?|[._]?S(?:dk|DK)|\\.new)\\(\\s{0,2}["'\`]`;

/**
 * What may stand between a name and a value that needs no word beside it, where there are such values. Hashes and
 * identifiers, which stand beside names for other reasons, are made of hexadecimal digits.
 */
function aheadOf(value: Shape, isAnyTaken: boolean): string | undefined {
  const length = lengthOf(value);
  if (!charactersOf(value).some(({ alphabet }) => /[g-z]/i.test(alphabet) && /\d/.test(alphabet)))
    return isAnyTaken && length >= tellingHash ? `(?:${quoted}|${called})` : undefined;
  if (isLong(value)) return `(?:[\\s:=]{1,3}|["'\`](?:,\\s?|\\)\\())["'\`]`;
  if (length >= tellingLength) return `(?:[\\s"'\`:=>,()\\[{]{1,8}|${called})`;
  return length >= tellingQuotedLength ? `(?:${quoted}|${called})` : undefined;
}

function isLong(value: Shape): boolean {
  return lengthOf(value) > longValue || value.sample.some(({ kind }) => kind === 'encoded' || kind === 'bytes');
}

/** Whether it has no length of its own, which by itself tells little from afar. */
function isRange({ source }: Shape): boolean {
  return /\{\d+,\d+\}/.test(source);
}

function lengthOf(value: Shape): number {
  return charactersOf(value).reduce((sum, part) => sum + part.length, 0);
}

function charactersOf({ sample }: Shape): readonly Extract<SamplePart, { kind: 'characters' }>[] {
  return sample.filter((part) => part.kind === 'characters');
}

/**
 * The keywords and the pattern of a rule whose value only its name gives away: `...named({ names, value })`. The keywords
 * are every way to write the start of a name, so each match begins with one.
 */
export function named(assignment: Assignment): { readonly keywords: readonly string[]; readonly pattern: RegExp } {
  return { keywords: [...new Set(assignment.names.flatMap(spellingsOf))], pattern: assigned(assignment) };
}

const sourceOf = (piece: string | Shape): string => (typeof piece === 'string' ? escape(piece) : piece.source);
const sampleOf = (piece: string | Shape): readonly SamplePart[] =>
  typeof piece === 'string' ? [{ kind: 'text', text: piece }] : piece.sample;
