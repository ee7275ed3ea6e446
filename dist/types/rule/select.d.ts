import { type NamedRule } from '../model/rule-name.ts';
import { type Severity } from '../model/severity.ts';
export interface SelectableRule extends NamedRule {
    readonly severity: Severity;
}
/** Names are ids, providers, or either with `*`. */
export interface RuleSelection {
    /** Only these run; all where it is absent or empty. */
    readonly only?: readonly string[];
    /** These do not run, whatever `only` says. */
    readonly skip?: readonly string[];
    readonly minSeverity?: Severity;
}
/**
 * The ids of the rules that run.
 * @throws UsageError for a name that no rule answers to, and when no rule is left.
 */
export declare function selectRules(index: readonly SelectableRule[], { only, skip, minSeverity }: RuleSelection): ReadonlySet<string>;
/** What is wrong with this name of a rule, or undefined where at least one rule answers to it. */
export declare function complaintOfRuleName(index: readonly NamedRule[], name: string): string | undefined;
