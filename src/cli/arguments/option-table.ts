import { decisionOptions } from './options/decision-options.ts';
import { generalOptions } from './options/general-options.ts';
import { limitOptions } from './options/limit-options.ts';
import type { OptionDefinition } from './options/option.ts';
import { reportOptions } from './options/report-options.ts';
import { ruleOptions } from './options/rule-options.ts';
import { targetOptions } from './options/target-options.ts';

interface OptionGroup {
  readonly title: string;
  readonly options: readonly OptionDefinition[];
}

/** Every option of every command, once, in the order of the help. The parser and the help are made from it. */
export const optionGroups: readonly OptionGroup[] = [
  { title: 'What to scan', options: targetOptions },
  { title: 'What to report', options: reportOptions },
  { title: 'Rules', options: ruleOptions },
  { title: 'Decisions', options: decisionOptions },
  { title: 'Limits', options: limitOptions },
  { title: 'General', options: generalOptions },
];

export const optionTable: readonly OptionDefinition[] = optionGroups.flatMap(({ options }) => options);
