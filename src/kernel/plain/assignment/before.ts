import { blank, inPlainWord, quote, setOf, space } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';
import type { ClosedName } from './otherwise.ts';

const reach = 120;
const mostSpaces = 20;
const mostBeforeKey = 12;
const mostOfWord = 32;
const longestValue = 90;
const inOwner: Uint8Array = setOf(/[\w$.@>:&*!-]/);
/** The first four letters of words that compare what follows them. */
const comparingHeads: ReadonlySet<string> = new Set('asse expe veri equa same comp shou strc strn'.split(' '));
const pairKeys: readonly string[] = ['name', 'key', 'id', 'property', 'forKey'];
/** The end of `forHTTPHeaderField`. */
const headerKey = 'derField';
const longestKey = 18;

/**
 * Whether a value may be before its name: `"x", user.password)`, `"x" == password`, `"x".equals(password)`, `"value":
 * "x", "name": "password"`
 */
export function mayStandBefore(text: GateText, { start, isQuoted }: ClosedName, after: number): boolean {
  let first = start;
  const limit = Math.max(0, start - reach);
  while (first > limit && text.is(inOwner, first - 1)) first--;
  if (isQuoted) return first > 0 && text.is(quote, first - 1) && isNamedByPair(text, first - 1);
  if (!text.isAny(' \t\r\n,;){', after) && !text.isAny(')', after - 1)) return false;
  const before = blanksBefore(text, first);
  if (before < 3) return false;
  if (text.isAny(',', before - 1)) return isComparedArgument(text, blanksBefore(text, before - 1) - 1);
  if (text.isAny('(', before - 1)) return before > 5 && ['uals', 'case'].includes(text.folded(before - 5, 4));
  if (!text.isAny('=', before - 1) || !text.isAny('=', before - 2)) return false;
  return text.is(quote, blanksBefore(text, before - (text.isAny('=!', before - 3) ? 3 : 2)) - 1);
}

/** `assert_equal 'x', `: whether the quote at `end` closes the first argument of a comparing word. */
function isComparedArgument(text: GateText, end: number): boolean {
  if (!text.is(quote, end)) return false;
  const least = Math.max(0, end - 1 - longestValue);
  let open = end - 1;
  while (open >= least && text.at(open) !== text.at(end)) if (text.isAny('\r\n\\', open--)) return false;
  if (open < least) return false;
  return isComparingBefore(text, text.isAny('bu@N', open - 1) ? open - 1 : open);
}

/** Whether a comparing word is before `from`, with a blank or a parenthesis between them. */
export function isComparingBefore(text: GateText, from: number): boolean {
  let at = from;
  while (at > 0 && from - at < 5 && text.is(space, at - 1)) at--;
  if (text.isAny('(', at - 1)) at--;
  else if (at === from) return false;
  return isComparingWord(text, text.isAny('!?', at - 1) ? at - 1 : at);
}

function isComparingWord(text: GateText, end: number): boolean {
  let at = end;
  while (at > 0 && end - at < mostOfWord && text.is(inPlainWord, at - 1)) at--;
  return (
    comparingHeads.has(text.folded(at, Math.min(4, end - at))) ||
    (end - at === 2 && ['is', 'eq'].includes(text.folded(at, 2)))
  );
}

function blanksBefore(text: GateText, from: number): number {
  let at = from;
  while (at > Math.max(0, from - mostSpaces) && text.is(blank, at - 1)) at--;
  return at;
}

/** `"x" name=`, `'x', "key": `: whether a pair's key ends at `from`, and a quoted value is before it. */
function isNamedByPair(text: GateText, from: number): boolean {
  let at = blanksBefore(text, from);
  if (text.isAny('@', at - 1)) at--;
  if (at < 3 || !text.isAny('=:', at - 1)) return false;
  let end = blanksBefore(text, at - 1);
  if (end > 1 && text.isAny('"\'', end - 1)) end--;
  const length = keyLength(text, end);
  if (length === 0) return false;
  let start = end - length;
  if (start > 0 && text.isAny('"\'', start - 1)) start--;
  let before = start;
  while (before > 0 && start - before < mostBeforeKey && text.is(space, before - 1)) before--;
  if (before > 0 && text.isAny(',', before - 1)) before--;
  if (before === start) return false;
  return before > 0 && text.isAny('"\'', before - 1);
}

/** Length of the pair's key that ends at `end`; 0 if none does. */
function keyLength(text: GateText, end: number): number {
  if (end >= longestKey && text.exact(end - headerKey.length, headerKey.length) === headerKey) return longestKey;
  const keys = pairKeys.filter((word) => end >= word.length && text.exact(end - word.length, word.length) === word);
  return Math.max(0, ...keys.map((word) => word.length));
}
