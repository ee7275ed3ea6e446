import type { Excerpt } from '../model/finding.ts';
import { characterStart, lineEnd, lineStart } from './position.ts';
import { utf8Text } from './text.ts';

/** Bytes shown on either side of a secret at most. */
const context = 160;
/** Bytes shown of a secret at most; a key block is cut. */
const longestMark = 400;

/** The line round a secret, cut to what fits a report. In clear: whoever shows it redacts. */
export function excerptOf(bytes: Uint8Array, start: number, end: number): Excerpt {
  const markEnd = Math.min(end, lineEnd(bytes, start, longestMark));
  const from = characterStart(bytes, lineStart(bytes, start, context));
  const to = characterStart(bytes, lineEnd(bytes, markEnd, context));
  const before = utf8Text(bytes, from, start);
  const mark = utf8Text(bytes, start, markEnd);
  const after = markEnd < to ? utf8Text(bytes, markEnd, to).replace(/\r$/, '') : '';
  return { text: before + mark + after, markStart: before.length, markLength: mark.length };
}
