import { isCalendarDate } from '../../../foundation/calendar-date.ts';

const secondsOf: Readonly<Record<string, number>> = {
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};
const shortUnits: Readonly<Record<string, string>> = { h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year' };
const daySeconds = 86_400;

/** Which end of a period a moment is: a day means its first second at the start, its last one at the end. */
export type PeriodEnd = 'start' | 'end';

/**
 * Parses a point in time as people write it into seconds since 1970: a day, a time (UTC unless it says otherwise), or
 * an age counted back from `today`: `2024-05-01`, `2024-05-01T12:30:00+02:00`, `90 days ago`, `2w`. `end` also applies
 * to `today`, so that a nightly `1 day` leaves nothing out. Undefined for anything else; git itself would read any text
 * as some time.
 */
export function parseMoment(text: string, today: string, end: PeriodEnd): number | undefined {
  return parseDay(text, end) ?? parseTime(text) ?? parseAge(text, today, end);
}

function parseDay(text: string, end: PeriodEnd): number | undefined {
  if (!isCalendarDate(text)) return undefined;
  return Date.parse(`${text}T00:00:00Z`) / 1000 + (end === 'end' ? daySeconds - 1 : 0);
}

function parseTime(text: string): number | undefined {
  const [, day, clock, zone] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
  if (day === undefined || parseDay(day, 'start') === undefined) return undefined;
  const time = Date.parse(`${day}T${clock}${zone ?? 'Z'}`);
  return Number.isNaN(time) ? undefined : time / 1000;
}

function parseAge(text: string, today: string, end: PeriodEnd): number | undefined {
  const [, count, word, letter] =
    /^(\d{1,6}) ?(?:(hour|day|week|month|year)s?(?: ago)?|([hdwmy]))$/.exec(text.trim().toLowerCase()) ?? [];
  const unit = secondsOf[word ?? shortUnits[letter ?? ''] ?? ''];
  const now = parseDay(today, end);
  return count === undefined || unit === undefined || now === undefined ? undefined : now - Number(count) * unit;
}
