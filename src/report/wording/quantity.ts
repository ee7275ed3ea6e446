const units = ['kB', 'MB', 'GB', 'TB'] as const;

/** `1 secret`, `1,234 secrets`. */
export function countOf(count: number, singular: string, plural: string = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

/** `1,234,567`, whatever the machine's locale. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `999 bytes`, `5.6 MB`; a kB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = -1;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return unit === -1 ? countOf(bytes, 'byte') : `${value.toFixed(1)} ${units[unit] ?? ''}`;
}
