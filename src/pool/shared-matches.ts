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

function saysSame({ region: _one, ...a }: Match, { region: _other, ...b }: Match): boolean {
  return isSame(a, b);
}

/** Of plain data. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  const others = new Map(Object.entries(b));
  return entries.length === others.size && entries.every(([name, value]) => others.has(name) && isSame(value, others.get(name)));
}
