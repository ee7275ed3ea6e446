import { type Deadline, withoutDeadline } from '../../engine/search/deadline.ts';
import type { Problem } from '../../model/problem.ts';
import type { PreparedRules } from './prepare.ts';

/**
 * The deadline for these rules; nothing is loaded for it if all of them are proven. `late` counts by rule on how many
 * texts it was late; threads share it.
 */
export async function deadlineFor(
  { ruleSet, selected }: Pick<PreparedRules, 'ruleSet' | 'selected'>,
  onProblem: (problem: Problem) => void,
  late: Int32Array,
): Promise<Deadline> {
  if (selected.every((index) => ruleSet.isProven(index))) return withoutDeadline;
  const { createDeadline } = await import('../../pool/deadline.ts');
  return createDeadline((rule) => ruleSet.entry(rule).id, onProblem, late);
}
