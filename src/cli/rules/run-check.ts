import { exitCodes } from '../../model/result.ts';
import { countOf } from '../../report/wording/quantity.ts';
import { writeStdout } from '../../report/write.ts';
import type { PreparedRules } from '../../scan/rules/prepare.ts';
import { checkRules, indexesToCheck } from '../../scan/rules/rule-check.ts';

/** `rules check`: tests the rules at these indexes, or else the project's own, or else the built-in ones. */
export async function runCheck(
  { ruleSet, origin }: PreparedRules,
  indexes: readonly number[] | undefined,
  threads: number | undefined,
): Promise<number> {
  const checked = indexes ?? indexesToCheck(ruleSet);
  const complaints = await checkRules(origin, checked, threads);
  const lines = complaints.map(({ ruleId, detail }) => `${ruleId}: ${detail}\n`);
  writeStdout([
    ...lines,
    `${countOf(checked.length, 'rule')} checked, ${complaints.length === 0 ? 'all sound' : countOf(complaints.length, 'complaint')}.\n`,
  ]);
  return complaints.length === 0 ? exitCodes.clean : exitCodes.usage;
}
