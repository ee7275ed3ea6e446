import { itemAt } from '../foundation/item-at.ts';
import { foldAscii, type RuleEntry, type RuleSet, type ServiceNames } from '../model/rule-set.ts';
import type { Rule, RuleKind } from '../model/rule.ts';
import type { Confidence } from '../model/severity.ts';
import { reachOf } from './analysis/reach.ts';
import { valueBoundsOf } from './analysis/value-bounds.ts';
import { serviceNamesOf, tellsByName } from './service-names.ts';

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
  const entry = (index: number): RuleEntry => (entries[index] ??= toEntry(itemAt(rules, index)));
  let names: ServiceNames | undefined;
  return {
    count: rules.length,
    kindOf: (index) => itemAt(rules, index).kind,
    isProven: () => proof === 'proven',
    entry,
    reach: (index) => entry(index).reach,
    entries: () => rules.map((_, index) => entry(index)),
    load: (index) => itemAt(rules, index),
    serviceNames: () => (names ??= serviceNamesOf(rules)),
  };
}

/** What a scan needs to know about a rule before its keyword hits. */
function toEntry(rule: Rule): RuleEntry {
  const { id, provider, kind, severity } = rule;
  const keywords = kind === 'context' ? shortestOf(rule.keywords) : rule.keywords;
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
    reach: kind === 'generic' ? { before: 0, after: 0, isAnchored: false } : reachOf({ ...rule, keywords }),
    ...(value && { value }),
  };
}

/** Without those that begin with another: wherever `tatumio` is, `tatum` is, too, and the search pays for each. */
function shortestOf(keywords: readonly string[]): readonly string[] {
  const folded = keywords.map(foldAscii);
  return keywords.filter((_, index) => !folded.some((each, at) => startsLater(folded[index] ?? '', each, index, at)));
}

/** Whether a keyword begins with the other one; of two that are the same, the first stays. */
function startsLater(keyword: string, other: string, index: number, at: number): boolean {
  return index !== at && keyword.startsWith(other) && (keyword !== other || at < index);
}
