/** Characters that JSON allows but a terminal or an editor acts on: C1 controls, line separators, text direction. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON that is safe to print: like `JSON.stringify`, with everything escaped that would affect the reader's screen. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    obeyed,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The object as `toJson` writes it, indented by two spaces and ending with a newline. Lists are iterated and written
 * one item at a time.
 */
export function* writeJson(document: object): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(document)) {
    yield `${separator}  ${toJson(key)}: `;
    if (isIterable(value)) yield* writeList(value, '  ');
    else yield toIndentedJson(value, '  ');
    separator = ',\n';
  }
  yield '\n}\n';
}

/** A document that is a list, written in the same way. */
export function* writeJsonList(items: Iterable<unknown>): Generator<string> {
  yield* writeList(items, '');
  yield '\n';
}

function* writeList(items: Iterable<unknown>, outer: string): Generator<string> {
  const indent = `${outer}  `;
  let separator = `[\n${indent}`;
  for (const item of items) {
    yield separator + toIndentedJson(item, indent);
    separator = `,\n${indent}`;
  }
  yield separator.startsWith('[') ? '[]' : `\n${outer}]`;
}

/** Newlines occur only between tokens: within strings they are escaped. */
function toIndentedJson(value: unknown, indent: string): string {
  return toJson(value, 2).replaceAll('\n', `\n${indent}`);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
