import type { Rejection } from '../evidence.ts';
import { fileKindOf } from '../file-kind.ts';

const member = /^[*&!~-]*[A-Za-z_$][\w$]*(?:(?:\.|->|=>|::|\?\.|!\.|&\.)[A-Za-z_$][\w$]*)+[!?]?$/;

/** `e.error.retryable=!0` of code that was made short. */
const assignedMember = /^[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){1,6}=[!\w]/;

/** `first+second` */
const sum = /^[A-Za-z_]\w{0,40}(?:\+[A-Za-z_]\w{0,40}){1,4}$/;

/** `token = lexer.next()`, `key = keys[0]`, `password = user.password + "x"`, `'--password=' . $password['x']`. */
const isExpression: Rejection = ({
  candidate: { value, quote, next, kind, separator, name, isTight },
  shape,
  isOpaque,
  surroundings: { path, line },
}) => {
  if (/^["'`] ?\+|\+ ?["'`]$|^\+[A-Za-z_$][\w$.]*[})\];]|^ ?\. ?\$[a-z]/i.test(value))
    return 'the value is a part of an expression';
  if (quote !== 'none')
    return next === '+' ||
      (next === '%' && !closesTag(line, value)) ||
      (next === '=' && kind !== 'comparison') ||
      (next === '.' && /[:=]$/.test(value))
      ? 'the value is a part of an expression'
      : undefined;
  if (/(?:\+\+|--)$/.test(value) || /^\w{1,40}\*\*[\w.]{1,80}$/.test(value) || /^\d{1,6}\.[a-z_]{3,20}$/.test(value))
    return 'the value is code';
  if (path !== undefined && sum.test(value) && fileKindOf(path).isSourceCode) return 'the value is code: a sum';
  if (value.includes('=$') || (kind !== 'query' && assignedMember.test(value)))
    return 'the value is code: an assignment';
  if ((next === '"' || next === "'") && /^(?:[A-Za-z]\w{0,30}:[A-Za-z]\w{0,30}|[a-z][a-z-]{0,14})=$/.test(value))
    return 'the value is code: an attribute';
  if (next === '>' && value.endsWith('=')) return 'the value is code: a member';
  if (
    (value.endsWith('-') && next === '>') ||
    (next === '|' &&
      kind !== 'flag' &&
      !(kind === 'table' && isFirstCell(line, name)) &&
      !(isOpaque && isTight && isRow(line))) ||
    /^!\$?[A-Za-z_]+$/.test(value)
  )
    return 'the value is code';
  const isApart = shape.digits >= 6 && shape.length >= 16 && next === '(' && line.includes(`${value} (`);
  if (
    (next === '(' && !isApart) ||
    next === '[' ||
    next === '{' ||
    (next === '<' && separator !== 'element' && separator !== 'pair' && !line.includes(`${value}</`))
  )
    return 'the value is code: a call or an index';
  if (kind !== 'query' && (next === '=' || next === '?' || (next === ':' && !value.includes('='))))
    return 'the value is code';
  if (/^\.[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/.test(value) || (separator === 'arrow' && line.includes(`${name}->${value}`)))
    return 'the value is code: a member';
  if (
    member.test(value) &&
    kind === 'assignment' &&
    next === '.' &&
    path !== undefined &&
    fileKindOf(path).isSourceCode
  )
    return 'the value is code: a member';
  if (
    member.test(value) &&
    !/\d{4}|\d{3}[^\d]|[a-z]\d[a-z]/.test(value) &&
    !(shape.digits > 0 && path !== undefined && !fileKindOf(path).isSourceCode)
  )
    return 'the value is code: a member';
  return /^(?:&|\*|!|-)?[A-Za-z_]\w*(?:[-+*/%=!<>]=?|&&|\|\||->|::)[A-Za-z_]\w*$/.test(value) &&
    /&&|->|::|\+=|==/.test(value)
    ? 'the value is code'
    : undefined;
};

/** `<%= ENV["DB_PASSWORD"] || "x" %>` */
function closesTag(line: string, value: string): boolean {
  return /^["'] ?-?%>/.test(line.slice(line.lastIndexOf(value) + value.length));
}

/** `generate_local_psk = s:option("encryption", Flag, "generate_local_psk")`: which of the arguments is the value nobody knows, and one is what it is called. */
const isBesideOwnName: Rejection = ({
  candidate: { words, value, wrapper, quote, next },
  shape,
  surroundings: { line },
}) => {
  if (quote === 'none' || wrapper === '' || next !== ',' || shape.digits + shape.marks + shape.blanks > 0)
    return undefined;
  const at = line.indexOf(`("${value}",`);
  const others = at < 0 ? [] : (line.slice(at + value.length + 3).match(/"[A-Za-z][\w.-]{2,60}"/g) ?? []);
  const name = lettersIn(words.join(''));
  return others.some((other) => lettersIn(other.toLowerCase()) === name) ? 'the call is given the name too' : undefined;
};

/** Numbering may stand elsewhere in the other. */
const lettersIn = (lowered: string): string => lowered.replace(/[^a-z]/g, '');

/** `isLogin ? "password" : "command"`: either is what something is called. */
const isAlternative: Rejection = ({ candidate: { name, isNameQuoted, quote }, surroundings: { line } }) =>
  isNameQuoted && quote !== 'none' && ['"', "'", '`'].some((mark) => line.includes(`? ${mark}${name}${mark} : `))
    ? 'the value is code: one of two'
    : undefined;

/** `| password | x | of the shop |`, but not in a list of packages and their versions, and no chain of filters. */
function isFirstCell(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at < 0 || /^\s{0,8}\|[^|]*$/.test(line.slice(0, at));
}

/** `| SECRET_KEY=… | of the shop |`, where the bars hold cells. */
function isRow(line: string): boolean {
  return /^\s{0,8}\|.*\|\s{0,4}$/.test(line);
}

/** `token: "Optional[str]"`, `"Dict[str, int] | None"`: a type that is not known yet where it is named. */
const isType: Rejection = ({ candidate: { value }, shape }) =>
  shape.marks > 0 && /^(?:[A-Za-z_.]{1,40}\.)?[A-Z][A-Za-z]{2,20}\[[\w ,.|[\]]{1,120}\](?: \| None)?$/.test(value)
    ? 'the value is a type'
    : undefined;

/** `Crypt::AuthEnc::ChaCha20`: a module in a module. */
const isScope: Rejection = ({ candidate: { value, valueStart, name, nameEnd, quote }, surroundings: { line } }) =>
  quote === 'none' && valueStart - nameEnd === 2 && line.includes(`${name}::${value}`)
    ? 'the value is code: a part of a name'
    : undefined;

const betweenTexts =
  /^[a-z]{2,20}:["']$|^\)\s{0,3}(?:\.\w{1,30}\(|[,+;])\s{0,3}$|^["'`]\)\s{0,3}\.\w{1,30}\(|^\)[^"'`]{0,80}\($|^[A-Za-z]\w{2,60}\(\w{1,30}=$|^\s{0,3}\|\s/;

/** `.append(", password=").append("`, `"<password>"').trim() + "`: what stands between two texts. */
const isBetweenTexts: Rejection = ({ candidate: { value, quote } }) =>
  quote !== 'none' && betweenTexts.test(value) ? 'the value is code between two texts' : undefined;

/** `SOME_CONSTANT`, and `someVariable` where more of its statement follows. At the end of a line it may as well be a word of YAML. */
const isBareIdentifier: Rejection = ({
  candidate: { value, quote, next, separator, isTight, kind },
  shape,
  isOpaque,
}) => {
  if (quote !== 'none' || isOpaque || !/^[@:&*]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return undefined;
  if (
    isTight ||
    kind === 'flag' ||
    kind === 'user-password' ||
    kind === 'query' ||
    kind === 'command' ||
    (shape.digits > 0 && shape.length >= 6)
  )
    return undefined;
  if (next === '\n' && (separator === 'colon' || separator === 'equals' || separator === 'blank')) return undefined;
  return separator === 'element' ? undefined : 'the value is a single word without quotes';
};

/** `"AWS_SIGV4"`: what constants are called. */
const isConstantName: Rejection = ({ candidate: { value, quote }, shape, isOpaque, surroundings: { path } }) => {
  if (shape.uppers === 0 || !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return undefined;
  const isName = quote === 'none' && path !== undefined && fileKindOf(path).isSourceCode;
  return isName || (!isOpaque && shape.digits < 4) ? 'the value is the name of a constant' : undefined;
};

/** `fi # $pass = preload`: a shell assigns nothing so, and others would quote it. */
const isNote: Rejection = ({ candidate: { name, value, quote, separator }, surroundings: { line } }) =>
  quote === 'none' && separator === 'equals' && /^[a-z]+$/.test(value) && line.includes(`$${name} = ${value}`)
    ? 'the value is a word of a note'
    : undefined;

/** `Password('bind_word', label='…')`: what a field is called, where more is said of it. */
const isFieldOfForm: Rejection = ({ candidate: { kind, name, value, position, next } }) =>
  kind === 'call' &&
  position === 1 &&
  next === ',' &&
  /^(?:Password|Secret|Token)(?:Field|Input)?$/.test(name) &&
  /^[a-z][a-z_]{1,30}[?*+]?$/.test(value)
    ? 'the value is what a field is called'
    : undefined;

/** `KEY = "org.acme.shop.Setting"`, `token: "acme.shop.status="`: under which name something is set or kept. */
const isNameOfProperty: Rejection = ({ candidate: { family, value, quote }, shape }) =>
  (family === 'api-key' || family === 'token') &&
  quote !== 'none' &&
  shape.marks > 1 &&
  /^(?:[A-Za-z][A-Za-z_-]{1,30}\.){1,8}[A-Za-z][A-Za-z_.-]{1,60}=$|^(?:[A-Za-z][A-Za-z_-]{1,30}\d?[A-Za-z]?\.){3,10}[A-Za-z][A-Za-z_-]{1,60}$/.test(
    value,
  )
    ? 'the value is the name of a property'
    : undefined;

/** `code > password > application`: which goes before which. */
const isInOrder: Rejection = ({ candidate: { name, value, separator, quote }, surroundings: { line } }) =>
  quote === 'none' && separator === 'element' && line.includes(` > ${name} > ${value}`)
    ? 'the value stands in an order of words'
    : undefined;

/** ``PROMPT=`expr 2 \* $hosts` ``: a shell runs it. */
const isCommand: Rejection = ({ candidate: { value, quote, separator, valueStart, nameEnd } }) =>
  quote === 'backtick' &&
  separator === 'equals' &&
  valueStart === nameEnd + 2 &&
  /^[a-z][\w./-]{1,40} .*[$\\|]/.test(value)
    ? 'the value is a command'
    : undefined;

/** `//shop.pw:80/`: a host, and where it listens. */
const isPort: Rejection = ({ candidate: { name, value, separator, quote } }) =>
  quote === 'none' && separator === 'colon' && /\.(?:pw|pass|token)$/.test(name) && /^\d{2,5}(?:\D|$)/.test(value)
    ? 'the value is the port of a host'
    : undefined;

/** `for (Token token : tokens2)`: what is gone through. */
const isLoop: Rejection = ({ candidate: { quote, next, separator }, surroundings: { line } }) =>
  quote === 'none' && next === ')' && separator === 'colon' && /\bfor(?:each)?\s{0,3}\(/i.test(line)
    ? 'the value is code: what is gone through'
    : undefined;

/** `"meta:auth:krb5:conn"`, `arn:…:secret:…`, `eof=pass:format=nv12`: a key or a setting in parts, one of which holds a keyword. */
const isPartOfKey: Rejection = ({
  candidate: { name, value, quote, separator, nameEnd, valueStart },
  isOpaque,
  naturalness,
  surroundings: { line },
}) => {
  if (quote !== 'none') return undefined;
  const isSetting = /[=:]/.test(value) && line.includes(`=${name}:`);
  const isTask =
    separator === 'colon' &&
    valueStart === nameEnd + 1 &&
    !isOpaque &&
    naturalness > 0.4 &&
    /^[\w-]{2,20}:[\w:-]{2,40}$/.test(value);
  const isCipher =
    (/^!\w+(?::!?[\w@+-]+){0,40}$/.test(value) && line.includes(`:!${name}:${value}`)) ||
    (/^(?:psk|PSK)$/.test(name) && (line.includes(`+${name}:${value}`) || line.includes(`-${name}:${value}`)));
  return isSetting || isTask || isCipher || (separator === 'colon' && isPartOfName(line, `:${name}:${value}`, isOpaque))
    ? 'the value is a part of a longer key'
    : undefined;
};

function isPartOfName(line: string, parts: string, isOpaque: boolean): boolean {
  const at = line.indexOf(parts);
  return at >= 0 && (!isOpaque || /\barn:[\w:-]{0,120}$/.test(line.slice(Math.max(0, at - 130), at)));
}

/** `add("password", ["min", "nonalphamin"])`: what is listed behind a name belongs to it otherwise; `'APP_TOKENS': ['signature', 'manage tokens']`: nobody's token is a word. */
const isListedWord: Rejection = ({ candidate: { separator, wrapper, position, value, family, quote, next } }) => {
  const isInList = separator === 'comma' && (position > 1 || wrapper.endsWith('[')) && /^[A-Za-z]+$/.test(value);
  const isFirstOfSome =
    family !== 'password' && quote !== 'none' && next === ',' && /[[\w]$/.test(wrapper) && /^[a-z]{3,14}$/.test(value);
  return isInList || isFirstOfSome ? 'the value is one of a list of words' : undefined;
};

/** `'password' => ['required', 'confirmed']`: what a form is checked for. */
const isCheckOfForm: Rejection = ({ candidate: { kind, separator, quote, wrapper }, surroundings: { line } }) =>
  quote !== 'none' &&
  (kind === 'list' || wrapper.endsWith('[')) &&
  separator !== 'call' &&
  /[[,]\s?["'](?:required|nullable|sometimes|bail|present|confirmed)["']/.test(line)
    ? 'what a form is checked for'
    : undefined;

/** `"changePassword": { "supported": false }`: what is kept under the name is an object, and this is a name in it; `"title": "API credentials", "description": "…"`. */
const isInnerName: Rejection = ({ candidate: { kind, wrapper, quote, next, separator, value } }) =>
  (kind === 'argument' && quote !== 'none' && next === ':') ||
  ((quote === 'none' ? /^[A-Za-z_$][\w$]{0,40}:[!\w]/.test(value) : next === ':') &&
    wrapper.endsWith('{') &&
    (separator === 'colon' || separator === 'equals' || separator === 'arrow'))
    ? 'the value is a name in an object'
    : undefined;

/** `alias pw='plz watch'`: another way to call a command. */
const isAlias: Rejection = ({ candidate: { separator }, surroundings: { line } }) =>
  separator === 'equals' && /^\s{0,20}alias\s/.test(line) ? 'the value is a command' : undefined;

/** `strcmp("NOACTION", up.password)`: a word of the program's own. */
const isComparedConstant: Rejection = ({ candidate: { kind, quote, value } }) =>
  kind === 'comparison' && quote !== 'none' && /^[A-Z]{3,20}(?:_[A-Z]{1,20}){0,4}$/.test(value)
    ? 'the value is a constant that is compared'
    : undefined;

/** `v-auth="['shop-order-add']"`: a list in an attribute. */
const isListInText: Rejection = ({ candidate: { value, quote }, shape }) =>
  quote !== 'none' &&
  shape.digits < 3 &&
  shape.marks > 3 &&
  /^\[(["'])[\w:. /-]{1,80}\1(?:, ?(["'])[\w:. /-]{1,80}\2){0,9}\]$/.test(value)
    ? 'the value is a list in code'
    : undefined;

/** `(?<secret>…)`: a group of a pattern. */
const isPatternGroup: Rejection = ({ candidate: { name, separator }, surroundings: { line } }) =>
  separator === 'element' && line.includes(`(?<${name}>`) ? 'the name is that of a group in a pattern' : undefined;

/** `ON "secrets" ("shop_id")`: tables and their columns. */
const isColumn: Rejection = ({ candidate: { kind, isNameQuoted }, surroundings: { line } }) =>
  (kind === 'call' || kind === 'list') &&
  isNameQuoted &&
  /\b(?:create|alter|references|index|foreign key|primary key)\b/i.test(line)
    ? 'the value is a name of the database'
    : undefined;

/** Another of the names stands in front. */
const nameBefore = /"[a-z][a-z\d]*[A-Z][A-Za-z]*",\s?$/;

/** `['username', 'password', 'repository']` */
const wordList = /\[(?:["'][a-z_]{1,24}["'],\s{0,2}){2,12}["'][a-z_]{1,24}["'],?\s?\]/;

/** `["Username","Password","S3Configuration"]`: what the members of something are called. */
const isOneOfNames: Rejection = ({
  candidate: { kind, name, value, quote, next, isNameQuoted, dashes },
  isOpaque,
  surroundings: { line },
}) => {
  if (
    kind !== 'argument' ||
    !isNameQuoted ||
    quote === 'none' ||
    isOpaque ||
    dashes > 0 ||
    (next !== ',' && next !== ']')
  )
    return undefined;
  if (wordList.exec(line)?.[0].includes(value)) return 'the value is one of several names';
  if (
    /^[a-z]+[A-Z]/.test(name) &&
    /^[a-z][a-z\d]*[A-Z][A-Za-z]+$/.test(value) &&
    nameBefore.test(line.slice(0, line.indexOf(`"${name}"`)))
  )
    return 'the value is one of several names';
  return /^[A-Z][A-Za-z]*$/.test(name) &&
    /^[A-Z][A-Za-z\d]{2,40}$/.test(value) &&
    line.includes(`,"${name}","${value}"`)
    ? 'the value is one of several names'
    : undefined;
};

/** `echo $password | shop`, `"code" | "password" | "implicit"`: a bar that makes no table. */
const isPipe: Rejection = ({ candidate: { kind, isNameQuoted, quote }, surroundings: { line } }) => {
  if (kind !== 'table') return undefined;
  if (line.indexOf('|') === line.lastIndexOf('|')) return 'the bar is a pipe';
  return isNameQuoted && quote !== 'none' ? 'the bar stands between alternatives' : undefined;
};

export const codeRejections: readonly Rejection[] = [
  isBetweenTexts,
  isBesideOwnName,
  isType,
  isScope,
  isAlternative,
  isExpression,
  isBareIdentifier,
  isConstantName,
  isNote,
  isFieldOfForm,
  isNameOfProperty,
  isPort,
  isCommand,
  isInOrder,
  isLoop,
  isPartOfKey,
  isAlias,
  isListedWord,
  isCheckOfForm,
  isInnerName,
  isComparedConstant,
  isListInText,
  isPatternGroup,
  isColumn,
  isOneOfNames,
  isPipe,
];
