import type { AST } from '@eslint-community/regexpp';
import type { Run } from '../../model/rule-set.ts';
import { type Characters, inBothCases, ofCharacterSet, ofClass, rangesOf } from './character-set.ts';

/** Shorter runs occur everywhere, except for a sign that is not in the keywords: an `@`. */
const shortest = 8;
const mostSigns = 2;
/** Sets that cover more of ordinary text than this tell nothing. */
const largestShare = 0.95;

/** At most this many neighbours are joined. */
const mostJoined = 64;

/** A part of a pattern: what every match of it contains. */
interface Part {
  /** Everything it matches, if that is one run of these characters with at least this length. */
  readonly whole?: Stretch;
  /** A run that is somewhere in it. */
  readonly inner?: Stretch;
}

interface Stretch {
  readonly characters: Characters;
  readonly length: number;
  /** How many of them the pattern spells out: those tell nothing beyond the keyword. */
  readonly literals: number;
}

/** The most telling run of characters that every match of the pattern contains besides its keyword, if there is one. */
export function requiredRun(
  alternatives: readonly AST.Alternative[],
  ignoresCase: boolean,
  keywords: readonly string[],
): Run | undefined {
  const { inner } = new RunReader(keywords).ofAlternatives(alternatives);
  if (!inner) return undefined;
  const characters = ignoresCase ? inBothCases(inner.characters) : inner.characters;
  return weightOf(inner) === 0 ? undefined : { ranges: rangesOf(characters), length: inner.length };
}

const nothing: Stretch = { characters: new Set(), length: 0, literals: 0 };

/** Finds what every match of each part of a pattern contains. */
class RunReader {
  readonly #keywords: string;

  constructor(keywords: readonly string[]) {
    this.#keywords = keywords.join('\n').toLowerCase();
  }

  ofAlternatives(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) => this.#ofSequence(elements));
    return partOf(either(parts.map(({ whole }) => whole)), either(parts.map(({ inner }) => inner)));
  }

  /** Runs of neighbours are joined into one. */
  #ofSequence(elements: readonly AST.Element[]): Part {
    const parts = elements.map((element) => this.#ofElement(element));
    let best = parts.reduce<Stretch | undefined>((known, { inner }) => moreTelling(known, inner), undefined);
    let whole: Stretch | undefined = nothing;
    for (let from = 0; from < parts.length; from++) {
      let stretch: Stretch | undefined = nothing;
      for (const part of parts.slice(from, from + mostJoined)) {
        if (!stretch) break;
        stretch = joined(stretch, part.whole);
        best = moreTelling(best, stretch);
      }
      if (from === 0) whole = parts.length <= mostJoined ? stretch : undefined;
    }
    return partOf(whole, best);
  }

  #ofElement(element: AST.Element): Part {
    switch (element.type) {
      case 'Assertion':
        return partOf(nothing, undefined);
      case 'Character':
        return single(new Set([element.value]), Number(this.#isSpelledOut(element.value)));
      case 'CharacterSet':
        return single(ofCharacterSet(element), 0);
      case 'CharacterClass':
        return single(ofClass(element), 0);
      case 'Group':
      case 'CapturingGroup':
        return this.ofAlternatives(element.alternatives);
      case 'Quantifier':
        return this.#ofQuantifier(element);
      default:
        return {};
    }
  }

  #ofQuantifier({ element, min, max }: AST.Quantifier): Part {
    const { whole, inner } = this.#ofElement(element);
    if (max === 0) return partOf(nothing, undefined);
    const repeated = whole && {
      characters: whole.characters,
      length: whole.length * min,
      literals: whole.literals * min,
    };
    return partOf(repeated, min === 0 ? undefined : moreTelling(inner, repeated));
  }

  /** Whether the character tells nothing: the keyword's are there anyway, and letters and digits are everywhere. */
  #isSpelledOut(code: number): boolean {
    const character = String.fromCharCode(code).toLowerCase();
    return /[a-z0-9]/.test(character) || this.#keywords.includes(character);
  }
}

function single(characters: Characters, literals: number): Part {
  const stretch = { characters, length: 1, literals };
  return partOf(stretch, stretch);
}

function partOf(whole: Stretch | undefined, inner: Stretch | undefined): Part {
  return { ...(whole && { whole }), ...(inner && { inner }) };
}

function joined(a: Stretch, b: Stretch | undefined): Stretch | undefined {
  return (
    b && {
      characters: unite(a.characters, b.characters),
      length: a.length + b.length,
      literals: a.literals + b.literals,
    }
  );
}

/** What holds whichever way the pattern goes: the characters of all ways, the shortest length. */
function either(stretches: readonly (Stretch | undefined)[]): Stretch | undefined {
  let all: Stretch | undefined;
  for (const stretch of stretches) {
    if (!stretch) return undefined;
    all = all
      ? {
          characters: unite(all.characters, stretch.characters),
          length: Math.min(all.length, stretch.length),
          literals: Math.max(all.literals, stretch.literals),
        }
      : stretch;
  }
  return all;
}

function moreTelling(a: Stretch | undefined, b: Stretch | undefined): Stretch | undefined {
  if (!a || !b) return a ?? b;
  return weightOf(b) > weightOf(a) ? b : a;
}

function unite(a: Characters, b: Characters): Characters {
  return a.size === 0 ? b : b.size === 0 || isWithin(b, a) ? a : new Set([...a, ...b]);
}

function isWithin(part: Characters, whole: Characters): boolean {
  for (const code of part) if (!whole.has(code)) return false;
  return true;
}

/** Bits that such a run carries in ordinary text beyond what is spelled out; 0 if it is not worth a look. */
function weightOf({ characters, length, literals }: Stretch): number {
  if (length < shortest && characters.size > mostSigns) return 0;
  const share = shareOf(characters);
  return share > largestShare ? 0 : (literals - length) * Math.log2(share);
}

/** Roughly how much of ordinary text consists of these characters. */
function shareOf(characters: Characters): number {
  let share = 0;
  for (const code of characters) share += shares[code] ?? 0;
  return Math.max(share, Number.EPSILON);
}

const shares: readonly number[] = Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return 0.55 / 26;
  if (/[A-Z]/.test(character)) return 0.09 / 26;
  if (/[0-9]/.test(character)) return 0.06 / 10;
  if (/[ \n]/.test(character)) return 0.16 / 2;
  return /[!-~]/.test(character) ? 0.14 / 32 : 0;
});
