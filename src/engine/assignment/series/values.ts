import { quotedOnly, quoteOfMark, readValue, type Quote, type Value } from '../value/value.ts';

/** Several values under one name. */
export interface Series {
  readonly values: readonly Value[];
  /** The window ended before they did. */
  readonly isCut: boolean;
  /** There are more than are read. */
  readonly isLong: boolean;
  /** No text behind it decides on them. */
  readonly end: number;
}

/** The most values that are read of one name. */
export const mostValues = 200;

export const noSeries: Series = { values: [], isCut: false, isLong: false, end: 0 };

/** A quoted text at `at`, however short. `end` excludes the closing quote. */
export interface QuotedText {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

const longestText = 4200;

/** The quoted text that begins at `at`; undefined if there is none, or none that ends on its line. */
export function readText(window: string, at: number): QuotedText | undefined {
  const mark = window.charAt(at);
  const quote = quoteOfMark[mark];
  if (quote === undefined) return undefined;
  const limit = Math.min(window.length, at + longestText);
  for (let index = at + 1; index < limit; index++) {
    const here = window.charAt(index);
    if (here === mark) return { start: at + 1, end: index, quote };
    if (here === '\\') index++;
    else if (here === '\n' || here === '\r') return undefined;
  }
  return undefined;
}

/** The quoted value at `at`, without the word of an authorization scheme. */
export function quotedValue(window: string, at: number, wrapper: string): Value | undefined {
  const value = readValue(window, at, quotedOnly);
  return value && { ...value, wrapper, isInList: false };
}

/** A value without quotes. */
export function bareValue(start: number, end: number, wrapper: string): Value {
  return { start, end, quote: 'none', wrapper, isInList: false, next: end };
}

/** Names of members that describe a thing and hold no secret of it. */
const describing: ReadonlySet<string> = new Set(
  (
    'type title label description desc name id kid url uri href host hostname port path file filename user username ' +
    'scope scopes role roles format pattern placeholder help hint text message error version model region bucket ' +
    'issuer audience algorithm alg method mode enabled created updated date expires expiry ttl policy ' +
    'kind address symbol icon color colour image link tag tags comment note notes ' +
    'arn resource ref prefix suffix header hash digest sha1 sha256 md5 checksum fingerprint etag'
  ).split(' '),
);

/** Whether what a member with this name holds may be one of the secrets that the name of the series announces. */
export function mayHoldSecret(key: string): boolean {
  const word = key.toLowerCase();
  return !describing.has(word) && !/(?:[_.-]|[a-z](?=[A-Z]))(?:type|name|id|url|uri|path|file|hash|at|by)$/i.test(key);
}
