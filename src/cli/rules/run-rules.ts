import { UsageError } from '../../errors.ts';
import { exitCodes } from '../../model/result.ts';
import { isNamed } from '../../model/rule-name.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { writeStdout } from '../../report/write.ts';
import { complaintOfRuleName } from '../../rule/select.ts';
import type { ScanOptions } from '../../scan/options.ts';
import { rootOf } from '../../scan/root.ts';
import { prepareRules, type PreparedRules, readConfig } from '../../scan/rules/prepare.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { rulesActions } from '../arguments/command-table.ts';
import { TypedOptions } from '../arguments/typed-options.ts';
import { formatRule, formatRuleList } from './rule-text.ts';

/** `rules list|show|check`, over the built-in rules and those of the project. */
export async function runRules(line: CommandLine): Promise<number> {
  const typed = new TypedOptions(line);
  const action = typed.action(rulesActions);
  const rules = await readRules(typed);
  const { ruleSet } = rules;
  const names = [...line.positionals.slice(1), ...typed.names('rule')];
  const indexes = indexesNamed(names, ruleSet);
  switch (action) {
    case 'check':
      return (await import('./run-check.ts')).runCheck(
        rules,
        names.length === 0 ? undefined : indexes,
        typed.count('threads'),
      );
    case 'show':
      if (names.length === 0)
        throw new UsageError('`straykey rules show` needs the id of a rule; `straykey rules list` shows them');
      writeStdout(indexes.map((index) => formatRule(ruleSet.load(index), ruleSet.entry(index))));
      return exitCodes.clean;
    case 'list':
      writeStdout([
        formatRuleList(indexes.map((index) => ({ entry: ruleSet.entry(index), name: ruleSet.load(index).name }))),
      ]);
      return exitCodes.clean;
  }
}

async function readRules(typed: TypedOptions): Promise<PreparedRules> {
  const config = typed.has('no-config') ? false : typed.text('config');
  const options: ScanOptions = { target: { kind: 'dir', paths: [] }, ...(config !== undefined && { config }) };
  return await prepareRules(options, await readConfig(options, rootOf(options.target, undefined)));
}

/** All rules if no name is given. */
function indexesNamed(names: readonly string[], ruleSet: RuleSet): readonly number[] {
  const entries = ruleSet.entries();
  for (const name of names) {
    const complaint = complaintOfRuleName(entries, name);
    if (complaint !== undefined) throw new UsageError(complaint);
  }
  return entries.flatMap((entry, index) =>
    names.length === 0 || names.some((name) => isNamed(entry, name)) ? [index] : [],
  );
}
