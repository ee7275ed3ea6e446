import { existsSync } from 'node:fs';
import { mostThreadsByDefault } from '../../config/thread-limits.ts';
import { indexesOf, type RuleSet } from '../../model/rule-set.ts';
import type { Batch } from '../../model/source.ts';
import { ownNumber, Team } from '../../pool/team.ts';
import { WorkList } from '../../pool/work-list.ts';
import { builtinSamples } from '../../rule/builtin.ts';
import {
  type Complaint,
  createRuleCheck,
  createTimeCheck,
  createUntimedCheck,
  type UntimedCheck,
} from '../../rule/check/check.ts';
import { loadRules, type RuleOrigin } from './rule-origin.ts';

/** What a thread needs to know of a check. */
export interface CheckTask {
  readonly origin: RuleOrigin;
}

/** By rule index. */
export type CheckAnswer = ReadonlyMap<number, UntimedCheck>;

/** How many rules are worth a thread: starting one takes as long as checking ten. */
const rulesForEach = 40;
/** The program of the other threads, which exists beside the bundle but not beside the sources. */
const workerFile = typeof __dirname === 'string' ? `${__dirname}/check-worker.js` : '';

/** The built-in rules, with the samples that prove them, followed by the project's own. */
export async function loadCheckedRules(origin: RuleOrigin): Promise<RuleSet> {
  const ruleSet = await loadRules(origin);
  const samples = builtinSamples();
  return {
    ...ruleSet,
    load: (index) => (ruleSet.isProven(index) ? { ...ruleSet.load(index), ...samples[index] } : ruleSet.load(index)),
  };
}

/** The indexes of the project's own rules, or of all if it has none. */
export function indexesToCheck(ruleSet: RuleSet): readonly number[] {
  const all = indexesOf(ruleSet);
  const own = all.filter((index) => !ruleSet.isProven(index));
  return own.length > 0 ? own : all;
}

/**
 * Checks the rules at these indexes; many of them in several threads, `threads` at most. The complaints are the same,
 * in the order of the indexes, whatever the number of threads.
 */
export async function checkRules(
  origin: RuleOrigin,
  indexes: readonly number[],
  threads: number | undefined,
): Promise<readonly Complaint[]> {
  const ruleSet = await loadCheckedRules(origin);
  const most = threads ?? Math.min(process.getBuiltinModule('node:os').availableParallelism(), mostThreadsByDefault);
  const helpers = Math.min(most, Math.floor(indexes.length / rulesForEach)) - 1;
  if (helpers < 1 || !existsSync(workerFile)) return indexes.flatMap(createRuleCheck(ruleSet));
  const team = new Team<CheckTask, CheckAnswer>(workerFile, { origin });
  try {
    return await shareOut(team, helpers, ruleSet, indexes);
  } finally {
    team.dismiss();
  }
}

async function shareOut(
  team: Team<CheckTask, CheckAnswer>,
  helpers: number,
  ruleSet: RuleSet,
  indexes: readonly number[],
): Promise<readonly Complaint[]> {
  const list = WorkList.create(indexes.map(String), helpers + 1);
  team.assign(list);
  team.grow(helpers);
  const check = createUntimedCheck(ruleSet);
  const own = checkBatches(list, takeAll(list, ownNumber), check);
  const { answers } = await team.outcome();
  // What was taken by a thread that did not answer is checked here.
  const lost = checkBatches(list, list.notTakenBy(new Set([ownNumber, ...answers.keys()])), check);
  const checked = new Map([own, lost, ...answers.values()].flatMap((answer) => [...answer]));
  const checkTime = createTimeCheck(ruleSet);
  return indexes.flatMap((index) => {
    const { complaints = [], mayBeSlow = true } = checked.get(index) ?? {};
    return mayBeSlow ? [...complaints, ...checkTime(index)] : complaints;
  });
}

/** Checks the rules of these batches, whose names are their indexes. */
export function checkBatches(
  { names }: WorkList,
  batches: Iterable<Batch>,
  check: (index: number) => UntimedCheck,
): CheckAnswer {
  const answer = new Map<number, UntimedCheck>();
  for (const { start, end } of batches)
    for (const name of names.slice(start, end)) answer.set(Number(name), check(Number(name)));
  return answer;
}

/** The batches that a thread gets, until none is left. */
export function* takeAll(list: WorkList, thread: number): Iterable<Batch> {
  for (let batch = list.take(thread); batch !== undefined; batch = list.take(thread)) yield batch;
}
