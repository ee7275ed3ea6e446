import type { Config } from '../config/config.ts';
import { fixedKey } from '../engine/fingerprint.ts';
import { joinMatches } from '../engine/join.ts';
import { SourceError } from '../errors.ts';
import type { SecretValue } from '../find/secret-variables.ts';
import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { RuleEntry, RuleSet } from '../model/rule-set.ts';
import type { PatternRule } from '../model/rule.ts';
import { Collector } from '../pool/collector.ts';
import { Harvest } from '../pool/harvest.ts';
import { expandArchives } from '../sources/archive/expand-archives.ts';
import { workingTreeSource } from '../sources/working-tree.ts';
import { readBaseline } from './baseline-file.ts';
import { progressEvents, startReading } from './collect.ts';
import { allowPlaces, decide } from './decide.ts';
import { createAllowlist, createExclusion } from './exceptions.ts';
import { loadHmac } from './hmac.ts';
import type { ScanOptions, ScanTarget } from './options.ts';
import { placeSightings } from './place.ts';
import { prepareRules, readConfig } from './prepare.ts';
import { toResult } from './result.ts';
import { decisionRoot, rootOf } from './root.ts';
import { createRuleScanner, kernelBinaryFor } from './rule-scanner.ts';
import { settingsOf } from './settings.ts';
import { secretValuesOf } from './variable-values.ts';

type FindTarget = Extract<ScanTarget, { kind: 'find-in' }>;

/**
 * Searches files for the values of secret variables, in every form that outputs may have. In the result, values occur
 * only in `Finding.secret`.
 */
export async function findIn(options: ScanOptions, target: FindTarget): Promise<ScanResult> {
  const root = decisionRoot(options, rootOf(target, undefined));
  const config = await readConfig(options, root);
  const rules = await prepareRules(options, config);
  const allowlist = await createAllowlist(options, config, root);
  const isExcluded = await createExclusion(options, config, allowlist, root);
  const baseline = await readBaseline(options, config, root);
  const harvest = new Harvest(settingsOf(options, config).maxFindings);
  const scanner = await createRuleScanner(rules, options, config, (problem) => harvest.problem(problem));
  const variables = { ...target.variables, ...(target.dotenvFiles && (await readVariablesOf(target.dotenvFiles))) };
  const { values, unsearched } = await secretValuesOf(variables, target.names ?? [], scanner);
  if (values.length === 0) {
    harvest.counts.variables = Object.keys(variables).length;
    harvest.problem(nothingToFind);
  } else await search(values, harvest, options, target, config, isExcluded);
  const ruleSet = valueRules(values);
  const { placed } = await placeSightings(harvest, ruleSet, undefined, target);
  const marked = allowPlaces(
    placed.filter(({ path }) => !isExcluded(path)),
    { allowlist, honoursInlineAllows: false, ruleSet, fromRoot: root.fromRoot },
  );
  const joined =
    marked.length === 0
      ? []
      : joinMatches(marked, ruleSet, await loadHmac(), options.salt ?? baseline?.file.salt ?? fixedKey, root.fromRoot);
  const decided = await decide(
    joined.map((finding) => named(finding, values)),
    baseline,
    options,
    () => false,
  );
  const observations = unsearched.map(({ variable, why }): Observation => ({
    kind: 'not-searched',
    level: 'note',
    where: `env:${variable}`,
    variable,
    detail: `not searched for: ${why}`,
  }));
  const result = await toResult(decided, {
    harvest,
    options,
    config,
    rules: { ...rules, ruleSet: { ...ruleSet, count: 1 }, selected: [0] },
    repository: undefined,
    allowlist,
    isWhole: false,
    belowConfidence: 0,
    observations,
  });
  return values.length === 0
    ? result
    : { ...result, notes: [...result.notes, `searched for the values of ${nameAll(values)}`] };
}

/** Throws SourceError for a file without variables. */
async function readVariablesOf(files: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (files.length === 0) return {};
  const { readDotenvFile } = await import('../sources/dotenv-values.ts');
  const entries = files.flatMap((file) => {
    const own = readDotenvFile(file);
    if (own.length === 0) throw new SourceError(file, 'no such file, or no variable in it');
    return own;
  });
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}

const nothingToFind: Problem = {
  kind: 'nothing-scanned',
  where: 'environment',
  detail: 'no variable of this process holds a secret that could be searched for',
  advice: 'Run it in the job and step that has the secrets, or name their variables with --variable.',
};

async function search(
  values: readonly SecretValue[],
  harvest: Harvest,
  options: ScanOptions,
  { paths }: FindTarget,
  config: Config,
  isExcluded: (path: string) => boolean,
): Promise<void> {
  const { ValueScanner } = await import('../find/value-scanner.ts');
  const scanner = new ValueScanner(values, kernelBinaryFor(options));
  const { archiveLimits, followsLinks, maxFileBytes } = settingsOf(options, config);
  const sink = expandArchives(new Collector(scanner, harvest, progressEvents(options)), archiveLimits);
  const source = workingTreeSource({
    paths,
    honoursGitignore: false,
    followsLinks,
    isExcluded,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  });
  await startReading(options, () => source.read(sink));
  harvest.counts.archives = sink.archiveCount;
}

/** Shows the variable's name instead of the value. */
function named(finding: Finding, values: readonly SecretValue[]): Finding {
  const variables = values.find(({ value }) => value === finding.secret)?.variables ?? [];
  return {
    ...finding,
    isTestOnly: false,
    redacted: variables.map((variable) => `$${variable}`).join(', '),
    reasons: [`it is the value of ${variables.join(' and ')}, or a part of it`],
  };
}

function nameAll(values: readonly SecretValue[]): string {
  return [...new Set(values.flatMap(({ variables }) => variables))].sort().join(', ');
}

const valueRule: PatternRule = {
  kind: 'provider',
  id: 'exposed-variable',
  name: 'Value of a secret variable in an output',
  provider: 'environment',
  description: 'Whoever gets the output has the secret that the job was given.',
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

function valueRules({ length }: readonly SecretValue[]): RuleSet {
  return {
    count: length,
    kindOf: () => 'provider',
    isProven: () => true,
    entry: () => valueEntry,
    reach: () => valueEntry.reach,
    entries: () => Array.from({ length }, () => valueEntry),
    load: () => valueRule,
  };
}
