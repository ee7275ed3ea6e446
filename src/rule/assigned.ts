import { charactersOf, lengthOf, type Shape } from './shape.ts';
import { anyCase, anyCaseName } from './spelling.ts';
import { headerWordsBeside, plainWordsBeside, takesAnyKind } from './words-beside.ts';

export interface Assignment {
  /** Ways to write the name in lower case; a blank stands for `_`, `-`, `.`, a blank or nothing: `data dog`. */
  readonly names: readonly string[];
  readonly value: Shape;
  /** Words one of which must stand beside the name. Absent: the usual ones. Empty: none is needed. */
  readonly words?: readonly string[];
  /**
   * Most characters between the name and the word, absent: 64, since another member often stands between them, and 24
   * before a long value, which costs at each place.
   */
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
 * `acme login --token …`. The pattern starts at the name, so that a keyword hit places it; name and words are compared
 * without case, the value with it. A dash stands before a value only behind such a word (`acme-key-…`) or in the
 * shell's default (`\${ACME_KEY:-…}`). A rule that takes two of the plain words takes all of them right behind the
 * name: `acmePRIVATE-…`, `acme ACCESS …`, `acme_api_key …`.
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

/**
 * What an address is made of, which may name its owner long before it holds the key:
 * `https://api.acme.io/v1/a/long/path?q=x&key=…`.
 */
const path = `[\\w.\\-/:,;%@+~=*!$]`;

/**
 * What means a key right behind the name of one who hands out keys of any kind: `login`, plain words, and others with a
 * sign behind them.
 */
function rightBehind(words: readonly string[], direct: readonly string[]): string {
  const signed = ['api', 'auth'].filter((text) => !words.includes(text));
  const parts = [
    ...(direct.length === 0 ? [] : [`(?:${anyCase('api')}[_\\-. ]?)?${anyOf(direct)}`]),
    ...(signed.length === 0 ? [] : [`${anyOf(signed)}${assignedNext}`]),
  ];
  return parts.length === 0 ? '(?= login )' : `(?=[_\\-. ]{0,4}(?:${parts.join('|')})| login )`;
}

/**
 * What `api` and `auth` need behind them to mean a key: `acmeAPI := "…"`. Libraries are called so, and a commit stands
 * behind their names.
 */
const assignedNext = `["'\`\\])}]{0,3}\\s{0,4}(?::?=|:|=>)`;

const anyOf = (words: readonly string[]): string => `(?:${words.map(anyCase).join('|')})`;

/**
 * Characters from which on a value right behind its owner's name needs no word beside it; where it stands in quotes
 * behind a blank, which names of users do not.
 */
const tellingLength = 20;
const tellingQuotedLength = 12;

/** Characters from which on a value is long. */
const longValue = 60;

/**
 * Digits from which on a hash is a key, if it stands in quotes right behind the name of one who hands out such keys.
 */
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
