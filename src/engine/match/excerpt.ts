import type { Excerpt } from '../../model/finding.ts';
import { characterStart, lineEnd, lineStart } from '../text/position.ts';
import { utf8Text } from '../text/text.ts';

/** At most this many bytes are shown on either side of a secret. */
const context = 160;
/** At most this many bytes of a secret are shown; a key block is cut. */
const longestMark = 400;

/** The line around a secret, cut to fit a report. It is in clear text: whoever shows it must redact it. */
export function excerptOf(bytes: Uint8Array, start: number, end: number): Excerpt {
  const markEnd = Math.min(end, lineEnd(bytes, start, longestMark));
  const from = characterStart(bytes, lineStart(bytes, start, context));
  const to = characterStart(bytes, lineEnd(bytes, markEnd, context));
  const before = utf8Text(bytes, from, start);
  const mark = utf8Text(bytes, start, markEnd);
  const after = markEnd < to ? utf8Text(bytes, markEnd, to).replace(/\r$/, '') : '';
  return { text: before + mark + after, markStart: before.length, markLength: mark.length };
}
