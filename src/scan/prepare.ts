import { type Config, emptyConfig, resolveRules } from '../config/config.ts';
import { discoverConfig, readNamedConfig } from '../config/discover.ts';
import type { RuleEntry, RuleSet } from '../model/rule-set.ts';
import { selectRules } from '../rule/select.ts';
import type { ScanOptions } from './options.ts';
import type { ScanRoot } from './root.ts';
import { loadRules, type RuleOrigin } from './rule-origin.ts';

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
  readonly origin: RuleOrigin;
  /** Indexes, ascending. */
  readonly selected: readonly number[];
  readonly notes: readonly string[];
}

/** Built-in, the project's and the caller's rules, chosen and graded as configuration and options say. */
export async function prepareRules(options: ScanOptions, config: Config): Promise<PreparedRules> {
  const origin = { hasBuiltin: config.hasBuiltinRules, own: [...config.ownRules, ...(options.ownRules ?? [])] };
  const all = await loadRules(origin);
  const resolved = resolveRules(config, all.entries);
  const ruleSet = { ...all, entries: withSeverities(all.entries, resolved.severities) };
  const minSeverity = options.severity ?? config.scan.severity;
  const ids = selectRules(ruleSet.entries, {
    only: options.rules && options.rules.length > 0 ? options.rules : resolved.only,
    skip: [...resolved.skip, ...(options.skipRules ?? [])],
    ...(minSeverity && { minSeverity }),
  });
  const selected = ruleSet.entries.flatMap(({ id }, index) => (ids.has(id) ? [index] : []));
  return { ruleSet, origin, selected, notes: resolved.notes };
}

function withSeverities(entries: readonly RuleEntry[], severities: ReadonlyMap<string, RuleEntry['severity']>): readonly RuleEntry[] {
  return severities.size === 0 ? entries : entries.map((entry) => ({ ...entry, severity: severities.get(entry.id) ?? entry.severity }));
}
