import { escapePattern } from '../../../foundation/escape-pattern.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Evidence, Objection } from '../evidence/evidence.ts';

// Lines that assign nothing to the name: loops, commands, notes, rankings, keys in parts.

/**
 * `via "password" or "implicit"` in a text, `page == ('passwords' || 'orders')` in code: both are names of something.
 */
const isAlternative: Objection = ({ candidate: { name, value, isNameQuoted, quote }, surroundings: { line } }) =>
  isNameQuoted &&
  quote !== 'none' &&
  ['"', "'", '`'].some((mark) =>
    [` ${mark}${name}${mark} or ${mark}${value}${mark}`, `${mark}${name}${mark} || ${mark}${value}${mark}`].some(
      (both) => line.includes(both),
    ),
  )
    ? 'the value is code: one of two'
    : undefined;

/** `a 'password': PasswordConnector or 'callback': CallbackConnector`: the value is a name itself. */
const isNextAlternative: Objection = ({ candidate: { value, separator, quote, next }, surroundings: { line } }) =>
  (separator === 'default' || separator === 'colon') &&
  quote !== 'none' &&
  next === ':' &&
  /^[a-z]+$/.test(value) &&
  (line.includes(` or '${value}':`) || line.includes(` or "${value}":`))
    ? 'the value is the name of an alternative'
    : undefined;

/** `mysqldump -u root -p orders`: the command asks for the password, and what stands behind it is a database. */
const isDatabase: Objection = ({ candidate: { kind, name, value, separator }, surroundings: { line } }) => {
  if (kind !== 'flag' || separator !== 'blank' || (name !== '-u' && name !== '--user')) return undefined;
  return /^[a-z]+(?:_[a-z]+)*$/.test(value) &&
    line.includes(` -p ${value}`) &&
    /\b(?:mysql|mariadb)(?:dump|-dump|admin)?\s/.test(line)
    ? 'the value is the name of a database'
    : undefined;
};

/** `.shop-password:focus-within`: a state of an element. */
const isPseudoClass: Objection = ({ candidate: { value, quote, separator, valueStart, nameEnd } }) =>
  quote === 'none' &&
  separator === 'colon' &&
  valueStart === nameEnd + 1 &&
  /^(?:focus-(?:within|visible)|(?:first|last|nth|only)-(?:of-type|child)|read-(?:only|write)|placeholder-shown|(?:user-)?(?:in)?valid)$/.test(
    value,
  )
    ? 'the value is a state of an element'
    : undefined;

/** `rm -f rsa_1_pw ecdsa_1_pw`: another of the same kind follows. */
const isNextName: Objection = ({ candidate: { name, value, separator, quote, dashes } }) => {
  if (separator !== 'blank' || quote !== 'none' || dashes > 0) return undefined;
  const ending = /^[a-z\d]+(?:_[a-z\d]+){1,4}(_[a-z]+)$/.exec(name)?.[1];
  return ending !== undefined && value.endsWith(ending) && /^[a-z\d_]+$/.test(value)
    ? 'the value is the next of several names'
    : undefined;
};

/** `tokens:` above `- absolutely`: words that a linter of texts looks for. */
const isWordOfList: Objection = ({ candidate: { words, value, separator, quote, valueStart, nameEnd } }) =>
  quote === 'none' &&
  separator === 'colon' &&
  valueStart > nameEnd + 3 &&
  words.at(-1) === 'tokens' &&
  /^[A-Za-z]+$/.test(value)
    ? 'the value is a word of a list'
    : undefined;

