import { type Config, emptyConfig, type ResolvedRules, resolveRules } from '../../config/config.ts';
import { discoverConfig, readNamedConfig } from '../../config/discover.ts';
import { itemAt } from '../../foundation/item-at.ts';
import { indexesOf, type RuleEntry, type RuleSet } from '../../model/rule-set.ts';
import { type RuleSelection, selectRules } from '../../rule/select.ts';
import type { ScanOptions } from '../options.ts';
import type { ScanRoot } from '../root.ts';
import { loadRules, type RuleOrigin } from './rule-origin.ts';

/** The project's configuration, from the file that was named or the one found at the root. */
export async function readConfig({ config }: ScanOptions, { folder }: ScanRoot): Promise<Config> {
  if (config === false) return emptyConfig;
  const file = config === undefined ? discoverConfig(folder) : readNamedConfig(config, folder);
  if (!file) return emptyConfig;
  const { loadConfig } = await import('../../config/load.ts');
  return loadConfig(file);
}

/** The rules of a scan, and which of them run. */
export interface PreparedRules {
  readonly ruleSet: RuleSet;
  readonly origin: RuleOrigin;
  /** Indexes, ascending. */
  readonly selected: readonly number[];
  readonly notes: readonly string[];
}

/** The built-in rules, the project's and the caller's, selected and graded as configuration and options say. */
export async function prepareRules(options: ScanOptions, config: Config): Promise<PreparedRules> {
  if (options.ownRules && options.ownRules.length > 0)
    (await import('../../rule/given/given-rules.ts')).checkGivenRules(options.ownRules);
  const origin = { hasBuiltin: config.hasBuiltinRules, own: [...config.ownRules, ...(options.ownRules ?? [])] };
  const all = await loadRules(origin);
  const resolved = config === emptyConfig ? nothingSaid : resolveRules(config, all.entries());
  const ruleSet = withSeverities(all, resolved.severities);
  const minSeverity = options.severity ?? config.scan.severity;
  const selected = select(ruleSet, {
    only: options.rules && options.rules.length > 0 ? options.rules : resolved.only,
    skip: [...resolved.skip, ...(options.skipRules ?? [])],
    ...(minSeverity && { minSeverity }),
  });
  return { ruleSet, origin, selected, notes: resolved.notes };
}

const nothingSaid: ResolvedRules = { only: [], skip: [], severities: new Map(), notes: [] };

/** The indexes of selected rules; if nothing narrows them, all, and then no entry is decoded. */
function select(ruleSet: RuleSet, selection: RuleSelection): readonly number[] {
  const { only = [], skip = [], minSeverity } = selection;
  if (ruleSet.count > 0 && only.length + skip.length === 0 && minSeverity === undefined) return indexesOf(ruleSet);
  const ids = selectRules(ruleSet.entries(), selection);
  return indexesOf(ruleSet).filter((index) => ids.has(ruleSet.entry(index).id));
}

function withSeverities(ruleSet: RuleSet, severities: ResolvedRules['severities']): RuleSet {
  if (severities.size === 0) return ruleSet;
  const graded: RuleEntry[] = ruleSet
    .entries()
    .map((entry) => ({ ...entry, severity: severities.get(entry.id) ?? entry.severity }));
  return { ...ruleSet, entry: (index) => itemAt(graded, index), entries: () => graded };
}
