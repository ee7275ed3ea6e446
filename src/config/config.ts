import { ConfigError } from '../errors.ts';
import { isNamed } from '../model/rule-name.ts';
import type { PatternRule } from '../model/rule.ts';
import type { Confidence, Severity } from '../model/severity.ts';
import { complaintOfRuleName, type SelectableRule } from '../rule/select.ts';
import type { AllowEntry } from './allowlist.ts';

/** What a project's configuration says. Undefined is what it does not mention. */
export interface Config {
  /** As shown to people; undefined if there is no configuration. */
  readonly path: string | undefined;
  readonly scan: ScanConfig;
  readonly rules: RulesConfig;
  /** The project's own rules, run beside the built-in ones. */
  readonly ownRules: readonly PatternRule[];
  readonly hasBuiltinRules: boolean;
  readonly allow: readonly AllowEntry[];
  /** Where the baseline is; undefined for the usual place. */
  readonly baselinePath: string | undefined;
  /** One sentence for each thing that the file asks for and does not get. */
  readonly notes: readonly string[];
  /** One sentence for each file beside it that is not used. */
  readonly unusedFiles?: readonly string[];
}

export interface ScanConfig {
  /** Takes paths as the scan names them; folders end with a slash. */
  readonly isExcluded: (path: string) => boolean;
  readonly shouldHonourGitignore?: boolean | undefined;
  readonly shouldFollowLinks?: boolean | undefined;
  readonly shouldHonourInlineAllows?: boolean | undefined;
  readonly confidence?: Confidence | undefined;
  readonly severity?: Severity | undefined;
  readonly maxFileSizeBytes?: number | undefined;
  readonly maxArchiveSizeBytes?: number | undefined;
  readonly maxArchiveDepth?: number | undefined;
  readonly maxDecodeDepth?: number | undefined;
  readonly maxFindings?: number | undefined;
  readonly maxTimeMs?: number | undefined;
  readonly threads?: number | undefined;
}

export interface RulesConfig {
  readonly only: readonly RuleMention[];
  readonly skip: readonly RuleMention[];
  readonly severities: readonly (RuleMention & { readonly severity: Severity })[];
  /** Names that the file uses elsewhere, such as in allow entries. */
  readonly others: readonly RuleMention[];
}

/** A rule as a person named it, and where. */
export interface RuleMention {
  readonly name: string;
  /** `straykey.toml:12`. */
  readonly where: string;
  /** Written for another tool, so a name that no rule has is only a note, not an error. */
  readonly isForeign: boolean;
}

/** Stands for no exclusion; callers that see it do not ask about each path. */
export const excludesNothing = (): boolean => false;

export const emptyConfig: Config = {
  path: undefined,
  scan: { isExcluded: excludesNothing },
  rules: { only: [], skip: [], severities: [], others: [] },
  ownRules: [],
  hasBuiltinRules: true,
  allow: [],
  baselinePath: undefined,
  notes: [],
};

/** What a configuration says about rules, checked against the rules that exist. */
export interface ResolvedRules {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** By rule id, for rules whose severity the configuration sets. */
  readonly severities: ReadonlyMap<string, Severity>;
  readonly notes: readonly string[];
}

/**
 * `index` holds the configuration's own rules and, if they run, the built-in ones.
 * @throws ConfigError for a name that no rule has and for an id that two rules have.
 */
export function resolveRules(config: Config, index: readonly SelectableRule[]): ResolvedRules {
  const notes: string[] = [];
  const known = (mentions: readonly RuleMention[]): readonly string[] =>
    mentions.filter((mention) => isKnown(mention, index, notes)).map(({ name }) => name);
  const [only, skip] = [known(config.rules.only), known(config.rules.skip)];
  known(config.rules.others);
  known(config.rules.severities);
  refuseTwins(config, index);
  const severities = new Map<string, Severity>();
  for (const { name, severity } of config.rules.severities) {
    for (const rule of index) if (isNamed(rule, name)) severities.set(rule.id, severity);
  }
  return { only, skip, severities, notes };
}

function isKnown({ name, where, isForeign }: RuleMention, index: readonly SelectableRule[], notes: string[]): boolean {
  const complaint = complaintOfRuleName(index, name);
  if (complaint === undefined) return true;
  if (!isForeign) throw new ConfigError(where, complaint);
  notes.push(`${where}: straykey has no rule called "${name}", so this has no effect`);
  return false;
}

function refuseTwins({ path = '', ownRules }: Config, index: readonly SelectableRule[]): void {
  for (const { id } of ownRules) {
    if (index.filter((rule) => rule.id === id).length > 1)
      throw new ConfigError(path, `rule ${id}: this id is taken; give your rule another one`);
  }
}
