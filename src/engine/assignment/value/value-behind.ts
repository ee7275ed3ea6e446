import { alphanumeric, codeAt, skipKind } from '../characters.ts';
import { lessThan } from '../codes.ts';
import type { Separator } from '../separator/separator.ts';
import { quotedOnly, readValue, type Value, type ValueContext } from './value.ts';

/** The key that a test presses after it has typed the value. */
const submit = '{enter}';

/** The value behind the separator; for an expression without quotes, its default: `config.password || 'x'`. */
export function readValueBehind(window: string, separator: Separator, context: ValueContext): Value | undefined {
  const value = readValue(window, separator.end, context);
  if (separator.kind === 'element' && value?.quote !== 'double') {
    const whole = wholeOfElement(window, separator.end, value);
    if (whole !== undefined) return whole;
  }
  if (value === undefined) return undefined;
  if (value.quote !== 'none' && environment.test(value.wrapper)) return defaultBehind(window, value) ?? value;
  if (value.quote !== 'none')
    return separator.kind === 'verb' && window.endsWith(submit, value.end)
      ? { ...value, end: value.end - submit.length }
      : value;
  if (separator.kind === 'element') return lastOfElement(window, value) ?? value;
  return defaultBehind(window, value) ?? value;
}

/** `getenv('SHOP_LOGIN') ?: 'x'`: the name of a variable is not the value. */
const environment = /(?:^|[\s.:])(?:\w{0,12}[eE]nv|ENV)$/;

function defaultBehind(window: string, value: Value): Value | undefined {
  fallback.lastIndex = value.next;
  return fallback.test(window) ? readValue(window, fallback.lastIndex, quotedOnly) : undefined;
}

/** `<password>Ab,9'c;d</password>`: signs that end a value elsewhere do not in an element, where only `<` does. */
function wholeOfElement(window: string, at: number, value: Value | undefined): Value | undefined {
  if (value !== undefined && codeAt(window, value.next) === lessThan) return undefined;
  marked.lastIndex = at;
  const text = marked.exec(window)?.[0];
  return text === undefined
    ? undefined
    : { start: at, end: at + text.length, quote: 'none', wrapper: '', isInList: false, next: at + text.length };
}

/** Without blanks and with a digit and letters of both cases: not a word, a call or a template. */
const marked = /(?=[^\s<>]{0,40}[0-9])(?=[^\s<>]{0,40}[a-z])(?=[^\s<>]{0,40}[A-Z])[^\s<>"`{}()[\]$]{8,64}(?=<\/)/y;

/** `<secret>{shop AQAAABAAA 8d3f…}</secret>`: of several words in an element, the last one if it is long. */
function lastOfElement(window: string, value: Value): Value | undefined {
  lastWord.lastIndex = value.next;
  const word = lastWord.exec(window)?.groups?.['word'];
  if (word === undefined) return undefined;
  const start = window.indexOf(word, value.next);
  return { ...value, start, end: start + word.length, next: start + word.length };
}

const lastWord =
  /(?:[ \t]{1,4}[^\s<>"'{}]{1,40}){0,2}[ \t]{1,4}(?<word>(?=[^\s<>]{0,40}[0-9])[\w+/.=~!@#$%^&*-]{16,400})\}?\s{0,8}<\//y;

const fallback = /\)?\s{0,4}(?:\|\||\?\?|\?:|\bor\b)\s{0,4}(?=["'`])/y;

/** What looks like the beginning of a call, but may be that of a value: `Ab(cd9!x`. */
export function cutValue(window: string, start: number): Value {
  const end = skipKind(window, start, alphanumeric, longestCut);
  return { start, end, quote: 'none', wrapper: '', isInList: false, next: end };
}

const longestCut = 60;
