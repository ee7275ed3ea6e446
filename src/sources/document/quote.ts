/** A longer value, or one of several lines, is shown by itself. */
const longestValue = 4096;

/** A value in the kind of quotes that it does not hold, so that nothing has to be escaped; undefined if there is none. */
export function quote(value: string): string | undefined {
  if (value.length > longestValue || value.includes('\n') || value.includes('\r')) return undefined;
  const mark = value.includes("'") ? '"' : "'";
  return value.includes(mark) ? undefined : mark + value + mark;
}