/** What stands before a quoted name. */
const beforeChoice = /\? ?$|["'`] ?: ?$/;
const beforeCase = /\bcase ?$/;

/**
 * `isLogin ? "password" : "command"`, `a?b?"user_secret":"userSecret":"shop"`: names of something, one of which is
 * chosen; `case"golden_token":return!0`: what is done for one of them.
 */
const isChoice: Objection = ({
  candidate: { value, isNameQuoted, quote, separator, nameStart, valueStart },
  surroundings: { line },
}) => {
  if (!isNameQuoted || separator !== 'colon') return undefined;
  // The line may hold the name twice: `{"confirm": "password", "password": "x"}`.
  const quoteOfName = line.lastIndexOf(value) - (valueStart - nameStart) - 1;
  const before = line.slice(Math.max(0, quoteOfName - 8), Math.max(0, quoteOfName));
  return (quote === 'none' ? beforeCase : beforeChoice).test(before) ? 'the value is code: one of two' : undefined;
};

/** `input[type=password]:read-only`, `input[type="password"]:disabled:focus`: what a style sheet applies to. */
const isSelector: Objection = ({ candidate: { name, value, separator, quote }, surroundings: { line } }) =>
  quote === 'none' &&
  separator === 'colon' &&
  line.includes(`]:${value}`) &&
  [name, `"${name}"`, `'${name}'`].some((word) => line.includes(`=${word}]:${value}`))
    ? 'the value is code: a part of a selector'
    : undefined;

/** `fi # $pass = preload`: no assignment in a shell, and other languages would quote the value. */
const isNote: Objection = ({ candidate: { name, value, quote, separator }, surroundings: { line } }) =>
  quote === 'none' && separator === 'equals' && /^[a-z]+$/.test(value) && line.includes(`$${name} = ${value}`)
    ? 'the value is a word of a note'
    : undefined;

/** ``PROMPT=`expr 2 \* $hosts` ``, ``export SHOP_PASSWORD=`pbpaste` ``: a shell runs the value. */
const isCommand: Objection = ({
  candidate: { name, value, quote, separator, valueStart, nameEnd },
  surroundings: { line },
}) => {
  if (quote !== 'backtick' || separator !== 'equals' || valueStart !== nameEnd + 2) return undefined;
  const isSet = /^[A-Z_]+$/.test(name) && /^[a-z]+$/.test(value) && /^\s*(?:export\s+)?\w+=/.test(line);
  return isSet || /^[a-z][\w./-]{1,40} .*[$\\|]/.test(value) ? 'the value is a command' : undefined;
};

/** `test "$mode,$pass" = "lib,link"`: two variables are compared with two words. */
const isComparedPair: Objection = ({ candidate: { name, value }, surroundings: { line } }) =>
  value.includes(',') && new RegExp(`\\$\\w{1,40},\\$${escapePattern(name)}["']`).test(line)
    ? 'several variables are compared'
    : undefined;

const base85Line = /^[0-9A-Za-z!#$%&()*+\-;<=>?@^_`{|}~]{60,200}$/;

/** `…x3j#OPw=ZB+MDC!gEz…`: a program in base85, such as pip in `get-pip.py`, holds a keyword by chance. */
const isInBase85: Objection = ({ candidate: { quote }, surroundings: { line } }) =>
  quote === 'none' && base85Line.test(line.trim()) && new Set(line.replace(/[\w\s]/g, '')).size > 7
    ? 'the line is encoded in base85'
    : undefined;

/** `alias pw='plz watch'`: another name for a command. */
const isAlias: Objection = ({ candidate: { separator }, surroundings: { line } }) =>
  separator === 'equals' && /^\s{0,20}alias\s/.test(line) ? 'the value is a command' : undefined;

/** `for (Token token : tokens2)`: what the loop goes through. */
const isLoop: Objection = ({ candidate: { quote, next, separator }, surroundings: { line } }) =>
  quote === 'none' && next === ')' && separator === 'colon' && /\bfor(?:each)?\s{0,3}\(/i.test(line)
    ? 'the value is code: what is gone through'
    : undefined;

/** `code > password > application`: an order of precedence. */
const isInOrder: Objection = ({ candidate: { name, value, separator, quote }, surroundings: { line } }) =>
  quote === 'none' && separator === 'element' && line.includes(` > ${name} > ${value}`)
    ? 'the value stands in an order of words'
    : undefined;

/** `//shop.pw:80/`: a host and its port. */
const isPort: Objection = ({ candidate: { name, value, separator, quote } }) =>
  quote === 'none' && separator === 'colon' && /\.(?:pw|pass|token)$/.test(name) && /^\d{2,5}(?:\D|$)/.test(value)
    ? 'the value is the port of a host'
    : undefined;

/**
 * `"meta:auth:krb5:conn"`, `arn:…:secret:…`, `eof=pass:format=nv12`: a key or a setting in parts, one of which holds a
 * keyword.
 */
const isPartOfKey: Objection = (evidence) => {
  const { candidate, isOpaque, surroundings } = evidence;
  if (candidate.quote !== 'none') return undefined;
  const { name, value, separator } = candidate;
  const { line } = surroundings;
  const isPart =
    (/[=:]/.test(value) && line.includes(`=${name}:`)) ||
    isTask(evidence) ||
    isCipher(line, name, value) ||
    (separator === 'colon' && isPartOfName(line, `:${name}:${value}`, isOpaque));
  return isPart ? 'the value is a part of a longer key' : undefined;
};

/** `heroku auth:2fa:disable` */
function isTask({ candidate, isOpaque, naturalness }: Evidence): boolean {
  const { separator, value, valueStart, nameEnd } = candidate;
  return (
    separator === 'colon' &&
    valueStart === nameEnd + 1 &&
    !isOpaque &&
    naturalness > 0.4 &&
    /^[\w-]{2,20}:[\w:-]{2,40}$/.test(value)
  );
}

/** `HIGH:!MD5:!PSK:!RC4:!ADH`, `NORMAL:+PSK:+VERS-TLS1.3` */
function isCipher(line: string, name: string, value: string): boolean {
  const isExcluded = /^!\w+(?::!?[\w@+-]+){0,40}$/.test(value) && line.includes(`:!${name}:${value}`);
  return (
    isExcluded ||
    (/^(?:psk|PSK)$/.test(name) &&
      ['+', '-'].some((sign) => line.includes(`${sign}${name}:${value}`) || line.includes(`${sign}${name}:-${value}`)))
  );
}

/** `"meta:auth:krb5:conn"`; an opaque value counts only in the name of an AWS resource. */
function isPartOfName(line: string, parts: string, isOpaque: boolean): boolean {
  const at = line.indexOf(parts);
  return at >= 0 && (!isOpaque || /\barn:[\w:-]{0,120}$/.test(textBefore(line, at, 130)));
}

/** `TrafficSecret => b"c hs traffic",` of Rust: the label that belongs to a variant. */
const isLabelOfVariant: Objection = ({ candidate: { name, isNameQuoted, separator, quote, value } }) =>
  separator === 'arrow' &&
  !isNameQuoted &&
  quote !== 'none' &&
  /^(?:\w{1,40}::)?[A-Z][a-z]+(?:[A-Z][a-z]+)*$/.test(name) &&
  /^[a-z\d]+(?: [a-z\d]+)+$/.test(value)
    ? 'the label of a variant'
    : undefined;

/** `?SHOP_PASSWORD}} ->` above `remove([<<"shop">>, …])`: what Erlang does in a case, not what the name is set to. */
const isDoneInCase: Objection = ({ candidate, surroundings: { path } }) =>
  candidate.separator === 'arrow' &&
  candidate.wrapper !== '' &&
  candidate.valueStart - candidate.nameEnd > candidate.wrapper.length + farFromName &&
  path !== undefined &&
  /\.(?:[eh]rl|exs?)$/.test(path)
    ? 'what is done in a case'
    : undefined;

/** An arrow, the end of a line and an indentation. */
const farFromName = 12;

/** `'oBWPw': _0x174e55('P$1A', 0x9d8)`: code that was made hard to read. */
const isObfuscated: Objection = ({ candidate: { wrapper } }) =>
  wrapper.startsWith('_0x') ? 'the value is code' : undefined;

export const statementRejections: readonly Objection[] = [
  isAlternative,
  isChoice,
  isNextAlternative,
  isDatabase,
  isPseudoClass,
  isWordOfList,
  isNextName,
  isSelector,
  isNote,
  isPort,
  isCommand,
  isInOrder,
  isLoop,
  isPartOfKey,
  isAlias,
  isComparedPair,
  isInBase85,
  isLabelOfVariant,
  isDoneInCase,
  isObfuscated,
];
