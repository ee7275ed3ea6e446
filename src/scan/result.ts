import { basename } from 'node:path';
import { compareText } from '../foundation/order.ts';
import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Problem, ProblemKind } from '../model/problem.ts';
import { excludedSecrets, type ScanResult, type Statistics, type Target } from '../model/result.ts';
import { knownObjects } from '../model/source.ts';
import { type Harvest, timePlace } from '../pool/harvest.ts';
import { isOutside, pathFrom } from '../relative-path.ts';
import { type Decided, notesOnComments } from './decisions/decide.ts';
import type { ScanTarget } from './options.ts';
import { settingsOf } from './settings.ts';
import type { ScanSetup } from './setup.ts';
import { findUnreadRepositories } from './unread-repository.ts';

/** What a scan found out beside its findings. */
export interface ResultParts {
  readonly harvest: Harvest;
  /** Secrets that were left out because nothing made them sure enough. */
  readonly belowConfidence: number;
  /** Secrets that were left out because of their paths. */
  readonly inExcludedPaths: number;
  readonly observations: readonly Observation[];
}

/** Everything that a report needs, in an order that does not depend on the order of reading. */
export async function toResult(decided: Decided, setup: ScanSetup, parts: ResultParts): Promise<ScanResult> {
  const { config, rules, allowlist, options } = setup;
  const { maxTimeMs, honoursInlineAllows } = settingsOf(options, config);
  const { harvest, observations } = parts;
  const statistics = toStatistics(decided, setup, parts);
  const problems = [...harvest.allProblems(maxTimeMs), ...(allowlist?.problems() ?? [])];
  return {
    findings: decided.reported,
    allowed: decided.allowed,
    problems: [...problems, ...unread(statistics, options.target, problems)].sort(compareProblems),
    notes: [
      ...config.notes,
      ...(setup.isWholeProject ? (config.unusedFiles ?? []) : []),
      ...(allowlist?.ignoreNotes ?? []),
      ...rules.notes,
      ...harvest.notes,
      ...(honoursInlineAllows ? notesOnComments(decided.reported) : []),
      ...decided.notes,
      ...(setup.isWholeProject ? (allowlist?.notes() ?? []) : []),
    ],
    observations,
    statistics,
    target: await toTarget(setup),
  };
}

function toStatistics(
  { allowed }: Decided,
  { rules }: ScanSetup,
  { harvest, belowConfidence, inExcludedPaths }: ResultParts,
): Statistics {
  return {
    ...harvest.counts,
    rules: rules.selected.length,
    rulesOff: rules.ruleSet.count - rules.selected.length,
    skipped: Object.fromEntries(
      [...harvest.skipped, ...(inExcludedPaths > 0 ? [[excludedSecrets, inExcludedPaths] as const] : [])].sort(
        ([a], [b]) => compareText(a, b),
      ),
    ),
    readByGit: Object.fromEntries([...harvest.leftToGit].sort(([a], [b]) => compareText(a, b))),
    allowed: {
      inline: countAllowed(allowed, 'inline'),
      allowlist: countAllowed(allowed, 'allowlist'),
      baseline: countAllowed(allowed, 'baseline'),
    },
    belowConfidence,
  };
}

function countAllowed(findings: readonly Finding[], kind: 'inline' | 'allowlist' | 'baseline'): number {
  return findings.filter(({ occurrences }) => occurrences[0].allowed?.kind === kind).length;
}

/** A problem of these kinds tells why nothing was looked at. */
const saysWhy: ReadonlySet<ProblemKind> = new Set([
  'unreadable',
  'missing-object',
  'corrupt-object',
  'partial-repository',
]);

function unread(statistics: Statistics, target: ScanTarget, told: readonly Problem[]): readonly Problem[] {
  const isTold = told.some(({ kind, where }) => saysWhy.has(kind) || where === timePlace);
  return [
    ...(isTold ? [] : nothingScanned(statistics, target)),
    ...(target.kind === 'dir' ? findUnreadRepositories(target.paths) : []),
  ];
}

/**
 * A scan that looked at nothing says so and does not pass, except for a hook with nothing staged and a range without
 * changes.
 */
function nothingScanned({ files, blobs, commits, variables, skipped }: Statistics, target: ScanTarget): Problem[] {
  if (files + blobs + commits + variables > 0) return [];
  switch (target.kind) {
    case 'dir':
    case 'find-in':
      return [
        nothingIn(
          target.paths.join(', ') || '.',
          'no file to look at',
          'Look at the paths, at what --exclude and the configuration leave out, and at .gitignore (--no-gitignore reads ignored files too).',
        ),
      ];
    case 'env':
      return [nothingIn(target.paths.join(', ') || '.', 'no dotenv file and no variable')];
    case 'ci-variables':
      return [
        nothingIn(
          target.files.join(', ') || 'gitlab',
          'the lists hold no variable',
          'Look at what they were exported from, and with which rights.',
        ),
      ];
    case 'git':
      return target.narrowing || skipped[knownObjects]
        ? []
        : [nothingIn(target.repository, 'the repository holds nothing yet')];
    case 'stdin':
      return [nothingIn(target.filename ?? 'stdin', 'standard input was empty')];
    default:
      return [];
  }
}

function nothingIn(where: string, detail: string, advice?: string): Problem {
  return { kind: 'nothing-scanned', where, detail, ...(advice !== undefined && { advice }) };
}

const modes: Readonly<Record<ScanTarget['kind'], Target['mode']>> = {
  dir: 'dir',
  git: 'git',
  staged: 'staged',
  range: 'range',
  push: 'range',
  env: 'env',
  'ci-variables': 'env',
  'find-in': 'env',
  stdin: 'stdin',
  text: 'stdin',
};

async function toTarget(setup: ScanSetup): Promise<Target> {
  const { options, repository } = setup;
  const { target } = options;
  const config = nameOfConfig(setup);
  const common = { mode: modes[target.kind], names: namesOf(target), ...(config !== undefined && { config }) };
  if (!repository) return common;
  const url =
    target.kind === 'staged' || target.kind === 'push'
      ? undefined
      : await (await import('../sources/git/remote.ts')).remoteUrl(repository);
  return {
    ...common,
    ...(url !== undefined && { repositoryUrl: url }),
    ...(repository.headId !== undefined && { revision: repository.headId }),
  };
}

/** No path of the machine, so that the same result gives the same report everywhere. */
function nameOfConfig({ config, root }: ScanSetup): string | undefined {
  if (config.path === undefined) return undefined;
  const path = pathFrom(root.project, config.path);
  return isOutside(path) ? basename(config.path) : path;
}

function namesOf(target: ScanTarget): readonly string[] {
  if ('paths' in target) return target.paths;
  if ('repository' in target) return [target.repository];
  return target.kind === 'ci-variables' ? [...target.files, ...(target.gitlab ? [target.gitlab.url] : [])] : [];
}

function compareProblems(a: Problem, b: Problem): number {
  const order = (problem: Problem): string => `${problem.where}\0${problem.kind}\0${problem.detail}`;
  return compareText(order(a), order(b));
}
