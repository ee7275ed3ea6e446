import { escapePattern } from '../../../foundation/escape-pattern.ts';
import type { Objection } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';
import { isArithmetic, isOperation, isSum } from './arithmetic.ts';
import { joinRejections } from './joined-text.ts';

// Values that are code: an expression or a part of one.

const betweenTexts =
  /^[a-z]{2,20}:["']$|^"[\]}]{1,3},\s?"|^\s?,\s?\(0,\s?[\w$]{1,20}\.[\w$]{1,20}\)\($|^\)\s{0,3}(?:\.\w{1,30}\(|[,+;])\s{0,3}$|^["'`]\)\s{0,3}\.\w{1,30}\(|^[)\]}]{1,6}[^"'`]{0,80}\($|^\);[a-z]\w{0,30}\.\w{1,30}\(|^[A-Za-z]\w{2,60}\(\w{1,30}=$|^\s{0,3}\|\s|^[!=]==?[A-Za-z_$][\w$.]{0,40}\(|^,\s?[A-Za-z_$][\w$.]{0,30}(?:[,)]|\([\w$,]{0,40}\)\{)|^\s?\.\s?[a-z_]\w{0,40}\($/;

/** `.append(", password=").append("`, `"<password>"').trim() + "`, `'Password: '.repeat('*')`: the code between two texts. */
const isBetweenTexts: Objection = ({ candidate: { value, quote } }) =>
  quote !== 'none' && betweenTexts.test(value) ? 'the value is code between two texts' : undefined;

/** `public class AccessToken : IDisposable` of C#: what the class is made of. */
const isBaseClass: Objection = ({ candidate: { name, quote, separator }, surroundings: { line } }) =>
  quote === 'none' &&
  separator === 'colon' &&
  new RegExp(`\\b(?:class|struct|interface|record) ${escapePattern(name)}\\b`).test(line)
    ? 'the value is a type'
    : undefined;

/** `type CredentialRequirement = "optional" | "silent";` of TypeScript: what a value may be. */
const isUnion: Objection = ({ candidate: { quote, next }, surroundings: { line } }) =>
  quote !== 'none' && next === '|' && /^\s{0,20}(?:export |declare ){0,2}type \w/.test(line)
    ? 'the value is a type'
    : undefined;

/** `token: "Optional[str]"`, `"Dict[str, int] | None"`: a type in quotes, since it is not defined yet. */
const isType: Objection = ({ candidate: { value }, shape }) =>
  shape.marks > 0 && /^(?:[A-Za-z_.]{1,40}\.)?[A-Z][A-Za-z]{2,20}\[[\w ,.|[\]]{1,120}\](?: \| None)?$/.test(value)
    ? 'the value is a type'
    : undefined;

/** Functions with their arity, bit types and macros of Erlang: `lookup/3`, `20/binary`, `?MACRO`. */
const isErlang: Objection = ({ candidate: { value }, surroundings: { path } }) =>
  path !== undefined && /\.[eh]rl$/.test(path) && /^(?:\w{1,40}\/(?:\d{1,2}|[a-z]{3,12})|\?[A-Z_]{2,40})$/.test(value)
    ? 'the value is code'
    : undefined;

/** `Get-Credential`, `New-ShopToken` */
const isCmdlet: Objection = ({ candidate: { value } }) =>
  /^(?:Invoke|Get|New|Read|Import|Convert(?:To|From)?|Add|Set|Select|Request)-[A-Z][A-Za-z]{2,40}$/.test(value)
    ? 'the value is code: a call or an index'
    : undefined;

/** `shop.token===`, `1===a` and `1==e.mode` of minified code. */
const isComparison: Objection = ({ candidate: { value } }) =>
  /^[A-Za-z_$][\w$.]{0,80}[!=]==|^\d{1,4}[!=]==?[A-Za-z_$][\w$.]{0,60}$/.test(value)
    ? 'the value is code: a comparison'
    : undefined;

/** `e.error.retryable=!0` of minified code. */
const assignedMember = /^[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){1,6}=[!\w]/;

/** `token:b=$a`, `e.error.retryable=!0` */
const isAssignment: Objection = ({ candidate: { value, kind } }) =>
  value.includes('=$') || (kind !== 'query' && assignedMember.test(value))
    ? 'the value is code: an assignment'
    : undefined;

const attribute = /^(?:[A-Za-z]\w{0,30}:[A-Za-z]\w{0,30}|[a-z][a-z-]{0,14})=$/;

/** `type="password" :isReq:required=""` */
const isAttribute: Objection = ({ candidate: { value, next } }) =>
  (next === '"' || next === "'") && attribute.test(value) ? 'the value is code: an attribute' : undefined;

/** `password=>x`, `key: a => …`, `->next`: the value is followed by an arrow. */
const precedesArrow: Objection = ({ candidate: { value, next } }) => {
  if (next !== '>') return undefined;
  if (value.endsWith('=')) return 'the value is code: a member';
  return value.endsWith('-') ? 'the value is code' : undefined;
};

/** `shop_password | b64decode | length`: the value is followed by a bar that does not separate cells of a table. */
const precedesBar: Objection = ({ candidate: { kind, next, name, isTight }, isOpaque, surroundings: { line } }) => {
  if (next !== '|' || kind === 'flag') return undefined;
  const isCell = (kind === 'table' && isFirstCell(line, name)) || (isOpaque && isTight && isRow(line));
  return isCell ? undefined : 'the value is code';
};

/** `[Security.Keys]::Get(…)` of PowerShell; `new Dictionary&lt;string, Token&gt;()` and `input.parse::&lt;Token&gt;()` of code in XML. */
const isTypeOfCode: Objection = ({ candidate: { value, next }, surroundings: { line } }) =>
  (next === ']' && line.includes(`[${value}]::`)) ||
  (next === ';' && /^(?:[A-Z]\w{2,60}|(?:::)?\w{1,40}(?:(?:::|\.)\w{1,40}){0,6}(?:::)?)&lt$/.test(value))
    ? 'the value is code: a type'
    : undefined;

/** `!$isSet`, `!!received`, `!!!actual`, `return!1` and `!0===isSet` of minified code. */
const isNegation: Objection = ({ candidate: { value } }) =>
  /^!{1,3}\$?[A-Za-z_]+$|^return[!("'[{~]|^![01](?:[^\w!@#$%*]|$)/.test(value) ? 'the value is code' : undefined;

/** `token = lexer.next()`, `key = keys[0]`, `token = Option<String>`; but not `8d3f… (Linux)`, a token with a remark. */
const isCall: Objection = ({ candidate: { value, next, separator, kind }, shape, surroundings: { line } }) => {
  const isApart = shape.digits >= 6 && shape.length >= 16 && next === '(' && line.includes(`${value} (`);
  const isElement = separator === 'element' || separator === 'pair' || line.includes(`${value}</`);
  // In a shell, `<` reads from a file.
  const isRedirected = kind === 'flag' && separator === 'blank';
  // `community x {` of a router.
  const isBlock = kind === 'flag' && line.includes(`community ${value} {`);
  const isOpened =
    (next === '(' && !isApart) ||
    next === '[' ||
    (next === '{' && !isBlock) ||
    (next === '<' && !isElement && !isRedirected);
  return isOpened ? 'the value is code: a call or an index' : undefined;
};

/** `password = given = x`, `key = isSet ? a : b`, `{token: a, b: c}` */
const precedesSign: Objection = ({ candidate: { value, kind, separator, next }, surroundings: { line } }) => {
  // `shop:{PLAIN}x::` of Dovecot, `password=x ://shop/data` of a mount. A flag is never part of a condition.
  const mayPart =
    value.includes('=') || (kind === 'flag' && separator === 'blank') || (next === ':' && line.includes(`${value} :/`));
  return kind !== 'query' && (next === '=' || next === '?' || (next === ':' && !mayPart))
    ? 'the value is code'
    : undefined;
};

/** `.shared`, `$password->rfc2307` */
const isMemberAlone: Objection = ({ candidate: { name, value, separator }, surroundings: { line } }) =>
  /^\.[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/.test(value) || (separator === 'arrow' && line.includes(`${name}->${value}`))
    ? 'the value is code: a member'
    : undefined;

/** `lexer.current`, `options&.token`, `Config::SECRET`. */
const member = /^[*&!~-]*[A-Za-z_$][\w$]*(?:(?:\.|->|=>|::|\?\.|!\.|&\.)[A-Za-z_$][\w$]*)+[!?]?$/;
/** Nobody names a member like this, unless it is `ShopAnalyzer.RuleId0016` or `answer.JSON200.Key`. */
const generatedDigits = /\d{4}|(?<!\.(?:JSON|XML|YAML))\d{3}[^\d]|[a-z]\d[a-z]/;
const numberedMember = /^(?:(?:[A-Z][a-z]{1,20}){1,6}\.){1,6}(?:[A-Z][a-z]{1,20}){1,6}\d{1,4}$/;
/** `context.es512.jwk`, `expiry!.timeIntervalSince1970`, `oauth2client.client._Token`: each of them words, with one number at most. */
const membersOfWords =
  /^(?:(?:^|\.|->|\?\.|!\.)_{0,2}[A-Za-z][a-z]{1,20}(?:[A-Z][a-z]{1,20}|_[a-z]{2,20}){0,6}(?:\d{1,4}[a-z]{0,12})?){2,7}$/;

const isMember: Objection = ({ candidate: { value, kind, next }, shape, surroundings: { path } }) => {
  if (!member.test(value)) return undefined;
  const isSourceCode = path !== undefined && fileKindOf(path).isSourceCode;
  const isComposed = kind === 'assignment' && next === '.' && isSourceCode;
  const mayBeGenerated =
    !(isSourceCode && (numberedMember.test(value) || membersOfWords.test(value))) &&
    (generatedDigits.test(value) || (shape.digits > 0 && !isSourceCode));
  return isComposed || !mayBeGenerated ? 'the value is code: a member' : undefined;
};

/** `password ::= astring` */
const isRuleOfGrammar: Objection = ({ surroundings: { line } }) =>
  /^\s{0,40}<?[A-Za-z][\w-]{0,40}>?\s{0,40}::=\s/.test(line) ? 'the value is a rule of a grammar' : undefined;

const withoutQuotes: readonly Objection[] = [
  isRuleOfGrammar,
  isArithmetic,
  isSum,
  isAssignment,
  isAttribute,
  precedesArrow,
  precedesBar,
  isNegation,
  isTypeOfCode,
  isCall,
  precedesSign,
  isErlang,
  isCmdlet,
  isComparison,
  isMemberAlone,
  isMember,
  isOperation,
];

/** Only values without quotes can be these expressions. */
export const isBareExpression: Objection = (evidence) => {
  if (evidence.candidate.quote !== 'none') return undefined;
  for (const rejection of withoutQuotes) {
    const reason = rejection(evidence);
    if (reason !== undefined) return reason;
  }
  return undefined;
};

/** `| password | x | of the shop |`; not a list of packages and their versions, nor a chain of filters. */
function isFirstCell(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at < 0 || /^\s{0,8}\|[^|]*$/.test(line.slice(0, at));
}

/** `| SECRET_KEY=… | of the shop |`, where the bars enclose cells. */
function isRow(line: string): boolean {
  return /^\s{0,8}\|.*\|\s{0,4}$/.test(line);
}

/** `echo $password | shop`, `"code" | "password" | "implicit"`: the bar is not that of a table. */
const isPipe: Objection = ({ candidate: { kind, name, isNameQuoted, quote, next }, surroundings: { line } }) => {
  if (kind !== 'table') return undefined;
  // `index $secret "PASSWORD" | b64dec)` and `{{ .password | b64enc }}` of Go.
  if ((isNameQuoted || line.includes('{{')) && quote === 'none' && (next === ')' || next === '}'))
    return 'the bar is a pipe';
  // `db1 | x` below `Host | Password` does not hold the name.
  if (line.includes(name) && line.indexOf('|') === line.lastIndexOf('|')) return 'the bar is a pipe';
  if (line.includes(`>|${name}|`)) return 'the bars enclose what an arrow of a diagram says';
  return isNameQuoted && quote !== 'none' ? 'the bar stands between alternatives' : undefined;
};

export const expressionRejections: readonly Objection[] = [
  isBetweenTexts,
  isBaseClass,
  isUnion,
  isType,
  ...joinRejections,
  isBareExpression,
  isPipe,
];
