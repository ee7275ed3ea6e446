import { LargePattern } from '../../search/large-pattern.ts';
import { blank, codeAt, inName, isKind, lineEnd, quoteMark } from '../characters.ts';
import {
  atSign,
  backslash,
  closingParenthesis,
  colon,
  comma,
  equals,
  exclamationMark,
  openingBrace,
  openingParenthesis,
  semicolon,
} from '../codes.ts';
import type { Name } from '../name/name.ts';
import type { Closers } from '../separator/closers.ts';
import { quoteOfMark, type Value } from './value.ts';

/** A value that comes before its name. */
export interface ValueBefore {
  readonly value: Value;
  readonly kind: 'comparison' | 'pair';
}

/** How many bytes before the keyword are looked at. */
const reach = 150;
const longestValue = 90;
const shortest = 3;

/**
 * `assertEquals("x", user.getPassword())`, `"x" == password`, `"x".equals(password)`,
 * `{"value": "x", "name": "password"}`.
 */
export function readValueBefore(window: string, hit: number, name: Name, closers: Closers): ValueBefore | undefined {
  const floor = Math.max(0, hit - reach);
  const last = codeAt(window, name.start - name.dashes - 1);
  if (closers.isQuoted && isKind(last, quoteMark))
    return pairBefore(window, floor, name.start - 1) ?? comparedHeader(window, floor, name.start - 1);
  if (closers.isQuoted || !mayEndHere(window, closers.end) || name.start + name.text.lastIndexOf('.') > hit)
    return undefined;
  const start = skipBlanksBefore(window, ownerStart(window, name.start, floor), floor);
  switch (codeAt(window, start - 1)) {
    case comma:
      return comparedArgument(window, start - 1, floor);
    case equals:
      return codeAt(window, start - 2) === equals
        ? comparison(
            window,
            start - (codeAt(window, start - 3) === equals || codeAt(window, start - 3) === exclamationMark ? 3 : 2),
            floor,
          )
        : undefined;
    case openingParenthesis:
      return comparingMethod(window, start, floor);
    default:
      return undefined;
  }
}

/** Whether the expression may end here: no member is read and nothing is assigned. */
function mayEndHere(window: string, at: number): boolean {
  const code = codeAt(window, at);
  return (
    isKind(code, lineEnd | blank) ||
    code === comma ||
    code === semicolon ||
    code === closingParenthesis ||
    code === openingBrace
  );
}

const ownerBytes = '@$>:&*!';

/** The index before an owner such as `$user->` or `@user.`; names already extend over dots. */
function ownerStart(window: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && (isKind(window.charCodeAt(at - 1), inName) || ownerBytes.includes(window.charAt(at - 1)))) at--;
  return at;
}

function skipBlanksBefore(window: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && at > from - 20 && isKind(window.charCodeAt(at - 1), blank)) at--;
  return at;
}

const comparingCall =
  /\b(?:assert\w{0,24}|expect\w{0,16}|verify|equals?|same|is|eq|str(?:n|case)?cmp|compare|should\w{0,12})[!?]?[ (]\s{0,4}[bu@N]?$/i;

/** `assert_equal 'x', user.password` */
function comparedArgument(window: string, end: number, floor: number): ValueBefore | undefined {
  const value = quotedBefore(window, skipBlanksBefore(window, end, floor), floor);
  if (value === undefined || !comparingCall.test(window.slice(Math.max(floor, value.start - 41), value.start - 1)))
    return undefined;
  return { value, kind: 'comparison' };
}

function comparison(window: string, end: number, floor: number): ValueBefore | undefined {
  const value = quotedBefore(window, skipBlanksBefore(window, end, floor), floor);
  return value && { value, kind: 'comparison' };
}

const header =
  /"(?<value>[^"\r\n\\]{3,90})"\.(?:e|contentE)quals(?:IgnoreCase)?\(\s?[\w.]{1,40}\.get(?:Header|Parameter)\($/;
const anyHeader = new LargePattern(header);

/** `"x".equals(request.getHeader("X-Token"))` */
function comparedHeader(window: string, floor: number, end: number): ValueBefore | undefined {
  if (codeAt(window, end - 1) !== openingParenthesis) return undefined;
  const text = window.slice(floor, end);
  const found = anyHeader.exec(text);
  const value = found?.groups?.['value'];
  if (found === null || value === undefined) return undefined;
  const start = floor + found.index + 1;
  return { value: valueAt(start, start + value.length, '"'), kind: 'comparison' };
}

const comparingMethods: readonly string[] = ['.equals(', '.Equals(', '.equalsIgnoreCase(', '.contentEquals('];

/** `"x".equals(password)` */
function comparingMethod(window: string, end: number, floor: number): ValueBefore | undefined {
  const method = comparingMethods.find((each) => window.endsWith(each, end));
  return method === undefined ? undefined : comparison(window, end - method.length, floor);
}

const pair =
  /(?<![\w-])value["']?\s{0,3}[:=]\s{0,3}(?<quote>["'])(?<value>[^"'\r\n\\]{3,90})\k<quote>(?:,\s{0,12}|\s{1,12})["']?(?:name|key|id|property)["']?\s{0,3}[:=]\s{0,3}$/;
const anyPair = new LargePattern(pair);
/** `setValue("x", forHTTPHeaderField: "X-Api-Key")`, `setObject:@"x" forKey:@"token"` */
const handed = /[(:]\s{0,3}@?(?<quote>")(?<value>[^"\r\n\\]{3,90})",?\s{1,4}for(?:HTTPHeaderField|Key):\s{0,3}@?$/;
const anyHanded = new LargePattern(handed);
const scheme = /^(?:Bearer|Basic|Token)[ ]/;

function pairBefore(window: string, floor: number, end: number): ValueBefore | undefined {
  const last = skipBlanksBefore(window, end, floor) - 1;
  const before = codeAt(window, codeAt(window, last) === atSign ? last - 1 : last);
  if (before !== equals && before !== colon) return undefined;
  const named = window.slice(floor, end);
  const found = anyPair.exec(named) ?? anyHanded.exec(named);
  const whole = found?.groups?.['value'];
  if (found === null || whole === undefined) return undefined;
  const text = whole.replace(scheme, '');
  const start =
    floor +
    found.index +
    found[0].indexOf(whole, found[0].search(/["']?\s{0,3}[:=]|["(:]/)) +
    whole.length -
    text.length;
  return { value: valueAt(start, start + text.length, found.groups?.['quote'] ?? ''), kind: 'pair' };
}

/** The content of the quoted text that ends at `end`. */
function quotedBefore(window: string, end: number, floor: number): Value | undefined {
  const mark = window.charAt(end - 1);
  if (!isKind(codeAt(window, end - 1), quoteMark)) return undefined;
  const least = Math.max(floor, end - 2 - longestValue);
  for (let at = end - 2; at >= least; at--) {
    const code = window.charCodeAt(at);
    if (isKind(code, lineEnd) || code === backslash) return undefined;
    if (window.charAt(at) === mark) return end - 1 - (at + 1) < shortest ? undefined : valueAt(at + 1, end - 1, mark);
  }
  return undefined;
}

function valueAt(start: number, end: number, mark: string): Value {
  return { start, end, quote: quoteOfMark[mark] ?? 'double', wrapper: '', isInList: false, next: end + 1 };
}
