import { textBefore } from '../../text/text-before.ts';
import type { Value } from './value.ts';

/** What a command of sed looks for, with the marks round it: `s|API_KEY=.+|`. */
const searched = /(?:^|[\s"'{;])s(?<mark>[/|#,@~])(?:(?!\k<mark>)[^\r\n]){1,100}\k<mark>$/;
const longestSearched = 120;
const shortest = 3;

/** What a command of sed puts in ends at its mark: `sed -i 's|API_KEY=.+|API_KEY=…|' .env`. */
export function endAtMark(window: string, nameStart: number, value: Value): Value {
  const mark = window.charAt(nameStart - 1);
  if (value.quote !== 'none' || !'/|#,@~'.includes(mark)) return value;
  const end = window.indexOf(mark, value.start + shortest);
  if (end < 0 || end >= value.end) return value;
  return searched.test(textBefore(window, nameStart, longestSearched)) ? { ...value, end, next: end } : value;
}
