/** How many of the first `count` items of a sorted list the test holds for: it holds for those at its start. */
export function countBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for a list of items that are never undefined. */
export function countItemsBefore<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  return countBefore(items.length, (index) => {
    const item = items[index];
    return item !== undefined && isBefore(item);
  });
}
