import { LargePattern } from '../../search/large-pattern.ts';
import { textBefore } from '../../text/text-before.ts';
import { blank, codeAt, isKind, lineEnd, skipBlanks } from '../characters.ts';
import { asterisk, lessThan } from '../codes.ts';
import { skip } from './skip.ts';

const span = /(?:<span(?:\s[^<>\r\n]{0,80})?>\s{0,2}){1,2}/iy;
const attributes = /(?:\s{1,20}[\w:.-]{1,30}=(?:"[^"<>\r\n]{0,120}"|'[^'<>\r\n]{0,120}')){1,5}\s{0,4}>/y;
const bearer = /(?:<(?:[\w-]{1,20}:)?|\b(?:[Nn]ame|key|property)=["'])$/;
/** The most characters of such a match. */
const longestBearer = 32;
const marks =
  /(?:\*{1,2}[ \t]{1,2}|\*\*(?=\S)|<\/?(?:code|b|strong|em|i|kbd|tt|span|font|samp|var|value|string|td|dd)(?:\s[^<>\r\n]{0,80})?>[ \t]{0,2}){1,4}/iy;
const anyMark = new LargePattern(marks);

/** The index behind `<span class="p">`, which colours the sign between a name and its value. */
export function skipSpan(window: string, at: number): number {
  const index = skipBlanks(window, at);
  if (codeAt(window, index) !== lessThan) return at;
  const end = skip(span, window, index);
  return end > index ? end : at;
}

/** The index behind ` type="text" x="y">`, if the name is that of the element or the value of its name attribute. */
export function skipAttributes(window: string, nameStart: number, at: number): number {
  if (!isKind(codeAt(window, at), blank | lineEnd)) return at;
  const end = skip(attributes, window, at);
  return end > at && bearer.test(textBefore(window, nameStart, longestBearer)) ? end : at;
}

/** The index behind marks that make a value bold or code: `**x**`, `<code>x</code>`. */
export function skipMarks(window: string, at: number): number {
  const code = codeAt(window, at);
  return code === lessThan || code === asterisk ? anyMark.endAt(window, at) : at;
}
