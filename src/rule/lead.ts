import type { AST } from '@eslint-community/regexpp';

/** Classes with more characters are not tried one by one. */
const mostCharacters = 24;
/** More turns of a repetition than this are taken for any text of their length. */
const mostTurns = 64;

/**
 * The texts that a pattern may have met so far: by the longest end of theirs that a keyword begins with, the greatest
 * length of a text with this end. A text that holds a keyword is not among them any more.
 */
type Ends = ReadonlyMap<string, number>;

/** Offset of the keyword in a match at the latest, in bytes; Infinity where the pattern promises none. */
export function latestKeyword(alternatives: readonly AST.Alternative[], keywords: readonly string[], isCaseSensitive: boolean, longestOf: (element: AST.Element) => number): number {
  const search = new LeadSearch(keywords, isCaseSensitive, longestOf);
  const left = search.throughAny(new Map([['', 0]]), alternatives);
  return left.size > 0 ? Infinity : search.latest;
}

/** Follows a pattern from its start until each way through it has met a keyword. */
class LeadSearch {
  /** Offset of the keywords met so far, at the latest. */
  latest = 0;
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
        return characters ? this.#throughCharacters(ends, characters) : this.#throughUnknown(ends, 1);
      }
      case 'Group':
      case 'CapturingGroup':
        return this.throughAny(ends, element.alternatives);
      case 'Quantifier':
        return this.#throughRepeated(ends, element);
      default:
        return this.#throughUnknown(ends, this.#longestOf(element));
    }
  }

  #throughCharacters(ends: Ends, characters: readonly string[]): Ends {
    const after = new Map<string, number>();
    for (const character of new Set(characters.map(this.#fold))) {
      for (const [end, length] of ends) {
        const text = end + character;
        const met = this.#keywordAtEndOf(text);
        if (met > 0) this.latest = Math.max(this.latest, length + 1 - met);
        else keepGreater(after, this.#endOf(text), length + 1);
      }
    }
    return after;
  }

  /** Any text of at most this length: it may hold a keyword, but need not. */
  #throughUnknown(ends: Ends, length: number): Ends {
    return ends.size === 0 ? ends : new Map([['', Math.max(...ends.values()) + length]]);
  }

  #throughRepeated(ends: Ends, { element, min, max }: AST.Quantifier): Ends {
    const isUnknown = (element.type === 'CharacterClass' && !charactersOf(element)) || element.type === 'CharacterSet';
    if (isUnknown || max > mostTurns) return min === 0 ? union([ends, this.#throughUnknown(ends, this.#lengthOf(element, max))]) : this.#throughUnknown(ends, this.#lengthOf(element, max));
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
    for (let from = 0; from < text.length; from++) if (this.#keywords.some((keyword) => keyword.startsWith(text.slice(from)))) return text.slice(from);
    return '';
  }
}

function union(ways: readonly Ends[]): Ends {
  const all = new Map<string, number>();
  for (const ends of ways) for (const [end, length] of ends) keepGreater(all, end, length);
  return all;
}

function keepGreater(lengths: Map<string, number>, end: string, length: number): void {
  lengths.set(end, Math.max(lengths.get(end) ?? 0, length));
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
      for (let point = element.min.value; point <= element.max.value; point++) characters.push(String.fromCodePoint(point));
    } else return undefined;
  }
  return characters.length <= mostCharacters ? characters : undefined;
}
