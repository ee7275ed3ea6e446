import { exitCodes } from '../model/result.ts';
import { indexesOf, type RuleSet } from '../model/rule-set.ts';
import { writeStdout } from '../report/write.ts';
import { builtinSamples } from '../rule/builtin.ts';
import { createRuleCheck } from '../rule/check.ts';

/** `rules check`: the rules at these indexes, or else the project's own, or where there are none the built-in ones. */
export function runCheck(ruleSet: RuleSet, indexes: readonly number[] | undefined): number {
  const all = indexesOf(ruleSet);
  const own = all.filter((index) => !ruleSet.isProven(index));
  const checked = indexes ?? (own.length > 0 ? own : all);
  const complaints = checked.flatMap(createRuleCheck(withSamples(ruleSet)));
  const lines = complaints.map(({ ruleId, detail }) => `${ruleId}: ${detail}\n`);
  const count = checked.length === 1 ? '1 rule' : `${checked.length} rules`;
  writeStdout([...lines, complaints.length === 0 ? `${count} checked, all sound.\n` : `${count} checked, ${complaints.length === 1 ? '1 complaint' : `${complaints.length} complaints`}.\n`]);
  return complaints.length === 0 ? exitCodes.clean : exitCodes.usage;
}

/** The pack of the bundle leaves examples out of its rules; they stand in a file of their own. */
function withSamples(ruleSet: RuleSet): RuleSet {
  const samples = builtinSamples();
  return { ...ruleSet, load: (index) => (ruleSet.isProven(index) ? { ...ruleSet.load(index), ...samples[index] } : ruleSet.load(index)) };
}
