import { charactersOf, lengthOf, type Shape } from './shape.ts';
import { anyCase, anyCaseName } from './spelling.ts';
import { headerWordsBeside, plainWordsBeside, takesAnyKind } from './words-beside.ts';

export interface Assignment {
  /** Ways to write the name, in lower case; a blank stands for `_`, `-`, `.`, a blank or nothing: `data dog`. */
  readonly names: readonly string[];
  readonly value: Shape;
  /** Words, one of which must be beside the name. If absent, the usual ones; if empty, none is needed. */
  readonly words?: readonly string[];
  /**
   * Most characters between the name and the word. By default 64, since there is often another member between them, and
   * 24 before a long value, where each place costs time.
   */
  readonly near?: number;
  /** Most characters between the name and the value; 60 by default. */
  readonly reach?: number;
}

/** Words that show that a value is a credential. */
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
 * Matches a value that only its name gives away: `ACME_API_KEY=…`, `acmeApiKey: '…'`, `<acme-key>…`, `"acme": {"key":
 * "…"}`, `acme login --token …`. The pattern starts at the name, so a keyword hit locates it; name and words ignore
 * case, the value does not. A dash may only come right before the value after such a word (`acme-key-…`) or in the
 * shell's default (`\${ACME_KEY:-…}`). A rule with two of the plain words takes all of them right after the name:
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
  const call = callOf(value, takesAnyKind(words), words.includes('secret'));
  const beside = ahead === undefined ? '' : `|(?=${ahead}${value.source}${after})`;
  const inQuery =
    isLong(value) || isRange(value)
      ? ''
      : `|${path}{0,100}\\?(?:${path}{0,64}&){0,4}?[\\w.\\-]{0,8}${cue}=(?=${value.source}${after})`;
  const secret = `(?:${before}|(?<=${anyOf([...cues, ...direct])}-|:-))(?<secret>${value.source})${after}`;
  const behind = `(?:(?<=${cue}[\\w.\\- ]{0,24})|${gap}{0,${near}}?${cue}${attached}${beside}${inQuery})${gap}{0,${reach - 24}}?`;
  return new RegExp(`${name}${call === undefined ? behind : `(?:${behind}|${call})`}${secret}`);
}

/**
 * The characters of an address, which may name its owner long before the key:
 * `https://api.acme.io/v1/a/long/path?q=x&key=…`.
 */
const path = `[\\w.\\-/:,;%@+~=*!$]`;

/**
 * What means a key right after the name of a service that issues keys of any kind: `login`, plain words, and other
 * words followed by a sign.
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
 * What must follow `api` and `auth` for them to mean a key: `acmeAPI := "…"`. Libraries have such names, too, and those
 * may be followed by a commit.
 */
const assignedNext = `["'\`\\])}]{0,3}\\s{0,4}(?::?=|:|=>)`;

const anyOf = (words: readonly string[]): string => `(?:${words.map(anyCase).join('|')})`;

/**
 * From this length on, a value right after its owner's name needs no word beside it; for the shorter one it must be in
 * quotes after a blank, which user names are not.
 */
const tellingLength = 20;
const tellingQuotedLength = 12;

/** A value with more characters than this is long. */
const longValue = 60;

/**
 * From this many digits on, a hash is a key if it is in quotes right after the name of a service that issues such keys.
 */
const tellingHash = 32;
const quoted = `\\s["'\`]`;
/** The first row of a list in YAML under the name: `acme:\n  - …`. */
const listed = `:[ \\t]?\\r?\\n[ \\t]{0,8}- ["']?`;
/** What follows the name of a service in that of a class whose objects are made with a key: `AcmeRestClient`. */
const classTail = `(?:::|[._\\\\])?(?:[A-Z]\\w{1,16}?)?(?:Client|IO|Auth|Config(?:uration)?|Credentials?|Handler|Interface|Network|Options|Session)`;
/** Methods that make or prepare such an object. */
const maker = `(?:\\.|::)(?:[Nn]ew|[Cc]reate|[Ii]nit(?:ialize)?|[Ss]etup|[Cc]onfigure)(?:_?[Cc]lient)?`;
/** A module that is called at once: `require('acme')('…')`. */
const required = `(?<=require\\(["'\`][\\w@.\\-\\/]{1,60})[\\w.\\-]{0,20}["'\`]\\)\\(`;
/**
 * A call with the value as its first argument: `AcmeClient("…")`, `acme.Client('…')`, `Acme::Client.new("…")`,
 * `acme.NewClient("…")`, `new Acme\Client('…')`, `Acme.init('…')`, `new Acme("…")`, `AcmeConfiguration("…")`.
 * Without one of these words it is what makes an object: `acme("…")` may take anything.
 */
