import { hookNames } from '../../hook/names.ts';

export const commandNames = ['dir', 'git', 'env', 'stdin', 'rules', 'baseline', 'hook', 'audit', 'completion'] as const;
export type CommandName = (typeof commandNames)[number];

export const rulesActions = ['list', 'show', 'check'] as const;
export const baselineActions = ['create', 'update', 'import', 'prune'] as const;
export type BaselineAction = (typeof baselineActions)[number];
export const hookSetupActions = ['install', 'uninstall', 'status'] as const;
/** Git itself calls the last one. */
const hookActions = [...hookSetupActions, 'run'] as const;
/** The shells for which there is a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export interface CommandDefinition {
  readonly name: CommandName;
  readonly usage: string;
  readonly description: string;
  /** How many positional arguments it takes at most. */
  readonly positionals: number;
  /** What the first positional argument may be. */
  readonly actions?: readonly string[];
  /** What those after the action may be, if it is one of a few words. */
  readonly names?: readonly string[];
}

/** The command that is run where none is named. */
export const defaultCommand = 'dir';

export const commandTable: readonly CommandDefinition[] = [
  {
    name: 'dir',
    usage: 'dir [paths..]',
    description: 'Scan files and folders (the default command)',
    positionals: Infinity,
  },
  {
    name: 'git',
    usage: 'git [repository]',
    description: 'Scan the whole history, the index (--staged) or a range',
    positionals: 1,
  },
  {
    name: 'env',
    usage: 'env [paths..]',
    description: "Check dotenv files, this process's variables and those of CI systems",
    positionals: Infinity,
  },
  { name: 'stdin', usage: 'stdin', description: 'Scan standard input', positionals: 0 },
  {
    name: 'rules',
    usage: 'rules <list|show|check> [names..]',
    description: 'List, show or check rules',
    positionals: Infinity,
    actions: rulesActions,
  },
  {
    name: 'baseline',
    usage: 'baseline <create|update|import|prune> [paths..]',
    description: 'Accept known secrets, with a reason',
    positionals: Infinity,
    actions: baselineActions,
  },
  {
    name: 'hook',
    usage: 'hook <install|uninstall|status|run> [names..]',
    description: 'Scan before git commits, pushes or receives',
    positionals: Infinity,
    actions: hookActions,
    names: hookNames,
  },
  {
    name: 'audit',
    usage: 'audit check [file]',
    description: 'Verify the log of skipped checks',
    positionals: 2,
    actions: ['check'],
  },
  {
    name: 'completion',
    usage: 'completion <bash|zsh|fish>',
    description: 'Print a script that completes command lines in a shell',
    positionals: 1,
    actions: shells,
  },
];

/** For scripts that go through the cases: the default command stands for every word that is no command. */
export const defaultCommandLast: readonly CommandDefinition[] = commandTable.toSorted(
  (a, b) => Number(a.name === defaultCommand) - Number(b.name === defaultCommand),
);
