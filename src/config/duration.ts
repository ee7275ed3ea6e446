const unitsMs: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);

/** The milliseconds in a text such as `90s`, `10m`, `1.5h`, `500ms` or `90`, which is seconds; undefined if it is none. */
export function parseDurationMs(text: string): number | undefined {
  const [, count, unit = 's'] = /^(\d{1,9}(?:\.\d{1,3})?)[ ]?(ms|[smh])?$/.exec(text.trim()) ?? [];
  const unitMs = unitsMs.get(unit);
  if (count === undefined || unitMs === undefined) return undefined;
  const durationMs = Math.round(Number(count) * unitMs);
  return durationMs > 0 ? durationMs : undefined;
}
