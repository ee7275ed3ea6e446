import type { Match } from '../engine/match/match.ts';

/** Limit of variants to compare: equal texts with other reasons or another encoding are rare. */
const mostVariants = 4;

/** Matches that differ in more than their place: versions of a file repeat a match with nothing new but the place. */
export class SharedMatches {
  /** By number. The place is that of the first such match. */
  readonly all: Match[] = [];
  /** By secret, then by excerpt if it occurs more than once: most do not, and 100,000 maps of one entry took 0.1 s. */
  readonly #known = new Map<string, number | Map<string, number[]>>();

  /** The number of a match that says the same; adds this one if there is none. */
  numberOf(match: Match): number {
    // Companions have lines of their own, which differ whenever the place does.
    if (match.companions.length > 0) return this.#add(match);
    const known = this.#known.get(match.secret);
    if (known === undefined) {
      this.#known.set(match.secret, this.all.length);
      return this.#add(match);
    }
    const variants = this.#variantsOf(known, match);
    const same = variants.find((variant) => saysSame(this.all[variant], match));
    if (same !== undefined) return same;
    if (variants.length < mostVariants) variants.push(this.all.length);
    return this.#add(match);
  }

  #add(match: Match): number {
    this.all.push(match);
    return this.all.length - 1;
  }

  #variantsOf(known: number | Map<string, number[]>, { secret, excerpt: { text } }: Match): number[] {
    const byExcerpt = known instanceof Map ? known : new Map([[this.all[known].excerpt.text, [known]]]);
    if (byExcerpt !== known) this.#known.set(secret, byExcerpt);
    const variants = byExcerpt.get(text) ?? [];
    byExcerpt.set(text, variants);
    return variants;
  }
}

function saysSame(a: Match, b: Match): boolean {
  return isSameBut('region', a, b);
}

/** Compares plain data. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return isObject(a) && isObject(b) && isSameBut(undefined, a, b);
}

/** Compares without building anything: versions of a file lead to hundreds of thousands of comparisons. */
function isSameBut(name: string | undefined, a: object, b: object): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every(
    (one) => one === name || (Object.hasOwn(b, one) && isSame(Reflect.get(a, one), Reflect.get(b, one))),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
