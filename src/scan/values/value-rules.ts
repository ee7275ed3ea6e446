import type { RuleEntry, RuleSet } from '../../model/rule-set.ts';
import type { PatternRule } from '../../model/rule.ts';

const valueRule: PatternRule = {
  kind: 'provider',
  id: 'exposed-variable',
  name: 'Value of a secret variable in an output',
  provider: 'environment',
  description: 'Anyone who gets the output has the secret that the job was given.',
  severity: 'critical',
  keywords: [],
  pattern: /(?<secret>)/,
  references: [],
  rotate: {
    steps: 'Change the secret, delete the output wherever it was published or kept, and stop the step that writes it.',
    url: '',
  },
  examples: [],
  lookalikes: [],
};

const valueEntry: RuleEntry = {
  ...valueRule,
  isBroad: false,
  confidence: 'certain',
  isCaseSensitive: true,
  reach: { before: 0, after: 0, isAnchored: true },
};

/** One rule for each value that is searched for; to people, all of them are the same rule. */
export function rulesOfValues(count: number): RuleSet {
  return {
    count,
    kindOf: () => 'provider',
    isProven: () => true,
    entry: () => valueEntry,
    reach: () => valueEntry.reach,
    entries: () => Array.from({ length: count }, () => valueEntry),
    load: () => valueRule,
  };
}
