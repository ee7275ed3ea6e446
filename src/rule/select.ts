import { UsageError } from '../errors.ts';
import { suggestion } from '../foundation/nearest.ts';
import { isNamed, type NamedRule } from '../model/rule-name.ts';
import { compareSeverity, type Severity } from '../model/severity.ts';

export interface SelectableRule extends NamedRule {
  readonly severity: Severity;
}

/** Names are ids, providers, or either with `*`. */
export interface RuleSelection {
  /** Only these run; all if absent or empty. */
  readonly only?: readonly string[];
  /** These do not run, whatever `only` says. */
  readonly skip?: readonly string[];
  readonly minSeverity?: Severity;
}

/**
 * The ids of the rules that run.
 * @throws UsageError for a name that no rule answers to, and when no rule is left.
 */
export function selectRules(
  index: readonly SelectableRule[],
  { only = [], skip = [], minSeverity = 'low' }: RuleSelection,
): ReadonlySet<string> {
  for (const name of [...only, ...skip]) {
    const complaint = complaintOfRuleName(index, name);
    if (complaint !== undefined) throw new UsageError(complaint);
  }
  const selected = index
    .filter((rule) => only.length === 0 || only.some((name) => isNamed(rule, name)))
    .filter((rule) => !skip.some((name) => isNamed(rule, name)))
    .filter((rule) => compareSeverity(rule.severity, minSeverity) >= 0);
  if (selected.length === 0) throw new UsageError('no rule is left to run; select more of them or a lower severity');
  return new Set(selected.map(({ id }) => id));
}

/** What is wrong with this name of a rule; undefined if at least one rule answers to it. */
export function complaintOfRuleName(index: readonly NamedRule[], name: string): string | undefined {
  if (index.some((rule) => isNamed(rule, name))) return undefined;
  const names = new Set(index.flatMap(({ id, provider }) => [id, provider]));
  return `no rule or provider is called "${name}"${suggestion(name, names) || '; `straykey rules list` shows them'}`;
}
