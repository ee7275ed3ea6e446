import type { Value } from '../value/value.ts';
import { bareValue, mostValues, type Series } from './values.ts';

const opening = /\s{0,40}<array>\s{0,40}(?=<string>)|>\s{0,40}(?=<item>)/y;
const element = /<(?<tag>string|item)>(?<value>[^<>\s]{3,512})<\/\k<tag>>\s{0,80}/y;

/** `<key>APIKeys</key><array><string>x</string>…`, `<string-array name="api_keys"><item>x</item>…` */
export function readElements(window: string, from: number): Series | undefined {
  opening.lastIndex = from;
  if (!'\n\r\t <>'.includes(window.charAt(from)) || !opening.test(window)) return undefined;
  const values: Value[] = [];
  let at = opening.lastIndex;
  for (;;) {
    element.lastIndex = at;
    const value = element.exec(window)?.groups?.['value'];
    if (value === undefined) break;
    if (values.length >= mostValues) return { values, isCut: false, isLong: true, end: at };
    const start = window.indexOf('>', at) + 1;
    values.push(bareValue(start, start + value.length, ''));
    at = element.lastIndex;
  }
  return { values, isCut: at > window.length - longestElement, isLong: false, end: at };
}

const longestElement = 600;
