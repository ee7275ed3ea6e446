import type { RuleSet } from '../model/rule-set.ts';

/** Two sets as one; the second's indexes follow the first's. */
export function joinRuleSets(first: RuleSet, second: RuleSet): RuleSet {
  const { length } = first.entries;
  if (second.entries.length === 0) return first;
  return { entries: [...first.entries, ...second.entries], load: (index) => (index < length ? first.load(index) : second.load(index - length)) };
}
