import type { Rule, RuleKind } from '../model/rule.ts';
import type { RuleEntry, RuleSet, ServiceNames } from '../model/rule-set.ts';
import type { Confidence } from '../model/severity.ts';
import { reachOf } from './reach.ts';
import { serviceNamesOf, tellsByName } from './service-names.ts';
import { valueBoundsOf } from './value-bounds.ts';

const kindConfidence: Readonly<Record<RuleKind, Confidence>> = {
  provider: 'high',
  context: 'medium',
  generic: 'medium',
};

/** Whether a test has shown that rules run in linear time; see `RuleSet.isProven`. */
export type RuleProof = 'proven' | 'unproven';

/** A set of rules that are at hand as objects: the pack in tests and at build time, and users' own rules. */
export function createRuleSet(rules: readonly Rule[], proof: RuleProof): RuleSet {
  const entries: RuleEntry[] = [];
  const entry = (index: number): RuleEntry => (entries[index] ??= toEntry(rules[index]));
  let names: ServiceNames | undefined;
  return {
    count: rules.length,
    kindOf: (index) => rules[index].kind,
    isProven: () => proof === 'proven',
    entry,
    reach: (index) => entry(index).reach,
    entries: () => rules.map((_, index) => entry(index)),
    load: (index) => rules[index],
    serviceNames: () => (names ??= serviceNamesOf(rules)),
  };
}

/** What a scan needs to know about a rule before its keyword hits. */
function toEntry(rule: Rule): RuleEntry {
  const { id, provider, kind, severity, keywords } = rule;
  const value = tellsByName(rule) ? valueBoundsOf(rule.pattern) : undefined;
  return {
    id,
    provider,
    kind,
    isBroad: rule.isBroad ?? false,
    severity,
    confidence: rule.confidence ?? kindConfidence[kind],
    keywords,
    isCaseSensitive: kind === 'provider' && !rule.pattern.ignoreCase,
    // A grammar has bounds of its own.
    reach: kind === 'generic' ? { before: 0, after: 0, isAnchored: false } : reachOf(rule),
    ...(value && { value }),
  };
}
