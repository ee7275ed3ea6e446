import { UsageError } from '../errors.ts';
import { isCalendarDate } from '../foundation/calendar-date.ts';
import { isJsonObject, type JsonObject } from '../foundation/json.ts';
import { suggestion } from '../foundation/nearest.ts';

const descriptions = {
  text: 'a text',
  texts: 'a list of texts',
  list: 'a list',
  object: 'an object',
  content: 'a text or bytes',
  file: 'the path of a file, or false',
  flag: 'true or false',
  count: 'a whole number of 0 or more',
  day: 'a day such as 2026-12-31',
  function: 'a function',
  signal: 'an AbortSignal',
} as const;

type ValueType = keyof typeof descriptions;

/** What a value has to be: of a type, one of several words, or an object with these properties. */
type Expected = ValueType | readonly string[] | Properties;

interface Properties {
  readonly required: Readonly<Record<string, Expected>>;
  readonly optional: Readonly<Record<string, Expected>>;
}

/** Those that a declared type has, of which the compiler sees that none is missing here. */
export interface PropertiesOf<Declared> extends Properties {
  readonly required: Readonly<Record<Exclude<keyof Declared, OptionalKeys<Declared>>, Expected>>;
  readonly optional: Readonly<Record<OptionalKeys<Declared>, Expected>>;
}

type OptionalKeys<Declared> = {
  [Key in keyof Declared]-?: Partial<Pick<Declared, Key>> extends Pick<Declared, Key> ? Key : never;
}[keyof Declared];

/** How a person is told whose property is meant, and where it is: `a target of kind "dir"`, `target.`. */
interface Owner {
  readonly name: string;
  readonly prefix: string;
}

/** Throws UsageError for a property that is missing, unknown or of another type. Undefined is the same as absent. */
export function checkProperties(value: JsonObject, { required, optional }: Properties, owner: Owner): void {
  const expected: Properties['required'] = { ...required, ...optional };
  const names = Object.keys(expected);
  for (const name of Object.keys(value))
    if (!names.includes(name)) throw new UsageError(`${owner.name} has no option ${name}${suggestion(name, names)}`);
  for (const name of Object.keys(required))
    if (value[name] === undefined) throw new UsageError(`${owner.name} needs ${name}`);
  for (const [name, kind] of Object.entries(expected)) checkValue(owner.prefix + name, value[name], kind);
}

/** Throws UsageError for a value of another type. `name` is how a person is told which: `target.paths`. */
export function checkValue(name: string, value: unknown, expected: Expected): void {
  if (value === undefined) return;
  if (typeof expected === 'string') {
    if (!isOfType(value, expected))
      throw new UsageError(`${name} must be ${descriptions[expected]}, not ${shown(value)}`);
  } else if ('required' in expected) {
    if (!isJsonObject(value)) throw new UsageError(`${name} must be an object, not ${shown(value)}`);
    checkProperties(value, expected, { name, prefix: `${name}.` });
  } else if (typeof value !== 'string' || !expected.includes(value))
    throw new UsageError(`${name} cannot be ${shown(value)}; use one of ${expected.join(', ')}`);
}

function isOfType(value: unknown, type: ValueType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'list':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    case 'content':
      return typeof value === 'string' || value instanceof Uint8Array;
    case 'file':
      return typeof value === 'string' || value === false;
    case 'flag':
      return typeof value === 'boolean';
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= 0;
    case 'day':
      return typeof value === 'string' && isCalendarDate(value);
    case 'function':
      return typeof value === 'function';
    case 'signal':
      return value instanceof AbortSignal;
  }
}

/** Shows a text only if it is short: a longer one may be what was to be scanned. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.length <= 20 ? JSON.stringify(value) : 'a text';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
