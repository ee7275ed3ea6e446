import { type Config, emptyConfig, type ResolvedRules, resolveRules } from '../config/config.ts';
import { discoverConfig, readNamedConfig } from '../config/discover.ts';
import type { Rule } from '../model/rule.ts';
import { indexesOf, type RuleEntry, type RuleSet } from '../model/rule-set.ts';
import { builtinRules } from '../rule/builtin.ts';
import { joinRuleSets } from '../rule/join.ts';
import { type RuleSelection, selectRules } from '../rule/select.ts';
import type { ScanOptions } from './options.ts';
import type { ScanRoot } from './root.ts';

/** The project's configuration, from the file that was named or the one found at the root. */
export async function readConfig({ config }: ScanOptions, { folder }: ScanRoot): Promise<Config> {
  if (config === false) return emptyConfig;
  const file = config === undefined ? discoverConfig(folder) : readNamedConfig(config, folder);
  if (!file) return emptyConfig;
  const { loadConfig } = await import('../config/load.ts');
  return loadConfig(file);
}

/** The rules of a scan and those of them that run. */
export interface PreparedRules {
  readonly ruleSet: RuleSet;
  /** Indexes, ascending. */
  readonly selected: readonly number[];
  readonly notes: readonly string[];
}

/** Built-in, the project's and the caller's rules, chosen and graded as configuration and options say. */
export async function prepareRules(options: ScanOptions, config: Config): Promise<PreparedRules> {
  const builtin = config.hasBuiltinRules ? builtinRules() : noRules;
  const all = await joinOwn(builtin, [...config.ownRules, ...(options.ownRules ?? [])]);
  const resolved = config === emptyConfig ? nothingSaid : resolveRules(config, all.entries());
  const ruleSet = withSeverities(all, resolved.severities);
  const minSeverity = options.severity ?? config.scan.severity;
  const selected = select(ruleSet, {
    only: options.rules && options.rules.length > 0 ? options.rules : resolved.only,
    skip: [...resolved.skip, ...(options.skipRules ?? [])],
    ...(minSeverity && { minSeverity }),
  });
  return { ruleSet, selected, notes: resolved.notes };
}

const nothingSaid: ResolvedRules = { only: [], skip: [], severities: new Map(), notes: [] };

function noRule(index: number): never {
  throw new RangeError(`no rule ${index}`);
}

const noRules: RuleSet = { count: 0, kindOf: noRule, isProven: noRule, entry: noRule, entries: () => [], load: noRule };

/** All where nothing narrows them: then no entry is decoded. */
function select(ruleSet: RuleSet, selection: RuleSelection): readonly number[] {
  const { only = [], skip = [], minSeverity } = selection;
  if (ruleSet.count > 0 && only.length + skip.length === 0 && minSeverity === undefined) return indexesOf(ruleSet);
  const ids = selectRules(ruleSet.entries(), selection);
  return indexesOf(ruleSet).filter((index) => ids.has(ruleSet.entry(index).id));
}

/** Rules that are not built in are measured when they are loaded, which takes a parser of patterns. */
async function joinOwn(builtin: RuleSet, own: readonly Rule[]): Promise<RuleSet> {
  if (own.length === 0) return builtin;
  const { createRuleSet } = await import('../rule/rule-set.ts');
  return joinRuleSets(builtin, createRuleSet(own, false));
}

function withSeverities(ruleSet: RuleSet, severities: ResolvedRules['severities']): RuleSet {
  if (severities.size === 0) return ruleSet;
  const graded: RuleEntry[] = ruleSet.entries().map((entry) => ({ ...entry, severity: severities.get(entry.id) ?? entry.severity }));
  return { ...ruleSet, entry: (index) => graded[index], entries: () => graded };
}
