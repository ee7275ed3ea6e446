import { textBefore } from '../../text/text-before.ts';
import { alphanumeric, codeAt, endsBare, isKind, lineEnd, quoteMark, skipBlanks } from '../characters.ts';
import { ampersand, backslash, doubleQuote, hash, openingBrace, semicolon, space, tab } from '../codes.ts';
import { skipMarks } from '../separator/markup.ts';
import { skipWrappers, type Wrappers } from './wrapper.ts';

export type Quote = 'none' | 'single' | 'double' | 'backtick' | 'triple' | 'escaped' | 'entity' | 'curly';

/** A value and how it is written. `start` and `end` exclude its quotes. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  /** Wrappers round it, outermost first, joined by blanks: `Buffer.from`, `[`. Empty if there are none. */
  readonly wrapper: string;
  /** More values may follow behind a comma. */
  readonly isInList: boolean;
  /** Where reading continues: behind the closing quote. */
  readonly next: number;
}

export interface ValueContext {
  /** The value may have no quotes. */
  readonly allowsBare: boolean;
  /** The value may be on the next line. */
  readonly allowsNewline: boolean;
  /** The name is in a query string, so `&` and `#` end the value. */
  readonly isQuery: boolean;
  /** Marks of markup may surround the value. */
  readonly allowsMarks: boolean;
}

/** How a value is quoted, by the mark on either side of it. */
export const quoteOfMark: Readonly<Record<string, Quote>> = { '"': 'double', "'": 'single', '`': 'backtick' };

export const quotedOnly: ValueContext = { allowsBare: false, allowsNewline: false, isQuery: false, allowsMarks: false };

const longestQuoted = 4200;
/** Limit for quotes whose opening and closing marks differ, so that a flood of opening ones stays cheap. */
const longestCurly = 400;
const longestBare = 2048;
/**
 * Some services issue tokens of a thousand characters: JWTs signed with RSA, and what is encrypted. Other values this
 * long are public keys, test vectors and text without blanks.
 */
const usualBare = 512;
const longToken = /^(?![0-9A-Fa-f]*$)[\w.~-]*$/;

/** The value at `at`, behind blanks and wrappers; undefined if there is none or it is too short. */
export function readValue(window: string, at: number, context: ValueContext): Value | undefined {
  const wrappers = skipWrappers(window, skipToValue(window, at, context));
  const opening = readOpening(window, wrappers.end);
  if (opening !== undefined) return readQuoted(window, wrappers.end, opening, wrappers);
  if (!context.allowsBare || wrappers.isCall) return undefined;
  return readBare(
    window,
    skipScheme(window, wrappers.end, Math.min(wrappers.end + longestBare, window.length)),
    context.isQuery,
    wrappers,
  );
}

/** Skips blanks and, where allowed, one newline with the blanks or list mark behind it. */
function skipToValue(window: string, at: number, context: ValueContext): number {
  const index = skipBlanks(window, context.allowsMarks ? skipMarks(window, skipBlanks(window, at)) : at);
  if (!context.allowsNewline) return index;
  newline.lastIndex = index;
  if (!newline.test(window)) return index;
  return context.allowsMarks ? skipMarks(window, newline.lastIndex) : newline.lastIndex;
}

