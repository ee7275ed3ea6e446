import type { PatternRule } from '../model/rule.ts';
import type { Confidence, Severity } from '../model/severity.ts';
import { type SelectableRule } from '../rule/select.ts';
import type { AllowEntry } from './allowlist.ts';
/** What a project's configuration means. Undefined is what it does not speak of. */
export interface Config {
    /** As shown to people; undefined where there is no configuration. */
    readonly path: string | undefined;
    readonly scan: ScanConfig;
    readonly rules: RulesConfig;
    /** The project's own rules, run beside the built-in ones. */
    readonly ownRules: readonly PatternRule[];
    readonly hasBuiltinRules: boolean;
    readonly allow: readonly AllowEntry[];
    /** Where the baseline stands; undefined for the usual place. */
    readonly baselinePath: string | undefined;
    /** What was put before a path of the scan before it met the globs here. */
    readonly pathPrefix: string;
    /** What the file asked for and does not get, a sentence each. */
    readonly notes: readonly string[];
}
export interface ScanConfig {
    /** Takes paths as the scan names them, folders with a slash at the end. */
    readonly isExcluded: (path: string) => boolean;
    readonly shouldIncludeIgnored?: boolean | undefined;
    readonly shouldFollowLinks?: boolean | undefined;
    readonly shouldHonourInlineAllows?: boolean | undefined;
    readonly confidence?: Confidence | undefined;
    readonly severity?: Severity | undefined;
    readonly maxFileSizeBytes?: number | undefined;
    readonly maxArchiveSizeBytes?: number | undefined;
    readonly maxArchiveDepth?: number | undefined;
    readonly maxDecodeDepth?: number | undefined;
    readonly threads?: number | undefined;
}
export interface RulesConfig {
    readonly enable: readonly RuleMention[];
    readonly disable: readonly RuleMention[];
    readonly severities: readonly (RuleMention & {
        readonly severity: Severity;
    })[];
    /** Names that the file uses elsewhere, such as in allow entries. */
    readonly others: readonly RuleMention[];
}
/** A rule as a person named it, and where. */
export interface RuleMention {
    readonly name: string;
    /** `straykey.toml:12`. */
    readonly where: string;
    /** Written for another tool: no error where no rule answers to it, only a note. */
    readonly isForeign: boolean;
}
/** The exclusion of a configuration that has none, so that nobody asks it of each path. */
export declare const excludesNothing: () => boolean;
export declare const emptyConfig: Config;
/** What a configuration says about rules, held against the rules there are. */
export interface ResolvedRules {
    readonly only: readonly string[];
    readonly skip: readonly string[];
    /** By rule id, where it differs from the rule's own. */
    readonly severities: ReadonlyMap<string, Severity>;
    readonly notes: readonly string[];
}
/**
 * `index` holds the built-in rules, where they run, and the configuration's own.
 * @throws ConfigError for a name that no rule answers to and for an id that two rules have.
 */
export declare function resolveRules(config: Config, index: readonly SelectableRule[]): ResolvedRules;
