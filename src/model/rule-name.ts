import { matchesWildcard } from '../foundation/wildcard.ts';

/** What a person may call a rule by: its id, its provider, or either with `*` for any letters. */
export interface NamedRule {
  readonly id: string;
  readonly provider: string;
}

export function isNamed(rule: NamedRule, name: string): boolean {
  if (name === rule.id || name === rule.provider) return true;
  return name.includes('*') && (matchesWildcard(rule.id, name) || matchesWildcard(rule.provider, name));
}
