import type { Rejection } from '../evidence.ts';
import { fileKindOf } from '../file-kind.ts';

// Values that are, or are a part of, an expression in code.

const betweenTexts =
  /^[a-z]{2,20}:["']$|^\)\s{0,3}(?:\.\w{1,30}\(|[,+;])\s{0,3}$|^["'`]\)\s{0,3}\.\w{1,30}\(|^\)[^"'`]{0,80}\($|^[A-Za-z]\w{2,60}\(\w{1,30}=$|^\s{0,3}\|\s|^,[A-Za-z_$][\w$.]{0,30},/;

/** `.append(", password=").append("`, `"<password>"').trim() + "`: what stands between two texts. */
const isBetweenTexts: Rejection = ({ candidate: { value, quote } }) =>
  quote !== 'none' && betweenTexts.test(value) ? 'the value is code between two texts' : undefined;

/** `token: "Optional[str]"`, `"Dict[str, int] | None"`: a type that is not known yet where it is named. */
const isType: Rejection = ({ candidate: { value }, shape }) =>
  shape.marks > 0 && /^(?:[A-Za-z_.]{1,40}\.)?[A-Z][A-Za-z]{2,20}\[[\w ,.|[\]]{1,120}\](?: \| None)?$/.test(value)
    ? 'the value is a type'
    : undefined;

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
      (next === '.' && (/[:=]$/.test(value) || isJoined(line, value)))
      ? 'the value is a part of an expression'
      : undefined;
  if (
    /(?:\+\+|--)$/.test(value) ||
    /^\w{1,40}\*\*[\w.]{1,80}$/.test(value) ||
    /^\d{1,6}(?:\.[a-z_]{2,20}){1,5}[!?]?$/.test(value)
  )
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
  // Functions with their arity, types of bits and macros of Erlang: `lookup/3`, `20/binary`, `?MACRO`.
  if (
    path !== undefined &&
    /\.[eh]rl$/.test(path) &&
    /^(?:\w{1,40}\/(?:\d{1,2}|[a-z]{3,12})|\?[A-Z_]{2,40})$/.test(value)
  )
    return 'the value is code';
  if (/^(?:Invoke|Get|New|Read|Import|Convert(?:To|From)?|Add|Set|Select|Request)-[A-Z][A-Za-z]{2,40}$/.test(value))
    return 'the value is code: a call or an index';
  if (/^[A-Za-z_$][\w$.]{0,80}[!=]==/.test(value)) return 'the value is code: a comparison';
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

/** `'confirmed|' . $rules`, `'confirmed|'.Rules::of('x')` of PHP. */
function isJoined(line: string, value: string): boolean {
  return /^["'] ?\. ?(?:\$[a-z_]|[A-Z]\w{0,60}::)/i.test(line.slice(line.lastIndexOf(value) + value.length));
}

/** `<%= ENV["DB_PASSWORD"] || "x" %>` */
function closesTag(line: string, value: string): boolean {
  return /^["'] ?-?%>/.test(line.slice(line.lastIndexOf(value) + value.length));
}

/** `| password | x | of the shop |`, but not in a list of packages and their versions, and no chain of filters. */
function isFirstCell(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at < 0 || /^\s{0,8}\|[^|]*$/.test(line.slice(0, at));
}

/** `| SECRET_KEY=… | of the shop |`, where the bars hold cells. */
function isRow(line: string): boolean {
  return /^\s{0,8}\|.*\|\s{0,4}$/.test(line);
}

/** `echo $password | shop`, `"code" | "password" | "implicit"`: a bar that makes no table. */
const isPipe: Rejection = ({ candidate: { kind, isNameQuoted, quote }, surroundings: { line } }) => {
  if (kind !== 'table') return undefined;
  if (line.indexOf('|') === line.lastIndexOf('|')) return 'the bar is a pipe';
  return isNameQuoted && quote !== 'none' ? 'the bar stands between alternatives' : undefined;
};

export const expressionRejections: readonly Rejection[] = [isBetweenTexts, isType, isExpression, isPipe];
