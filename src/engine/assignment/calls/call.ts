import { textBefore } from '../../text/text-before.ts';
import { type Candidate, candidateUnder, type Heading } from '../candidate.ts';
import { alphanumeric, codeAt, isKind, nextMark } from '../characters.ts';
import { underscore } from '../codes.ts';
import { readValue, type Value, type ValueContext } from '../value/value.ts';
import { type Argument, readArguments } from './arguments.ts';
import { keys, logins } from './known-calls.ts';
import type { Places } from './places.ts';
import { receivers } from './script-client-table.ts';

/** Names of calls that take a secret among their arguments, with the opening parenthesis or brace. */
export const callKeywords: ReadonlySet<string> = new Set([...Object.keys(logins), ...Object.keys(keys)]);

/** `mysqli_connect("db", "shop", "VALUE")`, `jwt.sign(payload, 'VALUE')`; `hit` is where the name begins. */
export function candidatesOfCall(window: string, hit: number, keyword: string): readonly Candidate[] {
  if (!beginsAt(window, hit, keyword)) return [];
  const isOpen = keyword.endsWith(' ');
  const nameEnd = hit + (isOpen ? keyword.length - 1 : keyword.search(/[({]/));
  const key = keys[keyword];
  const places = key?.places ?? [...(logins[keyword] ?? []), ...placesBehind(window, hit, keyword)];
  const value = readPlace(isOpen ? closedAtLineEnd(window, nameEnd) : window, nameEnd + 1, places);
  // A signing key of several words is text for people, or made up for a test.
  if (value === undefined || (key !== undefined && window.slice(value.start, value.end).includes(' '))) return [];
  const name = window.slice(hit, nameEnd).replace(/^[ .:_]+|[ =]+$/g, '');
  const heading: Heading =
    key === undefined
      ? { name, nameStart: hit, family: 'password', words: passwordWords }
      : { name, nameStart: hit, family: 'secret', words: key.words };
  return [
    candidateUnder(heading, {
      kind: key === undefined ? 'user-password' : 'command',
      value: window.slice(value.start, value.end),
      valueStart: value.start,
      separator: 'call',
      quote: value.quote,
      wrapper: value.wrapper,
      next: nextMark(window, value.next),
    }),
  ];
}

/** Whether the keyword is a whole word here, or its first byte ends the word before. */
function beginsAt(window: string, hit: number, keyword: string): boolean {
  if (!isKind(codeAt(keyword, 0), alphanumeric)) return true;
  const before = codeAt(window, hit - 1);
  return !isKind(before, alphanumeric) && (before !== underscore || keyword.includes('.'));
}

const passwordWords: readonly string[] = ['password'];

/** The most bytes of a receiver that are looked at. */
const longestReceiver = 40;

function placesBehind(window: string, hit: number, keyword: string): Places {
  const found = receivers[keyword];
  return found?.receiver.test(textBefore(window, hit, longestReceiver)) === true ? found.places : [];
}

/** In Ruby, a call without parentheses ends with its line. */
function closedAtLineEnd(window: string, from: number): string {
  const end = lineEndMark.exec(window.slice(from, from + longestOpenCall))?.index;
  return end === undefined ? window : `${window.slice(0, from + end)})`;
}

const longestOpenCall = 400;
const lineEndMark = /[ \t]{0,4}(?:[\r\n]|$)/;

/** The text in the secret's position, if the call has one of the expected numbers of arguments. */
function readPlace(window: string, at: number, places: Places): Value | undefined {
  const { list, isClosed } = readArguments(window, at);
  for (const [least, most, place] of places) {
    const argument = list[place - 1];
    if (argument === undefined || (isClosed ? list.length < least : list.length + 1 < least) || list.length > most)
      continue;
    const value = list.slice(0, place).every((each) => isPlain(window, each)) ? readText(window, argument) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

const quotedOnly: ValueContext = { allowsBare: false, allowsNewline: false, isQuery: false, allowsMarks: false };
const converted =
  /^["'`]?#?(?:[)\]}]|\s{0,4}\.(?:get_?bytes|to_?char_?array|encode|to_bytes|as_bytes|as_ref|to_string|to_owned|into|data|freeze|b)\([^()"']{0,40}(?:"[\w-]{1,20}"|'[\w-]{1,20}')?(?:\)|(?!\)))[!?]?|\.utf8|,\s{0,4}["'][\w-]{1,12}["'](?=\)))*$/i;

/** Only wrappers that convert a text to bytes, or no wrapper at all. */
const converters =
  /^(?:(?:[\w.$:]{0,40}(?:bytes?|from|Some|parse|FromBase64String|FromHexString|b64decode|unhexlify|fromhex|pack|Data|decode|encode|fromList|fromUtf8|create)|\[|&)(?: |$))*$/i;

/** `SymmetricKey(data: Data("x".utf8))` of Swift. */
const label = /([a-z]\w{1,20}): (?=[\w"'])/y;
/** `login(code: "x", scope: "openid email")` */
const otherLabel = /^(?:scopes?|audience|connection|realm|host|server|database|port|user\w{0,8}|e?mail|options?)$/i;

/** The text, if the argument is nothing but it and a conversion to bytes: `"x".getBytes()`, `[]byte("x")`. */
function readText(window: string, { start, end }: Argument): Value | undefined {
  label.lastIndex = start;
  const labelled = label.exec(window);
  if (otherLabel.test(labelled?.[1] ?? '')) return undefined;
  const value = readValue(window, labelled ? label.lastIndex : start, quotedOnly);
  if (value === undefined || value.next > end || value.quote === 'escaped' || !converters.test(value.wrapper))
    return undefined;
  return converted.test(window.slice(value.next, Math.min(end, value.next + 120))) &&
    !window.slice(value.start, value.end).includes('\\')
    ? value
    : undefined;
}

const code = /=>|\bfunction\b|\{\s{0,4}return\b/;

/** Whether the argument holds no function: a call that takes one is of another kind. */
function isPlain(window: string, { start, end }: Argument): boolean {
  return end > start && !code.test(window.slice(start, end));
}
