import { textBefore } from '../../text/text-before.ts';
import type { Name } from '../name/name.ts';
import type { Separator } from '../separator/separator.ts';
import type { Value } from './value.ts';

/** Marks that end a value without quotes. */
const endsEarly = '<>,;(){}[]|';
const longest = 128;
const shortest = 10;
/** What may come before a setting on its line. */
const opensLine = /(?:^|[\r\n])[ \t]{0,40}(?:- )?(?:(?:export|ENV|ARG|-e|--env)[ \t]+)?$/;
/** The most characters of such a match that are looked at. */
const longestLineStart = 60;
const settingName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const rest = /([!#-&(-_a-~]{10,128})[ \t]{0,8}(?:#[^\r\n]{0,200})?(?=\r|\n|$)/y;
const joinedSetting = /[;,&|][\w.]+=/;
const filledIn = /\$[\w({]/;
const call = /^[A-Za-z_][\w.]*[([].*[)\]]$/;
const notAtEnd = /[;,\\{([|<]$/;

/**
 * `DB_PASSWORD=x7;k9[…`: programs read a setting to the end of its line, so marks that would end a value in code belong
 * to it. Only if the rest of the line can be neither code nor several settings.
 */
export function restOfLine(
  window: string,
  { text, start, end }: Name,
  separator: Separator,
  value: Value,
): Value | undefined {
  if (
    !endsEarly.includes(window.charAt(value.end)) ||
    value.quote !== 'none' ||
    value.wrapper !== '' ||
    !settingName.test(text)
  )
    return undefined;
  const isTight = separator.kind === 'equals' && value.start === end + 1;
  if (
    !(isTight || (separator.kind === 'colon' && value.start === end + 2)) ||
    !opensLine.test(textBefore(window, start, longestLineStart))
  )
    return undefined;
  rest.lastIndex = value.start;
  const whole = rest.exec(window)?.[1];
  if (whole === undefined || whole.length < shortest || whole.length > longest || !isGenerated(whole)) return undefined;
  if (joinedSetting.test(whole) || filledIn.test(whole) || call.test(whole) || notAtEnd.test(whole)) return undefined;
  return { ...value, end: value.start + whole.length, next: value.start + whole.length };
}

const fewestLetters = 4;
const fewestMarks = 2;

/** Whether letters, digits and marks are mixed as password generators mix them. */
function isGenerated(text: string): boolean {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  return letters >= fewestLetters && digits > 0 && text.length - letters - digits >= fewestMarks;
}
