import type { ServiceName, ServiceNames } from '../../model/rule-set.ts';

/** A name of a service as it stands in a text: `[start, end)`. */
export interface NearName {
  /** Folded: `datadog`. */
  readonly name: string;
  readonly service: ServiceName;
  readonly start: number;
  readonly end: number;
}

/** A name has so many words at most: `management.azure-api.net`. */
const mostWords = 5;
/** Shorter names stand in generated values by chance. */
const shortestByCase = 4;
const word = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
/** Behind a name without a mark between: `acmetoken`. */
const tail = /(?:token|secret|apikey|key|api|password|auth)$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names of services in a text in the order of their places, however they are written: `DATADOG_KEY`, `dataDogKey`, `data-dog.key`. */
export function namesIn(text: string, known: ServiceNames): readonly NearName[] {
  const words = wordsOf(text);
  const found: NearName[] = [];
  for (let index = 0; index < words.length; index++) {
    const length = longestAt(text, words, index, known);
    if (length === undefined) continue;
    found.push(length.near);
    index += length.words - 1;
  }
  return found;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map((match) => ({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
}

function longestAt(text: string, words: readonly Word[], from: number, known: ServiceNames): { readonly near: NearName; readonly words: number } | undefined {
  let best: { near: NearName; words: number } | undefined;
  let joined = '';
  for (let count = 1; count <= mostWords && from + count <= words.length; count++) {
    const { text: last, start, end } = words[from + count - 1];
    if (count > 1 && !isJoint(text, words[from + count - 2].end, start)) break;
    joined += last;
    const name = known.has(joined) ? joined : joined.replace(tail, '');
    const service = known.get(name);
    if (service && isOnItsOwn(text, words[from].start, end, name)) best = { near: { name, service, start: words[from].start, end: end - joined.length + name.length }, words: count };
  }
  return best;
}

/** Nothing, or one mark or blank. */
function isJoint(text: string, from: number, to: number): boolean {
  return to === from || (to === from + 1 && /[-_. ]/.test(text.charAt(from)));
}

/** No part of a longer word; in camel case, a part that has a name's length. */
function isOnItsOwn(text: string, start: number, end: number, name: string): boolean {
  return isEdge(text, start, name) && isEdge(text, end, name);
}

function isEdge(text: string, at: number, name: string): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at);
  if (at === 0 || at >= text.length || !/[0-9A-Za-z]/.test(before) || !/[0-9A-Za-z]/.test(behind)) return true;
  return name.length >= shortestByCase && /[a-z]/.test(before) && /[A-Z]/.test(behind);
}
