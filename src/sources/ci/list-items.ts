import type { Json } from '../../foundation/json.ts';

/** The items of a list of objects; undefined if it is not a list or contains anything else. */
export function itemsOf(list: Json): readonly Json[] | undefined {
  const items = list.list();
  return items?.every((item) => item.fields() !== undefined) ? items : undefined;
}

/** The first of these fields that there is; numbers are spelled out, since systems differ in how they write ids. */
export function textOf(item: Json, ...names: readonly string[]): string | undefined {
  const texts = names.map((name) => item.text(name) ?? item.number(name)?.toString());
  return texts.find((text) => text !== undefined);
}
