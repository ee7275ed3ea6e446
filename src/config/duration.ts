const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** The milliseconds in a text such as `90s`, `10m`, `1.5h`, `500ms` or `90`, which is seconds; undefined if it is none. */
export function parseDurationMs(text: string): number | undefined {
  const found = /^(?<count>\d{1,9}(?:\.\d{1,3})?)[ ]?(?<unit>ms|[smh])?$/.exec(text.trim())?.groups;
  if (found === undefined) return undefined;
  const durationMs = Math.round(Number(found['count']) * unitsMs[found['unit'] ?? 's']);
  return durationMs > 0 ? durationMs : undefined;
}
