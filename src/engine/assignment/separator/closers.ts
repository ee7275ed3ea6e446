import { codeAt, isKind, quoteMark } from '../characters.ts';
import {
  ampersand,
  asterisk,
  backslash,
  closingBrace,
  closingBracket,
  closingParenthesis,
  lessThan,
  openingParenthesis,
  percent,
} from '../codes.ts';

export interface Closers {
  readonly end: number;
  /** A quote closes the name, as of a JSON key, an index or an argument. */
  readonly isQuoted: boolean;
  /** A parenthesis closes the name: `getenv("PASSWORD")`. */
  readonly isParenthesised: boolean;
  /** `()` follows: the name is called without arguments. */
  readonly isCalled: boolean;
}

const entity = /&(?:quot|apos|#3[49]);|%22|<\/[\w:.-]{1,30}>|\*\*/y;

/** Reads the marks that close a name, 8 at most: quotes, also escaped, brackets, `**`, an end tag. */
export function readClosers(window: string, at: number): Closers {
  let end = at;
  let isQuoted = false;
  let isParenthesised = false;
  let isCalled = false;
  for (let count = 0; count < 8; count++) {
    const code = codeAt(window, end);
    if (isKind(code, quoteMark)) isQuoted = true;
    else if (code === closingParenthesis) isParenthesised = true;
    else if (code === openingParenthesis && codeAt(window, end + 1) === closingParenthesis) {
      isCalled = true;
      end++;
    } else if (code !== closingBracket && code !== closingBrace && code !== backslash) {
      const length = entityLength(window, end, code);
      if (length === 0) break;
      isQuoted = true;
      end += length;
      continue;
    }
    end++;
  }
  return { end, isQuoted, isParenthesised: isParenthesised || isCalled, isCalled };
}

const entityStarts: ReadonlySet<number> = new Set([ampersand, percent, lessThan, asterisk]);

function entityLength(window: string, at: number, code: number): number {
  if (!entityStarts.has(code)) return 0;
  entity.lastIndex = at;
  return entity.test(window) ? entity.lastIndex - at : 0;
}
