import { quotedOnly, readValue, type ValueContext } from '../value/value.ts';
import type { Series } from './values.ts';

const index = /\[(?:"[^"\r\n]{1,60}"|'[^'\r\n]{1,60}'|[\w.-]{1,60})\](?:[ ]?=[ ]?(?=["'])|=(?=[\w+/]))/y;
const tight: ValueContext = { ...quotedOnly, allowsBare: true };

/** `tokens["ci"] = "x"`, `TOKENS[ci]=x`: one of many, each in a statement of its own. */
export function readIndexed(window: string, from: number): Series | undefined {
  if (window.charAt(from) !== '[') return undefined;
  index.lastIndex = from;
  if (!index.test(window)) return undefined;
  const value = readValue(window, index.lastIndex, tight);
  return value && { values: [value], isCut: false, isLong: false, end: value.next };
}
