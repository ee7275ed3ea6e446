import { existsSync } from 'node:fs';
import { SourceError } from '../../errors.ts';
import type { SecretValue, SecretVariables, UnsearchedVariable } from '../../find/secret-variables.ts';
import type { Finding } from '../../model/finding.ts';
import type { Observation } from '../../model/observation.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanResult } from '../../model/result.ts';
import { Collector } from '../../pool/collector.ts';
import { Harvest } from '../../pool/harvest.ts';
import { timeLimitFor } from '../../pool/time-limit.ts';
import { expandArchives } from '../../sources/archive/expansion/expand-archives.ts';
import { findRoots } from '../../sources/walk/paths.ts';
import { workingTreeSource } from '../../sources/working-tree.ts';
import { decide } from '../decisions/decide.ts';
import type { ScanOptions, ScanTarget } from '../options.ts';
import { joinPlaces } from '../places/join-places.ts';
import { placeSightings } from '../places/place.ts';
import { toResult } from '../result.ts';
import { createRuleScanner, kernelBinaryFor } from '../rules/rule-scanner.ts';
import { settingsOf } from '../settings.ts';
import { prepareScan, type ScanSetup } from '../setup.ts';
import type { Steering } from '../steering.ts';
import { progressEvents, startReading } from '../threads/collect.ts';
import { todayOf } from '../today.ts';
import { rulesOfValues } from './value-rules.ts';
import { secretValuesOf } from './variable-values.ts';

type FindTarget = Extract<ScanTarget, { kind: 'find-in' }>;

/**
 * Searches files for the values of secret variables, in every form that outputs may have. In the result, values occur
 * only in `Finding.secret`.
 */
export async function findIn(options: ScanOptions, target: FindTarget, steering: Steering): Promise<ScanResult> {
  const setup = await prepareScan(options, steering);
  const harvest = new Harvest(settingsOf(options, setup.config).maxFindings);
  const { values, unsearched } = await listValues(target, setup, harvest);
  if (values.length > 0) await search(values, target, setup, harvest);
  // A path that does not exist is wrong whatever the job holds.
  else await findRoots(target.paths, harvest);
  const findings = await toFindings(values, target, setup, harvest);
  const rules = { ...setup.rules, ruleSet: rulesOfValues(1), selected: [0] };
  const result = await toResult(
    await decide(findings, setup),
    { ...setup, rules },
    { harvest, belowConfidence: 0, inExcludedPaths: 0, observations: unsearched.map(toObservation) },
  );
  return values.length === 0
    ? result
    : { ...result, notes: [...result.notes, `searched for the values of ${nameAll(values)}`] };
}

/** The values of the secret variables that the target names; reports a problem if there are none. */
async function listValues(
  { variables: own, dotenvFiles = [], names = [] }: FindTarget,
  { rules, options, config }: ScanSetup,
  harvest: Harvest,
): Promise<SecretVariables> {
  const scanner = await createRuleScanner(rules, options, config, (problem) => harvest.problem(problem));
  const variables = { ...own, ...(await readVariablesOf(dotenvFiles)) };
  const listed = await secretValuesOf(variables, names, scanner);
  if (listed.values.length === 0) {
    harvest.counts.variables = Object.keys(variables).length;
    harvest.problem(nothingToFind);
  }
  return listed;
}

/** Throws SourceError for a file without variables. */
async function readVariablesOf(files: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (files.length === 0) return {};
  const { readDotenvFile } = await import('../../sources/dotenv-values.ts');
  const entries = files.flatMap((file) => {
    const own = readDotenvFile(file);
    if (own.length === 0)
      throw new SourceError(file, existsSync(file) ? 'no variable can be read from it' : 'no such file');
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
  { paths }: FindTarget,
  { options, steering, config, isExcluded, endsAtMs }: ScanSetup,
  harvest: Harvest,
): Promise<void> {
  const { ValueScanner } = await import('../../find/value-scanner.ts');
  const scanner = new ValueScanner(values, kernelBinaryFor(options));
  const { archiveLimits, followsLinks, maxFileBytes } = settingsOf(options, config);
  const limit = timeLimitFor({ endsAtMs, signal: options.signal }, harvest);
  const sink = expandArchives(new Collector(scanner, harvest, progressEvents(options), limit), archiveLimits);
  const source = workingTreeSource({
    paths,
    honoursGitignore: false,
    followsLinks,
    isExcluded,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  });
  await startReading(steering, () => source.read(sink));
  harvest.counts.archives = sink.archiveCount;
}

async function toFindings(
  values: readonly SecretValue[],
  target: FindTarget,
  { options, isExcluded, allowlist, root, fingerprintKey }: ScanSetup,
  harvest: Harvest,
): Promise<readonly Finding[]> {
  const ruleSet = rulesOfValues(values.length);
  const { placed } = await placeSightings(harvest, { ruleSet, repository: undefined, target });
  const findings = await joinPlaces(
    placed.filter(({ path }) => !isExcluded(path)),
    {
      allowlist,
      honoursInlineAllows: false,
      ruleSet,
      fromRoot: root.fromRoot,
      fingerprintKey,
      today: () => todayOf(options),
    },
  );
  return findings.map((finding) => named(finding, values));
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

function toObservation({ variable, why }: UnsearchedVariable): Observation {
  return {
    kind: 'not-searched',
    level: 'note',
    where: `env:${variable}`,
    variable,
    detail: `not searched for: ${why}`,
  };
}
