/** The item of a list that has just one; undefined if it has none or several. */
export function onlyItem<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
