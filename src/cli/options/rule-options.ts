import { type OptionDefinition, scansAndHook } from './option.ts';

/** Which rules run. */
export const ruleOptions: readonly OptionDefinition[] = [
  {
    name: 'rule',
    kind: 'list',
    value: 'name',
    description: 'Only these rules: ids or providers, * allowed; may be repeated',
    commands: [...scansAndHook, 'rules'],
  },
  {
    name: 'skip-rule',
    kind: 'list',
    value: 'name',
    description: 'Not these rules; may be repeated',
    commands: scansAndHook,
  },
];
