import { blank, edge, inCall, inName, inWord, lineEnd, quote, space } from './byte-sets.ts';
import { codeOf, type GateText } from './gate-text.ts';

/** The most bytes of a name, or of the name of a call. */
export const nameReach = 60;
const lineReach = 160;
const rowReach = 124;
const mostIndent = 42;

/** The end of a word or of a chain such as `a.b`, `a::b` and `a->b`. */
export function chainEnd(text: GateText, from: number): number {
  let end = from;
  while (end < from + nameReach + 1) {
    const link = text.folded(end, 2);
    if (text.is(inWord, end) || link.startsWith('.')) end++;
    else if (link === '->' || link === '::') end += 2;
    else break;
  }
  return end;
}

/** Whether a call begins there, whatever its name is made of: `foo!(`. */
export function isCall(text: GateText, from: number): boolean {
  return text.at(text.skip(inCall, from, nameReach)) === codeOf('(');
}

/**
 * Whether a word is a name of source code or a chain of names. No name begins with a digit, and no long one holds many
 * digits.
 */
export function isName(text: GateText, from: number, end: number): boolean {
  const word = text.exact(from, end - from);
  if (word.includes('->')) return !/^\d/.test(word);
  if (/[.:]/.test(word))
    return (
      /^(?:[A-Za-z_$]|::)+(?:\.[A-Za-z_$](?:[A-Za-z_$]|::)*)*$/.test(word) &&
      /[\w$]$/.test(word) &&
      !/:\.|\.:/.test(word)
    );
  return !/^\d/.test(word) && (word.length < 12 || word.replace(/\D/g, '').length < 3);
}

/** `--name`, `?name=`, `&name=`, `;name=` */
export function isFlagOrQuery(text: GateText, start: number): boolean {
  const first = nameStart(text, start);
  return (first > 0 && text.isAny('?&;', first - 1)) || hasDash(text, start);
}

/** A dash before the name: a flag. */
export function hasDash(text: GateText, start: number): boolean {
  for (let first = nameStart(text, start); first < start && text.is(edge, first); first++)
    if (text.at(first) === codeOf('-')) return true;
  return false;
}

/** Whether nothing is before the name on its line but a word such as `export`, told by its first two letters. */
export function mayStart(text: GateText, start: number): boolean {
  const limit = Math.max(0, start - lineReach);
  let line = start;
  while (line > limit && !text.is(lineEnd, line - 1)) line--;
  while (line < start && text.is(space, line)) line++;
  if (line === start || (text.is(inName, line) && nameStart(text, start) <= line)) return true;
  return text.at(line) === codeOf('#') || statementStarts.has(String.fromCharCode(text.at(line), text.at(line + 1)));
}

/** Whether nothing is before the quoted text that holds the name on its line. */
export function beginsRow(text: GateText, start: number): boolean {
  const limit = Math.max(0, start - rowReach);
  let open = start;
  while (open > limit && !text.is(quote, open - 1) && !text.is(space, open - 1)) open--;
  if (open === 0 || !text.isAny('"', open - 1)) return false;
  let line = open - 1;
  while (line > 0 && open - line < mostIndent && text.is(blank, line - 1)) line--;
  return line === 0 || text.is(lineEnd, line - 1);
}

/** The first two letters of ENV, ARG, export, set, SET, login, user, final, const, static, -e, --env and machine. */
const statementStarts: ReadonlySet<string> = new Set([
  'EN',
  'AR',
  'ex',
  'se',
  'SE',
  'lo',
  'us',
  'fi',
  'co',
  'st',
  '-e',
  '--',
  'ma',
]);

/** The end of a name; `from` is in it or right after it. */
export function nameEnd(text: GateText, from: number): number {
  let end = from;
  while (end < from + nameReach && end < text.bytes.length && text.is(inName, end)) end++;
  while (end > from && text.is(edge, end - 1)) end--;
  return end;
}

export function nameStart(text: GateText, start: number): number {
  let first = start;
  while (first > Math.max(0, start - nameReach) && text.is(inName, first - 1)) first--;
  return first;
}

const wrapperWords: ReadonlySet<string> = new Set(['new', 'await', 'return', 'export', 'const', 'u8', 'yield', 'raw']);

/** Length of a word such as `new` before a value, with the blanks after it; 0 if there is none. */
export function wrapperWordLength(text: GateText, from: number, end: number): number {
  if (!text.is(blank, end) || !wrapperWords.has(text.exact(from, end - from))) return 0;
  const next = text.skip(blank, end, 4);
  return (text.is(inWord, next) && text.at(next) !== codeOf('$')) || text.is(quote, next) ? next - from : 0;
}

/** `) || "`, ` ?? '`, ` or "` */
export function isFallback(text: GateText, from: number): boolean {
  const at = text.skip(space, text.isAny(')', from) ? from + 1 : from, 4);
  return ['||', '??', 'or'].includes(text.exact(at, 2)) && text.is(quote, text.skip(space, at + 2, 4));
}
