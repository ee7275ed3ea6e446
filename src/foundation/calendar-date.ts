/**
 * Whether something with this last day is no longer valid. Both dates are `YYYY-MM-DD`; without a last day it is valid
 * forever.
 */
export function hasEnded(lastDay: string | undefined, today: string): boolean {
  return lastDay !== undefined && lastDay < today;
}

/** Whether the text is an existing day, `YYYY-MM-DD`. Two such days compare as texts. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Node takes 30 February for 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
