import type { RuleSet } from '../model/rule-set.ts';

/** Two sets as one, with the second's indexes following the first's. */
export function joinRuleSets(first: RuleSet, second: RuleSet): RuleSet {
  if (second.count === 0) return first;
  const either = <Part>(index: number, part: (set: RuleSet, index: number) => Part): Part =>
    index < first.count ? part(first, index) : part(second, index - first.count);
  return {
    count: first.count + second.count,
    kindOf: (index) => either(index, (set, at) => set.kindOf(at)),
    isProven: (index) => either(index, (set, at) => set.isProven(at)),
    entry: (index) => either(index, (set, at) => set.entry(at)),
    reach: (index) => either(index, (set, at) => set.reach(at)),
    entries: () => [...first.entries(), ...second.entries()],
    load: (index) => either(index, (set, at) => set.load(at)),
    // A user's own rules find what their patterns say, and take over nothing.
    ...(first.serviceNames && { serviceNames: () => first.serviceNames?.() ?? new Map() }),
  };
}
