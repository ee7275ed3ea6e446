const unitsBytes: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['k', 1000],
  ['kb', 1000],
  ['m', 1e6],
  ['mb', 1e6],
  ['g', 1e9],
  ['gb', 1e9],
  ['kib', 1024],
  ['mib', 1024 ** 2],
  ['gib', 1024 ** 3],
]);

/** The number of bytes in a text such as `50 MB`, `512KiB` or `1000`; undefined if it is not a size, or none at all. */
export function parseSizeBytes(text: string): number | undefined {
  const [, count, unit = 'b'] = /^(\d{1,12}(?:\.\d{1,3})?)[ ]?([a-z]+)?$/i.exec(text.trim()) ?? [];
  const unitBytes = unitsBytes.get(unit.toLowerCase());
  if (count === undefined || unitBytes === undefined) return undefined;
  const bytes = Math.floor(Number(count) * unitBytes);
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}
