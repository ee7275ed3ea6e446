import type { Match } from '../engine/match.ts';

/** Same texts with other reasons, or decoded from others, are rare; more of them are not looked through. */
const mostVariants = 4;

/**
 * Versions of a file repeat a match but for its place. Here they share all the rest: the 80,000 matches in the history of ansible held
 * 80 MB when each had its own.
 */
export class SharedMatches {
  /** By secret, and by excerpt where it was seen more than once: most are not, and 100,000 maps of one took 0.1 s. */
  readonly #known = new Map<string, Match | Map<string, Match[]>>();

  /** The same match, made of parts of earlier ones where it says the same. */
  share(match: Match): Match {
    // The lines of companions differ wherever the place does.
    if (match.companions.length > 0) return match;
    const known = this.#known.get(match.secret);
    if (known === undefined) {
      this.#known.set(match.secret, match);
      return match;
    }
    const variants = this.#variantsOf(known, match);
    const same = variants.find((variant) => saysSame(variant, match));
    if (same) return { ...same, region: match.region };
    if (variants.length < mostVariants) variants.push(match);
    return match;
  }

  #variantsOf(known: Match | Map<string, Match[]>, { secret, excerpt: { text } }: Match): Match[] {
    const byExcerpt = known instanceof Map ? known : new Map([[known.excerpt.text, [known]]]);
    if (byExcerpt !== known) this.#known.set(secret, byExcerpt);
    const variants = byExcerpt.get(text) ?? [];
    byExcerpt.set(text, variants);
    return variants;
  }
}

function saysSame(a: Match, b: Match): boolean {
  return isSameBut('region', a, b);
}

/** Of plain data. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return isObject(a) && isObject(b) && isSameBut(undefined, a, b);
}

/** Nothing is made of either: versions of a file have matches looked through by the hundred thousand. */
function isSameBut(name: string | undefined, a: object, b: object): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((one) => one === name || (Object.hasOwn(b, one) && isSame(Reflect.get(a, one), Reflect.get(b, one))));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
