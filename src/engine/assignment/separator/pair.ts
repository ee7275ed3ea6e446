import { LargePattern } from '../../search/large-pattern.ts';
import { textBefore } from '../../text/text-before.ts';
import { codeAt, isNear } from '../characters.ts';
import { carriageReturn, comma, dash, semicolon, space, tab } from '../codes.ts';
import type { Name } from '../name/name.ts';
import type { Closers } from './closers.ts';

/** The property that holds the value, and what ends its name: `value=`, `"default":`, `<td>`. */
const property =
  '["\'<]?(?:(?:android:|Parameter|param-|initial|current)?value|defaultValue|useValue|default|string|td|dd)(?:\\\\?["\'])?\\s{0,4}[=:>]';
const start = '(?:[\\s,;-]{1,20}|(?=<))';
const near = new RegExp(
  `${start}${property}|(?:[ \\t]{1,4}--?type[ \\t]\\w{1,20}(?=[ \\t]))?[ \\t]{1,4}--?(?:value|body)(?:[ \\t]{1,4}|=)(?=["'\\w])|[\\s,]{1,4}:?with(?::|\\s?=>|\\s)\\s{0,4}(?=["'])`,
  'iy',
);
/** `type="text" id="x"` of markup, `"type": "text",` of JSON: other properties between the name and its value. */
const far = new RegExp(
  `${start}(?:(?:[\\w:.-]{1,30}=(?:"[^"<>\\r\\n]{0,80}"|'[^'<>\\r\\n]{0,80}')\\s{1,20}){1,4}|(?:"(?!\\w{0,12}value")[\\w-]{1,20}"\\s?:\\s?(?:"[^"\\r\\n]{0,60}"|\\w{1,20})\\s?,\\s{0,20}){1,2}|(?:\\w{1,20}=(?:[\\w.]{1,30}|"[^"<>\\r\\n]{0,80}"|'[^'<>\\r\\n]{0,80}'),\\s{1,20}){1,4})${property}`,
  'iy',
);
const [anyNear, anyFar] = [new LargePattern(near), new LargePattern(far)];

/** What the names of properties and options begin with. */
const beginnings: ReadonlySet<string> = new Set([
  'an',
  'bo',
  'dd',
  'cu',
  'de',
  'in',
  'pa',
  'st',
  'td',
  'ty',
  'us',
  'va',
  'wi',
  ':w',
]);
const mostBefore = 20;
/** The longest name of another property with the space before it. */
const [farthestEquals, farthestQuote, farthestColon] = [52, 21, 46];

/**
 * Where name and value are two properties side by side, `name="token" value="x"`: the index behind the sign that
 * follows `value`; `at` if they are not.
 */
export function skipToPairedValue(window: string, at: number): number {
  const end = mayBeFar(window, at) ? anyFar.endAt(window, at) : at;
  return end > at || !mayBeNear(window, at) ? end : anyNear.endAt(window, at);
}

/** The name is quoted, or is itself a value in the flow style of YAML: `{name: API_TOKEN, value: x}`. */
export function isWholeName(window: string, name: Name, { end, isQuoted }: Closers): boolean {
  return (
    isQuoted ||
    (end === name.end &&
      window.startsWith(', value: ', end) &&
      /[{ ](?:name|key): $/.test(textBefore(window, name.start, longestKey)))
  );
}

/** `{name: ` */
const longestKey = 7;

function mayBeFar(window: string, at: number): boolean {
  return (
    isNear(window, at, farthestEquals, '=') ||
    (isNear(window, at, farthestQuote, '"') && isNear(window, at, farthestColon, ':'))
  );
}

function mayBeNear(window: string, at: number): boolean {
  let index = at;
  while (index < at + mostBefore && isBeforeProperty(codeAt(window, index))) index++;
  if (openers.has(window.charAt(index))) index++;
  return beginnings.has(window.slice(index, index + 2).toLowerCase());
}

const openers: ReadonlySet<string> = new Set(`"'<`);
const noBreakSpace = 160;

function isBeforeProperty(code: number): boolean {
  return (
    (code >= tab && code <= carriageReturn) ||
    code === space ||
    code === comma ||
    code === dash ||
    code === semicolon ||
    code === noBreakSpace
  );
}
