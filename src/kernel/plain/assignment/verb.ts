import { wordFlags } from '../../known-words.ts';
import { blank, inPlainWord, lineEnd, quote, setOf, space } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';

const mostVerbs = 6;
const longestVerb = 24;
const mostBetween = 20;
const bodyReach = 60;
const mostSpaces = 20;
const mostToBrace = 14;
const betweenVerbs: Uint8Array = setOf(/[. \t>-]/);
/** The bytes of `(`, `(|_| `, `(() -> `. */
const inOpening: Uint8Array = setOf(/[ \t()|_>=-]/);
const mostOfOpening = 10;
const inBody: Uint8Array = setOf(/[\w.<>*?&: \t=-]/);

/** `.toBe('x')`, ` to 'x'`: only words that lead to a value, then a quote. */
export function mayHaveVerb(text: GateText, from: number, flagsOf: (word: string) => number): boolean {
  let at = from;
  for (let count = 0; count < mostVerbs; count++) {
    const word = text.skip(betweenVerbs, at, mostBetween);
    if (word === at) return false;
    at = text.skip(inPlainWord, word, longestVerb + 1);
    if ((flagsOf(text.folded(word, at - word)) & wordFlags.verb) === 0) return false;
    let opening = text.skip(inOpening, at, mostOfOpening);
    if (text.isAny('@', opening)) opening++;
    if (opening > at && text.is(quote, opening)) return true;
  }
  return false;
}

/** ` { 'x' }`, `: string { return 'x'`, ` => 'x'` */
export function mayHaveBody(text: GateText, from: number): boolean {
  let at = text.skip(inBody, from, bodyReach);
  // `function getPassword(): string` of PHP opens its body on the next line.
  if (text.is(lineEnd, at)) {
    const below = text.skip(space, at, mostToBrace);
    if (text.isAny('{', below)) at = below;
  }
  if (text.isAny('{', at)) {
    at = text.skip(space, at + 1, mostSpaces);
    if (text.folded(at, 6) === 'return') at = text.skip(blank, at + 6, 4);
  } else {
    let arrow = at;
    while (arrow > from && text.is(blank, arrow - 1)) arrow--;
    if (arrow < from + 2 || text.exact(arrow - 2, 2) !== '=>') return false;
  }
  return text.is(quote, text.isAny('@', at) ? at + 1 : at);
}
