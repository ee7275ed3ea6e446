/** Characters that JSON lets stand and a terminal or an editor obeys: C1 controls, line separators, text direction. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON that can be printed: as `JSON.stringify`, with everything that would act on the reader's screen escaped. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    obeyed,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The object as `toJson` with an indentation of two and a last newline, lists item by item as they are iterated. */
export function* writeJson(document: object): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(document)) {
    yield `${separator}  ${toJson(key)}: `;
    if (isIterable(value)) yield* writeList(value);
    else yield toIndentedJson(value, '  ');
    separator = ',\n';
  }
  yield '\n}\n';
}

function* writeList(items: Iterable<unknown>): Generator<string> {
  let separator = '[\n    ';
  for (const item of items) {
    yield separator + toIndentedJson(item, '    ');
    separator = ',\n    ';
  }
  yield separator.startsWith('[') ? '[]' : '\n  ]';
}

/** Newlines stand between the tokens only: within strings they are escaped. */
function toIndentedJson(value: unknown, indent: string): string {
  return toJson(value, 2).replaceAll('\n', `\n${indent}`);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
