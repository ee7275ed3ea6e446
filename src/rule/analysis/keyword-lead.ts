import type { AST } from '@eslint-community/regexpp';
import { foldAscii } from '../../model/rule-set.ts';
import { anyCharacter, type Characters, inBothCases, ofCharacterSet, ofClass, together } from './character-set.ts';

/** Classes with more characters are not tried one by one. */
const mostCharacters = 24;
/** A repetition with more turns than this is treated as any text of its length. */
const mostTurns = 64;

/** What comes before the first keyword in a match, as far as the pattern guarantees one. */
export interface Lead {
  /** At most this many bytes; Infinity if no keyword is guaranteed. */
  readonly latest: number;
  /** What the last of them may be; any character if the match may begin with the keyword. */
  readonly before: Characters;
}

/** Texts that share an end: their greatest length, and what may come before that end. */
interface End {
  readonly length: number;
  readonly before: Characters;
}

/**
 * The texts that a pattern may have matched so far, keyed by their longest end that a keyword begins with. Texts that
 * contain a keyword are no longer included.
 */
type Ends = ReadonlyMap<string, End>;

/** Where in a match the keyword is. */
export function leadOf(
  alternatives: readonly AST.Alternative[],
  keywords: readonly string[],
  isCaseSensitive: boolean,
  longestOf: (element: AST.Element) => number,
): Lead {
  const search = new LeadSearch(keywords, isCaseSensitive, longestOf);
  const left = search.throughAny(new Map([['', { length: 0, before: anyCharacter }]]), alternatives);
  return { latest: left.size > 0 ? Infinity : search.latest, before: search.before };
}

/** Follows a pattern from its start until each way through it has met a keyword. */
class LeadSearch {
  /** The greatest offset of the keywords met so far. */
  latest = 0;
  /** What may come right before them. */
  before: Characters = new Set();
  readonly #fold: (text: string) => string;
  readonly #keywords: readonly string[];
  readonly #longestOf: (element: AST.Element) => number;

  constructor(keywords: readonly string[], isCaseSensitive: boolean, longestOf: (element: AST.Element) => number) {
    this.#fold = isCaseSensitive ? (text) => text : foldAscii;
    this.#keywords = keywords.map((keyword) => this.#fold(Buffer.from(keyword).toString('latin1')));
    this.#longestOf = longestOf;
  }

  throughAny(ends: Ends, alternatives: readonly AST.Alternative[]): Ends {
    return union(alternatives.map(({ elements }) => this.#throughAll(ends, elements)));
  }

  #throughAll(ends: Ends, elements: readonly AST.Element[]): Ends {
    let left = ends;
    for (const element of elements) {
      if (left.size === 0) break;
      left = this.#through(left, element);
    }
    return left;
  }

  #through(ends: Ends, element: AST.Element): Ends {
    switch (element.type) {
      case 'Assertion':
        return ends;
      case 'Character':
        return this.#throughCharacters(ends, [String.fromCodePoint(element.value)]);
      case 'CharacterClass': {
        const characters = charactersOf(element);
        return characters ? this.#throughCharacters(ends, characters) : this.#throughUnknown(ends, 1, lastOf(element));
      }
      case 'Group':
      case 'CapturingGroup':
        return this.throughAny(ends, element.alternatives);
      case 'Quantifier':
        return this.#throughRepeated(ends, element);
      default:
        return this.#throughUnknown(ends, this.#longestOf(element), lastOf(element));
    }
  }

  #throughCharacters(ends: Ends, characters: readonly string[]): Ends {
    const after = new Map<string, End>();
    for (const character of new Set(characters.map(this.#fold))) {
      for (const [end, { length, before }] of ends) {
        const text = end + character;
        const met = this.#keywordAtEndOf(text);
        const newEnd = met > 0 ? text.slice(-met) : this.#endOf(text);
        const own = {
          length: length + 1,
          before:
            newEnd.length === text.length ? before : ofCharacter(text.charCodeAt(text.length - newEnd.length - 1)),
        };
        if (met > 0) this.#meet(own, met);
        else add(after, newEnd, own);
      }
    }
    return after;
  }

  /** Notes a text that ends with a keyword of `met` bytes. */
  #meet({ length, before }: End, met: number): void {
    this.latest = Math.max(this.latest, length - met);
    this.before = together(this.before, before);
  }

  /**
   * Follows any text of at most this length that ends in one of these characters; it may contain a keyword but need
   * not.
   */
  #throughUnknown(ends: Ends, length: number, last: Characters): Ends {
    return ends.size === 0
      ? ends
      : new Map([['', { length: Math.max(...[...ends.values()].map((end) => end.length)) + length, before: last }]]);
  }

  #throughRepeated(ends: Ends, { element, min, max }: AST.Quantifier): Ends {
    const isUnknown = (element.type === 'CharacterClass' && !charactersOf(element)) || element.type === 'CharacterSet';
    if (isUnknown || max > mostTurns) {
      const after = this.#throughUnknown(ends, this.#lengthOf(element, max), lastOf(element));
      return min === 0 ? union([ends, after]) : after;
    }
    const ways: Ends[] = min === 0 ? [ends] : [];
    let left = ends;
    for (let turn = 1; turn <= max && left.size > 0; turn++) {
      left = this.#through(left, element);
      if (turn >= min) ways.push(left);
    }
    return union(ways);
  }

  #lengthOf(element: AST.Element, turns: number): number {
    return turns === 0 ? 0 : this.#longestOf(element) * turns;
  }

  /** Length of the longest keyword at the end of the text, 0 for none. */
  #keywordAtEndOf(text: string): number {
    return Math.max(0, ...this.#keywords.filter((keyword) => text.endsWith(keyword)).map(({ length }) => length));
  }

  #endOf(text: string): string {
    for (let from = 0; from < text.length; from++)
      if (this.#keywords.some((keyword) => keyword.startsWith(text.slice(from)))) return text.slice(from);
    return '';
  }
}

function union(ways: readonly Ends[]): Ends {
  const all = new Map<string, End>();
  for (const ends of ways) for (const [end, own] of ends) add(all, end, own);
  return all;
}

function add(ends: Map<string, End>, end: string, own: End): void {
  const known = ends.get(end);
  ends.set(
    end,
    known ? { length: Math.max(known.length, own.length), before: together(known.before, own.before) } : own,
  );
}

/** The last character of what an element has matched. */
function lastOf(element: AST.Element): Characters {
  if (element.type === 'Character') return ofCharacter(element.value);
  if (element.type === 'CharacterClass') return inBothCases(ofClass(element));
  return element.type === 'CharacterSet' ? ofCharacterSet(element) : anyCharacter;
}

const byCode: Characters[] = [];

/** In either case, since texts were folded; a character beyond ASCII may be several bytes. */
function ofCharacter(code: number): Characters {
  return code < 0x80 ? (byCode[code] ??= inBothCases(new Set([code]))) : anyCharacter;
}

/** The characters of a small class; undefined for a large or negated one. */
function charactersOf({ elements, negate }: AST.CharacterClass): readonly string[] | undefined {
  if (negate) return undefined;
  const characters: string[] = [];
  for (const element of elements) {
    if (element.type === 'Character') characters.push(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < mostCharacters) {
      for (let point = element.min.value; point <= element.max.value; point++)
        characters.push(String.fromCodePoint(point));
    } else return undefined;
  }
  return characters.length <= mostCharacters ? characters : undefined;
}
