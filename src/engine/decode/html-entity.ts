import { digitValue } from './digits.ts';
import type { Replacement, ReplacementSyntax } from './replaced.ts';

/** The named entities that occur in or around secrets; all others are letters and signs that no token holds. */
const named: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['equals', '='],
  ['colon', ':'],
  ['sol', '/'],
  ['plus', '+'],
  ['lowbar', '_'],
  ['commat', '@'],
  ['period', '.'],
  ['num', '#'],
  ['dollar', '$'],
  ['excl', '!'],
]);
const longestName = 8;

/** Parts with HTML and XML entities: `&quot;`, `&#34;`, `&#x22;`. */
export const htmlEntities: ReplacementSyntax = {
  encoding: 'html-entity',
  place: 'html-entity',
  lead: 0x26,
  readAt: readEntity,
};

function readEntity(bytes: Uint8Array, offset: number): Replacement | undefined {
  const end = semicolonAfter(bytes, offset);
  if (end < 0) return undefined;
  const name = String.fromCharCode(...bytes.subarray(offset + 1, end));
  const value = name.startsWith('#') ? numbered(name.slice(1)) : named.get(name);
  return value === undefined ? undefined : { length: end + 1 - offset, value };
}

function semicolonAfter(bytes: Uint8Array, offset: number): number {
  for (let index = offset + 2; index <= offset + 1 + longestName; index++) if (bytes[index] === 0x3b) return index;
  return -1;
}

function numbered(text: string): string | undefined {
  const isHexadecimal = /^x/i.test(text);
  const digits = isHexadecimal ? text.slice(1) : text;
  if (digits === '' || ![...digits].every((digit) => digitValue(digit.charCodeAt(0)) >= 0)) return undefined;
  const point = Number.parseInt(digits, isHexadecimal ? 16 : 10);
  return Number.isNaN(point) || point > 0x10ffff ? undefined : String.fromCodePoint(point);
}
