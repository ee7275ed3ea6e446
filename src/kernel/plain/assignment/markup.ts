import { blank, inPair, inSymbol, inTag, lineEnd, quote, setOf, space } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';
import type { ClosedName } from './otherwise.ts';
import { nameStart } from './word.ts';

const mostSpaces = 20;
const mostBeforePair = 20;
const mostIndent = 40;
const reach = 60;
const mostAttributes = 5;
const mostMembers = 2;
const longestAttribute = 120;
const longestWord = 30;
/** Of a text in quotes. */
const inMember: Uint8Array = setOf(/[^"\r\n]/);
const inTie: Uint8Array = setOf(/[:=>\s]/);

/** `: **x**`, `=<code>x</code>`, and an element on the next line whose name begins with `v`. */
export function mayHaveMarks(text: GateText, index: number): boolean {
  if (!text.isAny('=:>|?+', index)) return false;
  const symbol = text.skip(inSymbol, index, 4);
  const at = text.skipBlanks(symbol);
  if (text.is(lineEnd, at)) return ['<v', '<V'].includes(text.exact(belowOf(text, at), 2));
  if (text.isAny('*', at)) return text.isAny('* \t', at + 1);
  const tag = text.isAny('<', symbol - 1) ? symbol - 1 : at;
  return text.isAny('<', tag) && text.isAny('bcdefikstvBCDEFIKSTV', tag + (text.isAny('/', tag + 1) ? 2 : 1));
}

function belowOf(text: GateText, end: number): number {
  return text.skip(blank, end + (text.exact(end, 2) === '\r\n' ? 2 : 1), mostIndent);
}

/** Whether `value=`, `<string>` or `type="text" value=` follows after marks and white space. */
export function isPair(text: GateText, from: number): boolean {
  const at = text.skip(inPair, from, mostBeforePair);
  if (at === from) return false;
  if (text.isAny('-', at - 1) && isOption(text, at)) return true;
  if (text.folded(at, 4) === 'type') return text.isAny('=', at + 4);
  const word = behindPrefix(text, text.isAny('"\'<', at) ? at + 1 : at);
  return (
    ['valu', 'defa', 'stri'].includes(text.folded(word, 4)) &&
    /^[a-z]{0,8}\\?["']?\s{0,4}[=:>]/i.test(text.exact(word + 4, 16))
  );
}

/** ` --value x`, ` --type y --value x` */
function isOption(text: GateText, from: number): boolean {
  let at = from;
  if (text.folded(at, 5) === 'type ') {
    at = text.skip(inPair, text.skip(inTag, at + 5, longestWord), mostBeforePair);
    if (!text.isAny('-', at - 1)) return false;
  }
  return ['valu', 'body'].includes(text.folded(at, 4));
}

/** The offset after `android:`, `Parameter`, `param-`, `initial` or `current`, if one of them is there. */
function behindPrefix(text: GateText, at: number): number {
  const head = text.folded(at, 4);
  if (head === 'init' || head === 'curr') return at + 7;
  return head === 'andr' ? at + 8 : head === 'para' ? at + (text.isAny('-', at + 5) ? 6 : 9) : at;
}

/** ` type="x" value=`, `, with:`, `</td><td>`, `"x" {` with a default below. */
export function mayBePair(
  text: GateText,
  { start, closed, isQuoted }: ClosedName,
  from: number,
  index: number,
): boolean {
  if ((isQuoted && text.isAny('{', index)) || ((from > closed || text.isAny(',', from)) && isPair(text, from)))
    return true;
  const at = text.skip(inPair, from, mostBeforePair);
  if (text.isAny('<', at)) return isPairWord(text, at + 1);
  if (
    at > from &&
    text.isAny('=', text.skip(inTag, at, reach)) &&
    (isBearer(text, start) || mayHaveAttributes(text, at))
  )
    return true;
  if (at > from && text.isAny('"', at) && mayHaveMembers(text, at)) return true;
  let word = at;
  while (word < from + mostSpaces && text.isAny(' ,:\t\r\n', word)) word++;
  return text.folded(word, 4) === 'with' && text.is(quote, text.skip(inTie, word + 4, 8));
}

/**
 * `<name`, `x:name`, `name="`, `key="`, `property="`: the name is an element's, and the value follows its attributes.
 */
function isBearer(text: GateText, start: number): boolean {
  const before = nameStart(text, start) - 1;
  if (text.isAny('<:', before)) return true;
  return before >= 4 && text.isAny('"\'', before) && text.isAny('=', before - 1) && text.isAny('ey', before - 2);
}

/** `id="x" value=`: the attributes before the one that holds the value. */
function mayHaveAttributes(text: GateText, from: number): boolean {
  let at = from;
  for (let count = 0; count < mostAttributes; count++) {
    const equals = text.skip(inTag, at, reach);
    if (!text.isAny('=', equals)) return false;
    const end = attributeEnd(text, equals + 1);
    if (end === undefined) return false;
    at = text.skip(inPair, end, mostBeforePair);
    const word = text.isAny('"\'<', at) ? at + 1 : at;
    if (isPairWord(text, word)) return true;
  }
  return false;
}

/** `"type": "text", "value":`: the members before the one that holds the value. */
function mayHaveMembers(text: GateText, from: number): boolean {
  let at = from;
  for (let count = 0; count < mostMembers; count++) {
    if (!text.isAny('"', at)) return false;
    const end = text.skip(inTag, at + 1, longestWord);
    const colon = text.skip(space, end + 1, 1);
    if (!text.isAny('"', end) || !text.isAny(':', colon)) return false;
    const comma = text.skip(space, memberEnd(text, text.skip(space, colon + 1, 1)), 1);
    if (!text.isAny(',', comma)) return false;
    at = text.skip(inPair, comma + 1, mostBeforePair);
    const word = behindPrefix(text, text.isAny('"\'<', at) ? at + 1 : at);
    if (isPairWord(text, word)) return true;
  }
  return false;
}

/** The offset after a text in quotes or a word. */
function memberEnd(text: GateText, from: number): number {
  return text.isAny('"', from)
    ? text.skip(inMember, from + 1, longestAttribute) + 1
    : text.skip(inTag, from, longestAttribute);
}

/** The offset after a quoted text, or at the comma after a word, as in `type=str, default=`. */
function attributeEnd(text: GateText, from: number): number | undefined {
  if (!text.isAny('"\'', from)) {
    const comma = text.skip(inTag, from, longestWord);
    return comma > from && text.isAny(',', comma) ? comma : undefined;
  }
  const mark = text.at(from);
  let end = from + 1;
  while (end < from + 1 + longestAttribute && text.at(end) !== mark) if (text.isAny('<>\r\n', end++)) return undefined;
  return text.at(end) === mark ? end + 1 : undefined;
}

/** Whether the word there says that a value follows, by its first letters. */
function isPairWord(text: GateText, at: number): boolean {
  return ['valu', 'defa', 'stri'].includes(text.folded(at, 4)) || ['td', 'dd'].includes(text.folded(at, 2));
}
