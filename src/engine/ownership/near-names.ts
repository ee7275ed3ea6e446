import type { ServiceName, ServiceNames } from '../../model/rule-set.ts';
import { textBefore } from '../text/text-before.ts';
import { wordPattern } from './words.ts';

/** A service's name where it occurs in a text: `[start, end)`. */
export interface NearName {
  /** Folded: `datadog`. */
  readonly name: string;
  readonly service: ServiceName;
  /** As written in the text. */
  readonly text: string;
  /** Up to three words that follow the name, in lower case. */
  readonly wordsBehind: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A name has at most this many words: `management.azure-api.net`. */
const mostWords = 5;
const mostBehind = 3;
/** Shorter names occur in generated values by chance. */
const shortestInCamelCase = 4;
/** May follow a name with no mark between: `acmetoken`. */
const tail = /(?:token|secret|apikey|key|api|password|auth)$/;
/** May follow a name in that of its host: `api.acmehq.com`. */
const hostTail = /(?:hq|app|gateway)$/;

interface Word {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The service names in a text, sorted by place and however they are written: `DATADOG_KEY`, `dataDogKey`,
 * `data-dog.key`.
 */
export function namesIn(text: string, known: ServiceNames): readonly NearName[] {
  const words = [...text.matchAll(wordPattern)].map((match): Word => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: NearName[] = [];
  for (let index = 0; index < words.length; index++) {
    const longest = longestAt(text, words, index, known);
    if (!longest) continue;
    if (!isHostOfCode(text, longest.name.start) && !isHostOfServer(text, longest.name.start)) found.push(longest.name);
    index += longest.words - 1;
  }
  return found;
}

/** `https://github.com/acme/shop`: whose code this is does not tell whose keys are in it. */
function isHostOfCode(text: string, at: number): boolean {
  return (
    /(?<!\bapi)(?:[/.]|git@)$/.test(textBefore(text, at, 5)) &&
    /^(?:github\.com|gitlab\.com|bitbucket\.org)[/:](?!settings|login|api)\w/.test(text.slice(at, at + 24))
  );
}

/**
 * `new MeiliSearch({ host: 'https://search.acme.community'`: the host of a server that anybody may run tells who does,
 * not whose keys it takes.
 */
function isHostOfServer(text: string, at: number): boolean {
  return /\b(?:meili|typesense)\w{0,20}\(\{[^{}]{0,40}:\/\/[\w.-]{0,60}$/i.test(textBefore(text, at, 160));
}

function longestAt(
  text: string,
  words: readonly Word[],
  from: number,
  known: ServiceNames,
): { readonly name: NearName; readonly words: number } | undefined {
  let longest: { readonly name: NearName; readonly words: number } | undefined;
  let joined = '';
  const [first, ...others] = words.slice(from, from + mostWords);
  if (!first) return undefined;
  let before = first;
  for (const [index, last] of [first, ...others].entries()) {
    const count = index + 1;
    if (count > 1 && !isJoint(text, before.end, last.start)) break;
    before = last;
    joined += last.text;
    const isHost = /^\.[a-z]/.test(text.slice(last.end, last.end + 2));
    const name = count > 1 || known.has(joined) ? joined : joined.replace(isHost ? hostTail : tail, '');
    const service = known.get(name);
    if (!service || !isEdge(text, first.start, name) || !isEdge(text, last.end, name)) continue;
    const wordsBehind = words.slice(from + count, from + count + mostBehind).map((word) => word.text);
    const written = { start: first.start, end: last.end, isSeveralWords: count > 1 };
    longest = { name: nearName({ name, service, wordsBehind }, text, written), words: count };
  }
  return longest;
}

/** A tail such as `token` becomes the first word after the name; the tail of a host is part of the name. */
function nearName(
  known: Pick<NearName, 'name' | 'service' | 'wordsBehind'>,
  text: string,
  written: { readonly start: number; readonly end: number; readonly isSeveralWords: boolean },
): NearName {
  const { start } = written;
  const nameEnd = start + known.name.length;
  const isWhole = written.isSeveralWords || hostTail.test(text.slice(nameEnd, written.end));
  const end = isWhole ? written.end : nameEnd;
  const cutOff = text.slice(end, written.end).toLowerCase();
  return {
    ...known,
    text: text.slice(start, end),
    wordsBehind: cutOff === '' ? known.wordsBehind : [cutOff, ...known.wordsBehind],
    start,
    end,
  };
}

/** Whether there is nothing between two words, or a single mark or blank. */
function isJoint(text: string, from: number, to: number): boolean {
  return to === from || (to === from + 1 && /[-_. ]/.test(text.charAt(from)));
}

/** Whether a name may begin or end here: no word continues across this place, except where a camel-case part begins. */
function isEdge(text: string, at: number, name: string): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at);
  if (!/[0-9A-Za-z]/.test(before) || !/[0-9A-Za-z]/.test(behind)) return true;
  return name.length >= shortestInCamelCase && /[a-z]/.test(before) && /[A-Z]/.test(behind);
}
