import type { Excerpt } from '../../model/finding.ts';
import { cutEnd, cutStart, displayWidth, visible } from './display.ts';

/**
 * A line of source, ready for a terminal. `marker` has a caret under each cell of the mark; where it is in the text is
 * counted in UTF-16 units.
 */
export interface ExcerptLines extends Excerpt {
  readonly marker: string;
}

/** How far from its mark a line is looked at, in UTF-16 units. */
const reach = 1000;

/** The line without its indentation, cut to `width` cells around the mark and safe to print. */
export function fitExcerpt({ text, markStart, markLength }: Excerpt, width: number): ExcerptLines {
  const start = Math.min(Math.max(markStart, 0), text.length);
  const end = Math.min(Math.max(start + markLength, start), text.length);
  const before = visible(text.slice(Math.max(0, start - reach), start).trimStart());
  const mark = cutEnd(visible(text.slice(start, Math.min(end, start + reach))), width);
  const after = visible(text.slice(end, end + reach).trimEnd());
  const room = width - displayWidth(mark);
  const roomBefore = Math.max(Math.ceil(room / 2), room - displayWidth(after));
  const shownBefore = cutStart(before, roomBefore);
  const shownAfter = cutEnd(after, room - displayWidth(shownBefore));
  return {
    text: shownBefore + mark + shownAfter,
    markStart: shownBefore.length,
    markLength: mark.length,
    marker: ' '.repeat(displayWidth(shownBefore)) + '^'.repeat(Math.max(1, displayWidth(mark))),
  };
}
