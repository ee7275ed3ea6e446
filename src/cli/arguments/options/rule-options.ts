import { type OptionDefinition, scansAndHook } from './option.ts';

/** Which rules run. */
export const ruleOptions: readonly OptionDefinition[] = [
  {
    name: 'rule',
    kind: 'list',
    value: 'name',
    description: 'Only these rules, by id or provider; * is a wildcard; may be repeated',
    commands: [...scansAndHook, 'rules'],
  },
  {
    name: 'skip-rule',
    kind: 'list',
    value: 'name',
    description: 'Without these rules; may be repeated',
    commands: scansAndHook,
  },
];
