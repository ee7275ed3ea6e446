import { readValue, type Value, type ValueContext } from '../value/value.ts';
import type { Argument } from './arguments.ts';

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
export function readText(window: string, { start, end }: Argument): Value | undefined {
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