const called = `(?:(?:::|[._\\\\])?(?:[Cc]lient|A(?:pi|PI)|S(?:dk|DK))(?:(?:\\.|::)new)?|${maker}|${classTail}|(?<=new [\\w.\\\\]{1,40}|(?<![\\w$])[A-Z]\\w{2,40})(?=\\())\\(\\s{0,12}`;
/** Up to two arguments before the value, an address, an id or a variable: `Acme::Client.new("id", "…")`. */
const argumentsBefore = `(?:(?:["'\`][^"'\`\\r\\n]{0,80}["'\`]|[\\w.]{1,40}),\\s{0,12}){0,2}["'\`]`;
const calledWith = `${called}${argumentsBefore}`;
/** An id before the value, which a secret goes with: `new Acme("id", "…")`. */
const idBefore = `["'\`][^"'\`\\s]{4,80}["'\`],\\s{0,12}["'\`]`;
const calledWithId = `${called}${idBefore}`;
/** No hash and no identifier, which come right behind names for other reasons: `{"acme": "<md5>"}`. */
const noHash = `(?![0-9a-f\\-]{20,}(?![0-9A-Za-z+/=_]))`;

/**
 * What may be between a name and a value that needs no word beside it; undefined if this kind of value always needs
 * one. Hashes and identifiers, which come after names for other reasons, consist of hexadecimal digits.
 */
function aheadOf(value: Shape, isAnyTaken: boolean): string | undefined {
  const length = lengthOf(value);
  if (!isMixed(value)) return isAnyTaken && length >= tellingHash ? `(?:${quoted}|${listed})` : undefined;
  if (isLong(value)) return `(?:[\\s:=]{1,3}|["'\`](?:,\\s?|\\)\\())["'\`]`;
  if (length >= tellingLength) return `(?:[\\s"'\`:=>|,()\\[{]{1,8}|${listed})${noHash}`;
  return length >= tellingQuotedLength ? quoted : undefined;
}

/** The call up to the opening quote of such a value; undefined if it needs a word there, too. */
function callOf(value: Shape, isAnyTaken: boolean, isSecret: boolean): string | undefined {
  const length = lengthOf(value);
  if (isMixed(value) && length < tellingLength) {
    const calledWithSecret = isSecret && !isAnyTaken ? `|${calledWithId}` : '';
    return length < tellingQuotedLength ? undefined : `(?:${called}["'\`]${calledWithSecret})`;
  }
  if (isMixed(value)) return `(?:${called}|${required})${argumentsBefore}`;
  if (length < tellingHash) return undefined;
  const requiredWithId = `${required}${idBefore}`;
  if (isAnyTaken) return `(?:${calledWith}|${requiredWithId})`;
  return isSecret ? `(?:${calledWithId}|${requiredWithId})` : undefined;
}

/** Whether it has letters beyond those of hashes, and digits. */
function isMixed(value: Shape): boolean {
  return charactersOf(value).some(({ alphabet }) => /[g-z]/i.test(alphabet) && /\d/.test(alphabet));
}

function isLong(value: Shape): boolean {
  return lengthOf(value) > longValue || value.sample.some(({ kind }) => kind === 'encoded' || kind === 'bytes');
}

/** Whether its length is not fixed: such a length tells little from afar. */
function isRange({ source }: Shape): boolean {
  return /\{\d+,\d+\}/.test(source);
}
