import { closer, digit, inTag, quote, space } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';

/** The most marks such as `"])` that may close a name. */
const mostClosers = 8;
const longestTag = 30;
const mostDigits = 6;
const entities: readonly string[] = ['&quot;', '&apos;', '&#34;', '&#39;', '%22', '**'];

/** What closes a name. */
export interface Closers {
  /** Where the closing marks end. */
  readonly closed: number;
  readonly isQuoted: boolean;
  readonly isParenthesised: boolean;
}

/** Reads what closes a name that ends at `from`. */
export function readClosers(text: GateText, from: number): Closers {
  let isQuoted = false;
  let isParenthesised = false;
  let at = from;
  for (let count = 0; count < mostClosers; count++, at++) {
    if (text.is(quote, at)) isQuoted = true;
    else if (text.isAny(')', at)) isParenthesised = true;
    else if (!text.is(closer, at)) {
      const length = entityLength(text, at);
      if (length === 0) break;
      isQuoted = true;
      at += length - 1;
    }
  }
  return { closed: at, isQuoted, isParenthesised };
}

/** Length of `&quot;`, `**`, `</tag>` and the like; 0 if there is none. */
function entityLength(text: GateText, at: number): number {
  if (text.exact(at, 2) === '</') {
    const end = text.skip(inTag, at + 2, longestTag);
    return end > at + 2 && text.isAny('>', end) ? end + 1 - at : 0;
  }
  return entities.find((each) => text.exact(at, each.length) === each)?.length ?? 0;
}

/** The offset after `[]` or `[16]`; undefined if neither is there. */
export function indexEnd(text: GateText, from: number): number | undefined {
  const at = text.skip(space, from, 2);
  const end = text.skip(digit, at + 1, mostDigits);
  return text.isAny('[', at) && text.isAny(']', end) ? end + 1 : undefined;
}
