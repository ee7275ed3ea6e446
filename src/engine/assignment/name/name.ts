import { alphanumeric, blank, codeAt, digit, inName, isKind, letter, lower, skipKind, upper } from '../characters.ts';
import { dash, dollar, dot } from '../codes.ts';

/** A name that may have a value: a variable, a key, a flag, an element. Offsets in the window; `end` is exclusive. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Dashes before it: 2 for `--password`. */
  readonly dashes: number;
}

/** How many bytes a name may extend to either side of the keyword. */
const reach = 60;

/** Extends the keyword at `hit` to the whole name. */
export function growName(window: string, hit: number, length: number): Name {
  let start = hit;
  while (start > hit - reach && start > 0 && isKind(window.charCodeAt(start - 1), inName)) start--;
  let end = skipKind(window, hit + length, inName, reach);
  while (end > hit + length && !isTailCharacter(codeAt(window, end - 1))) end--;
  let dashes = 0;
  while (start < hit && isEdge(codeAt(window, start))) {
    if (codeAt(window, start) === dash) dashes++;
    start++;
  }
  return { text: window.slice(start, end), start, end, dashes };
}

const isEdge = (code: number): boolean => code === dash || code === dot || code === dollar;
const isTailCharacter = (code: number): boolean => !isEdge(code);

/** Up to two words of letters before a name, separated by one blank: `API` of `API key: …`. */
export function qualifierBefore(window: string, nameStart: number): string {
  let start = nameStart;
  for (let words = 0; words < 2; words++) {
    if (!isKind(codeAt(window, start - 1), blank)) break;
    let left = start - 1;
    while (left > start - 15 && isKind(codeAt(window, left - 1), letter)) left--;
    if (left === start - 1) break;
    start = left;
  }
  return window.slice(start, Math.max(start, nameStart - 1));
}

/** A word of a name, in lower case, and its index in the name. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** The words of a name, 24 at most: `dbPassWord` gives db, pass, word; `API_KEY2` gives api, key, 2. */
export function splitWords(name: string): readonly Word[] {
  const words: Word[] = [];
  const lowered = name.toLowerCase();
  let start = 0;
  for (let index = 1; index <= name.length && words.length < 24; index++) {
    if (index < name.length && !isWordStart(name, index)) continue;
    if (isKind(name.charCodeAt(start), alphanumeric)) words.push({ text: lowered.slice(start, index), start });
    start = index;
  }
  return words;
}

/** A word starts behind a mark, at a capital behind a small letter or last in a run, or where digits begin or end. */
function isWordStart(name: string, index: number): boolean {
  const before = name.charCodeAt(index - 1);
  const here = name.charCodeAt(index);
  if (isKind(before, alphanumeric) !== isKind(here, alphanumeric)) return true;
  if (isKind(before, digit) !== isKind(here, digit)) return true;
  if (!isKind(here, upper)) return false;
  return isKind(before, lower) || (isKind(before, upper) && isKind(codeAt(name, index + 1), lower));
}