const newline =
  /(?:[|>][+-]?|\\)?\r?\n[ \t]{0,40}(?:- (?=["'\w])|(?=["'`]|<[Vv]alue[ >]|(?<=:[ \t]{0,4}\r?\n[ \t]{0,40})(?=[\w+/.~-]{0,40}[0-9])[\w+/.~-]{20,200}={0,2}[ \t]{0,4}(?:[\r\n]|$))|(?<=[|>][+-]?\r?\n[ \t]{1,40}))/y;

interface Opening {
  readonly mark: string;
  readonly close: string;
  readonly quote: Quote;
}

const openings: readonly Opening[] = [
  { mark: '"""', close: '"""', quote: 'triple' },
  { mark: "'''", close: "'''", quote: 'triple' },
  { mark: '\\\\\\"', close: '\\\\\\"', quote: 'escaped' },
  { mark: '\\"', close: '\\"', quote: 'escaped' },
  { mark: "\\'", close: "\\'", quote: 'escaped' },
  { mark: '"', close: '"', quote: 'double' },
  { mark: "'", close: "'", quote: 'single' },
  { mark: '`', close: '`', quote: 'backtick' },
  { mark: '&quot;', close: '&quot;', quote: 'entity' },
  { mark: '&#34;', close: '&#34;', quote: 'entity' },
  { mark: '&#39;', close: '&#39;', quote: 'entity' },
  { mark: '&apos;', close: '&apos;', quote: 'entity' },
  { mark: '\xe2\x80\x9c', close: '\xe2\x80\x9d', quote: 'curly' },
  { mark: '\xe2\x80\x98', close: '\xe2\x80\x99', quote: 'curly' },
];

/** The first byte of curly quotes in UTF-8. */
const startsCurly = 0xe2;

function readOpening(window: string, at: number): Opening | undefined {
  const code = codeAt(window, at);
  if (!isKind(code, quoteMark) && code !== backslash && code !== ampersand && code !== startsCurly) return undefined;
  return openings.find(({ mark }) => window.startsWith(mark, at));
}

/** Reads up to the closing quote on the same line; a backslash escapes the next byte. */
function readQuoted(
  window: string,
  at: number,
  { mark, close, quote }: Opening,
  { text: wrapper, isList: isInList }: Wrappers,
): Value | undefined {
  const start = at + mark.length;
  const limit = Math.min(start + (quote === 'curly' ? longestCurly : longestQuoted), window.length);
  const first = close.charCodeAt(0);
  for (let index = start; index < limit; index++) {
    const code = window.charCodeAt(index);
    if (code === first && window.startsWith(close, index)) {
      const inner = skipScheme(window, start, index);
      const next = index + close.length;
      if (isPadded(window, inner, index)) return { start: inner + 1, end: index - 1, quote, wrapper, isInList, next };
      const again = secondQuote(window, inner, index);
      if (again > 0)
        return index - inner < shortest + 2 * again
          ? undefined
          : { start: inner + again, end: index - again, quote: again > 1 ? 'escaped' : quote, wrapper, isInList, next };
      return index - inner < shortest
        ? undefined
        : {
            start: inner,
            end: index,
            quote,
            wrapper: inner > start ? `${wrapper} ${window.slice(start, inner)}`.trim() : wrapper,
            isInList,
            next,
          };
    }
    if (isKind(code, lineEnd)) return undefined;
    if (code === backslash && quote !== 'escaped') index++;
  }
  return undefined;
}

const padded = /^ (?=[^ ]{0,40}[0-9])[\w+/.=~-]{16,512} $/;
const longestPadded = 514;

/** Whether somebody pasted a token with a blank on either side of it: `' 8d3f… '`. */
function isPadded(window: string, start: number, end: number): boolean {
  return (
    window.charCodeAt(start) === space &&
    window.charCodeAt(end - 1) === space &&
    end - start <= longestPadded &&
    padded.test(window.slice(start, end))
  );
}

/** The length of the quotes in `"\"x\""` and `'"x"'`, whose content is quoted again; 0 if it is not. */
function secondQuote(window: string, start: number, end: number): number {
  const first = window.charCodeAt(start);
  if (first === backslash)
    return end - start > 4 && window.startsWith('\\"', start) && window.endsWith('\\"', end) ? 2 : 0;
  return first === doubleQuote && end - start > 2 && window.charCodeAt(end - 1) === doubleQuote ? 1 : 0;
}

const shortest = 3;
const scheme =
  /(?:Basic|Bearer|Token|ApiKey|Digest|Api-Key)[ \t]{1,4}(?:token=)?(?=[\w+/.~=-]{3,4000}["'`\\&])|\{noop\}/iy;

/**
 * Skips the word of an authorization scheme, if a single token is all that follows it, and Spring's `{noop}` before a
 * password in clear text.
 */
function skipScheme(window: string, start: number, end: number): number {
  if (end - start > 4100) return start;
  const next = isSchemeStart(window, start) ? endOf(scheme, window, start) : -1;
  const own = next < 0 && isOwnSchemeStart(window, start) ? endOf(ownScheme, window, start) : next;
  return own > 0 && own < end ? own : start;
}

/** Where a sticky pattern ends that begins at `start`, -1 if it does not match there. */
function endOf(pattern: RegExp, window: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(window) ? pattern.lastIndex : -1;
}

/** A service's own scheme: `Authorization: AcmeHub …`, `"Authorization": "Acme-Auth-Key key=…"`. */
const ownScheme =
  /(?!(?:AWS|Basic|Bearer|Hawk|Kerberos|NTLM|Negotiate|Signature)\b)[A-Z][\w-]{1,23}[ \t](?:[a-z_-]{3,12}=)?(?=[\w+/.~=:-]{0,4000}[0-9])(?=[\w+/.~=:-]{16,4000}(?:["'`\\]|[ \t]{0,4}(?:[\r\n]|$)))/y;
const authorization = /authorization["'`]?\]?[ \t]{0,3}(?:=>|[:=,])[ \t]{0,3}["'`]?$/i;
const longestAuthorization = 24;

/** Whether a capital letter is the first of the value of such a header. */
function isOwnSchemeStart(window: string, start: number): boolean {
  const code = window.charCodeAt(start);
  return code > 64 && code < 91 && authorization.test(textBefore(window, start, longestAuthorization));
}

/** Whether it begins with `{`, or with `B`, `T`, `A` or `D` in any case and a blank five to seven characters later. */
function isSchemeStart(window: string, start: number): boolean {
  const code = window.charCodeAt(start);
  if (code === openingBrace) return true;
  return (
    'btad'.includes(String.fromCharCode(code | 32)) &&
    [5, 6, 7].some((length) => isBlank(window.charCodeAt(start + length)))
  );
}

const isBlank = (code: number): boolean => code === space || code === tab;

function readBare(
  window: string,
  at: number,
  isQuery: boolean,
  { text: wrapper, isList: isInList }: Wrappers,
): Value | undefined {
  const limit = Math.min(at + longestBare, window.length);
  let end = at;
  while (end < limit && !isKind(window.charCodeAt(end), endsBare) && !(isQuery && isQueryEnd(window.charCodeAt(end))))
    end++;
  const next = end;
  while (end > at && isTrailing(window.charCodeAt(end - 1))) end--;
  if (codeAt(window, end) === semicolon) end = beforeEntity(window, at, end);
  if (end - at < shortest || next === at + longestBare) return undefined;
  if (next - at >= usualBare && !longToken.test(window.slice(at, end))) return undefined;
  return { start: at, end, quote: 'none', wrapper, isInList, next };
}

const entityAtEnd = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,4})$/;

/**
 * `token=…&amp;scope=…`: the value ends before what HTML writes for a mark. Without digits it is text or a type:
 * `doesn&#8217;t`, `Map&lt;string&gt;`, `char2&#40;9&#41;`.
 */
function beforeEntity(window: string, start: number, end: number): number {
  const entity = entityAtEnd.exec(window.slice(Math.max(start, end - 6), end))?.[0] ?? '';
  return entity !== '' && /\d.*\d/.test(window.slice(start, end - entity.length)) ? end - entity.length : end;
}

const isQueryEnd = (code: number): boolean => code === ampersand || code === hash;
/** `. , : ; ) ] } *` */
const isTrailing = (code: number): boolean =>
  !isKind(code, alphanumeric) && '.,:;)]}*\\'.includes(String.fromCharCode(code));
