import type { AST } from '@eslint-community/regexpp';
import { anyCharacter, type Characters, inBothCases, ofCharacterSet, ofClass, together } from './character-set.ts';

/** Classes with more characters are not tried one by one. */
const mostCharacters = 24;
/** More turns of a repetition than this are taken for any text of their length. */
const mostTurns = 64;

/** What stands in a match before the first keyword that the pattern promises. */
export interface Lead {
  /** Bytes at most; Infinity where it promises none. */
  readonly latest: number;
  /** What may be the last of them: anything where the match may begin with the keyword. */
  readonly before: Characters;
}

/** Texts with one end: the greatest length of them, and what may stand before that end. */
interface End {
  readonly length: number;
  readonly before: Characters;
}

/**
 * The texts that a pattern may have met so far, by the longest end of theirs that a keyword begins with. A text that
 * holds a keyword is not among them any more.
 */
type Ends = ReadonlyMap<string, End>;

/** Where the keyword stands in a match. */
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
  /** Offset of the keywords met so far, at the latest. */
  latest = 0;
  /** What may stand before them. */
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

  /** A text ends with a keyword of so many bytes. */
  #meet({ length, before }: End, met: number): void {
    this.latest = Math.max(this.latest, length - met);
    this.before = together(this.before, before);
  }

  /** Any text of at most this length, which may hold a keyword but need not, and ends in one of these. */
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

  /** Length of the longest keyword that the text ends in, 0 for none. */
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

/** What a text may end in that an element has met. */
function lastOf(element: AST.Element): Characters {
  if (element.type === 'Character') return ofCharacter(element.value);
  if (element.type === 'CharacterClass') return inBothCases(ofClass(element));
  return element.type === 'CharacterSet' ? ofCharacterSet(element) : anyCharacter;
}

const byCode: Characters[] = [];

/** In either case, since texts were folded; those beyond ASCII may be several bytes. */
function ofCharacter(code: number): Characters {
  return code < 0x80 ? (byCode[code] ??= inBothCases(new Set([code]))) : anyCharacter;
}

/** As keyword search folds: ASCII letters only. */
function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The characters of a small class; nothing for a large or negated one. */
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
