import { textBefore } from '../../text/text-before.ts';
import type { AssignmentHead } from '../assignment-head.ts';
import { codeAt, isKind, quoteMark, skipBlanks } from '../characters.ts';
import { colon, openingBrace, semicolon } from '../codes.ts';
import type { Name } from '../name/name.ts';
import type { Value } from '../value/value.ts';
import type { Closers } from './closers.ts';
import type { Separator } from './separator.ts';

/**
 * Whether the separator can lead to a value: behind a closed call only a default, an assignment or a comparison can
 * follow; behind a comma comes another argument.
 */
export function isPlausible(
  window: string,
  { kind, end }: Separator,
  name: Name,
  { isParenthesised, isQuoted, isCalled }: Closers,
): boolean {
  if (kind === 'verb' || (kind === 'pair' && isParenthesised)) return true;
  if (isCalled) return kind === 'comparison' || kind === 'default';
  if (isParenthesised) return kind === 'default' || kind === 'equals' || kind === 'comparison' || kind === 'colon';
  const index = skipBlanks(window, end);
  return (
    kind !== 'comma' ||
    isQuoted ||
    (mayPrecedeValue(window, name) && (isKind(codeAt(window, index), quoteMark) || window.startsWith('<<"', index)))
  );
}

const constant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

const comparingCall = /\b(?:assert\w{0,24}|equals?|same|is|eq|str(?:n|case|cpy)?(?:cmp|cpy)|verify)[!?]?[ (]\s{0,4}$/i;
/** The most characters of such a match that are looked at. */
const longestComparingCall = 32;

/** `set :password, 'x'`, `{password, "x"}`, `CURLOPT_PASSWORD, "x"`, `assertEqual(password, "x")` */
function mayPrecedeValue(window: string, { text, start }: Name): boolean {
  const before = codeAt(window, start - 1);
  return (
    before === colon ||
    before === openingBrace ||
    constant.test(text) ||
    comparingCall.test(textBefore(window, start, longestComparingCall))
  );
}

/** `IDENTIFIED BY 'x'`; a value without quotes only at the end of the statement or with a digit in it. */
export function isPlausibleSql({ window, name, separator }: AssignmentHead, value: Value): boolean {
  if (separator.kind !== 'word' || value.quote === 'backtick') return false;
  const text = window.slice(value.start, value.end);
  return (
    (value.quote === 'none'
      ? /^\w[\w#$!@]*$/.test(text) && /[0-9]/.test(text) && namesAccount(window, name)
      : !isInProse(window, name, value)) || codeAt(window, value.next) === semicolon
  );
}

/** "Windows, which is identified by 'NT'.", "the chunk identified by 'BID2')", "a shop identified by '8d3f4c1e-…'". */
function isInProse(window: string, name: Name, { next }: Value): boolean {
  if (name.text !== name.text.toLowerCase()) return false;
  const before = textBefore(window, name.start, ' were '.length);
  return (
    /\b(?:is|are|was|were|be)\s$/.test(before) ||
    /^[).](?!["'`;])/.test(window.slice(next, next + 2)) ||
    (/[a-z] $/.test(before) && !namesAccount(window, name))
  );
}

const account = /\b(?:user|role|grant|link)\b|["'`]@["'`\w%]/i;
/** How far before the name the account stands. */
const farthestAccount = 150;

/** `create user shop IDENTIFIED BY x1`, but not "the command identified by command20". */
function namesAccount(window: string, { start }: Name): boolean {
  return account.test(textBefore(window, start, farthestAccount));
}
