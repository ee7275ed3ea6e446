import { confidences, failFloors, severities } from '../model/severity.ts';
import { gitReaders, kernelKinds, maskStyles, sortOrders } from '../scan/options.ts';
import { reportFormats } from '../report/reporter.ts';

/**
 * Every option of every command, once: the parser and the help are made from it.
 * `list` options may be given several times; `size` takes `10MB`, `1GiB` or bytes.
 */
export interface OptionDefinition {
  readonly name: string;
  readonly alias?: string;
  readonly kind: 'flag' | 'text' | 'list' | 'count' | 'size';
  /** How the value is called in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The least and the most that a count may be. */
  readonly range?: readonly [number, number];
  readonly description: string;
  readonly group: 'What to scan' | 'What to report' | 'Rules' | 'Decisions' | 'Limits' | 'General';
  readonly commands: readonly CommandName[];
}

export const commandNames = ['dir', 'git', 'env', 'stdin', 'rules', 'baseline', 'hook', 'audit'] as const;
export type CommandName = (typeof commandNames)[number];

const scans: readonly CommandName[] = ['dir', 'git', 'env', 'stdin'];
const scansAndBaseline: readonly CommandName[] = [...scans, 'baseline'];
const scansAndHook: readonly CommandName[] = [...scansAndBaseline, 'hook'];
const all: readonly CommandName[] = commandNames;

export const optionTable: readonly OptionDefinition[] = [
  {
    name: 'staged',
    kind: 'flag',
    description: 'Only what is about to be committed: the index against HEAD',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'range',
    kind: 'text',
    value: 'A..B',
    description: 'Only what these commits brought',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'since',
    kind: 'text',
    value: 'date',
    description: 'Only commits from this day, time or age on: 2024-05-01, 90 days',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'until',
    kind: 'text',
    value: 'date',
    description: 'Only commits up to then',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'branch',
    kind: 'list',
    value: 'name',
    description: 'Only what this branch leads to; may be repeated',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'reachable',
    kind: 'flag',
    description: 'Only what branches, tags and other refs lead to',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'path',
    kind: 'list',
    value: 'path',
    description: 'Only files there, from the top of the repository; may be repeated',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'max-count',
    kind: 'count',
    value: 'n',
    range: [1, 999_999_999],
    description: 'Only so many commits, the newest',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'cache',
    kind: 'text',
    value: 'file',
    description: 'Remember here what was clean, and look at what is new',
    group: 'What to scan',
    commands: ['git'],
  },
  {
    name: 'stdin-filename',
    kind: 'text',
    value: 'path',
    description: 'The path that standard input is said to have',
    group: 'What to scan',
    commands: ['stdin'],
  },
  {
    name: 'find-in',
    kind: 'flag',
    description: "Search the paths for the values of this process's secret variables",
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'variable',
    kind: 'list',
    value: 'name',
    description: 'With --find-in: these variables are secret too, * allowed',
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'dotenv',
    kind: 'list',
    value: 'file',
    description: 'With --find-in: search for the values of a dotenv file, too',
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'ci',
    kind: 'list',
    value: 'file',
    description: 'Look at an exported list of CI variables instead; may be repeated',
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'gitlab-project',
    kind: 'list',
    value: 'id',
    description: 'Ask a GitLab for the variables of a project: number or path',
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'gitlab-group',
    kind: 'list',
    value: 'id',
    description: 'Ask a GitLab for those of a group',
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'gitlab-instance',
    kind: 'flag',
    description: 'Ask a GitLab for those of the whole instance',
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'gitlab-url',
    kind: 'text',
    value: 'url',
    description: 'Which GitLab (https://gitlab.com)',
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'gitlab-token-file',
    kind: 'text',
    value: 'file',
    description: 'A file that holds its token (the variable GITLAB_TOKEN)',
    group: 'What to scan',
    commands: ['env'],
  },
  {
    name: 'history',
    kind: 'flag',
    description: 'Accept what stands in the git history too, not only in the tree',
    group: 'What to scan',
    commands: ['baseline'],
  },
  {
    name: 'exclude',
    kind: 'list',
    value: 'glob',
    description: 'Leave out paths that match; may be repeated',
    group: 'What to scan',
    commands: scansAndHook,
  },
  {
    name: 'no-gitignore',
    kind: 'flag',
    description: 'Read what git ignores, too',
    group: 'What to scan',
    commands: ['dir', 'baseline'],
  },
  {
    name: 'follow-links',
    kind: 'flag',
    description: 'Follow symbolic links; loops never',
    group: 'What to scan',
    commands: ['dir', 'baseline'],
  },
  {
    name: 'staged-from-stdin',
    kind: 'flag',
    description: 'Standard input has what git says of the index (the installed script gives it)',
    group: 'What to scan',
    commands: ['hook'],
  },
  {
    name: 'global',
    kind: 'flag',
    description: 'The folder of hooks that git has for all your repositories',
    group: 'What to scan',
    commands: ['hook'],
  },

  {
    name: 'format',
    alias: 'f',
    kind: 'list',
    value: 'format',
    choices: reportFormats,
    description: 'How the report is written (text); may be repeated, each with its own --output',
    group: 'What to report',
    commands: scans,
  },
  {
    name: 'output',
    alias: 'o',
    kind: 'list',
    value: 'file',
    description: 'Write the report here, whole or not at all',
    group: 'What to report',
    commands: scans,
  },
  {
    name: 'confidence',
    kind: 'text',
    value: 'level',
    choices: confidences,
    description: 'Least confidence that is reported (medium)',
    group: 'What to report',
    commands: scansAndHook,
  },
  {
    name: 'severity',
    kind: 'text',
    value: 'level',
    choices: severities,
    description: 'Least severity that is looked for (low)',
    group: 'What to report',
    commands: scansAndHook,
  },
  {
    name: 'fail-on',
    kind: 'text',
    value: 'level',
    choices: failFloors,
    description: 'Least severity that ends with exit code 1 (low)',
    group: 'What to report',
    commands: scans,
  },
  {
    name: 'show-secrets',
    kind: 'flag',
    description: 'Show secrets in clear, in text, json, jsonl and csv',
    group: 'What to report',
    commands: scans,
  },
  {
    name: 'show-allowed',
    kind: 'flag',
    description: 'Also write what was allowed to SARIF, marked as suppressed',
    group: 'What to report',
    commands: scans,
  },
  {
    name: 'sort',
    kind: 'text',
    value: 'order',
    choices: sortOrders,
    description: 'The order of secrets, by first path or longest exposed first (path)',
    group: 'What to report',
    commands: ['git'],
  },
  {
    name: 'explain',
    kind: 'text',
    value: 'path:line',
    description: 'Say why something there is or is not reported',
    group: 'What to report',
    commands: ['dir', 'env'],
  },
  {
    name: 'color',
    kind: 'text',
    value: 'when',
    choices: ['auto', 'always', 'never'],
    description: 'Colours in text for people (auto)',
    group: 'What to report',
    commands: all,
  },
  { name: 'no-color', kind: 'flag', description: 'The same as --color never', group: 'What to report', commands: all },
  {
    name: 'quiet',
    alias: 'q',
    kind: 'flag',
    description: 'Nothing but errors and problems on standard error',
    group: 'What to report',
    commands: scansAndBaseline,
  },
  {
    name: 'mask',
    kind: 'flag',
    description: 'Pass the text on with its secrets replaced, instead of a report',
    group: 'What to report',
    commands: ['stdin'],
  },
  {
    name: 'mask-as',
    kind: 'text',
    value: 'style',
    choices: maskStyles,
    description: 'With --mask, [straykey: rule-id] or *** (rule)',
    group: 'What to report',
    commands: ['stdin'],
  },
  {
    name: 'exit-code',
    kind: 'flag',
    description: 'With --mask: exit with 1 if something was replaced',
    group: 'What to report',
    commands: ['stdin'],
  },

  {
    name: 'rule',
    kind: 'list',
    value: 'name',
    description: 'Only these rules: ids or providers, * allowed; may be repeated',
    group: 'Rules',
    commands: [...scansAndHook, 'rules'],
  },
  {
    name: 'skip-rule',
    kind: 'list',
    value: 'name',
    description: 'Not these rules; may be repeated',
    group: 'Rules',
    commands: scansAndHook,
  },

  {
    name: 'config',
    alias: 'c',
    kind: 'text',
    value: 'file',
    description: 'Configuration (straykey.toml at the root of what is scanned)',
    group: 'Decisions',
    commands: [...scansAndHook, 'rules'],
  },
  {
    name: 'no-config',
    kind: 'flag',
    description: 'Look for no configuration and no ignore file',
    group: 'Decisions',
    commands: [...scansAndHook, 'rules'],
  },
  {
    name: 'baseline',
    kind: 'text',
    value: 'file',
    description: 'Accepted secrets (.straykey-baseline.json at the root)',
    group: 'Decisions',
    commands: scansAndHook,
  },
  {
    name: 'no-baseline',
    kind: 'flag',
    description: 'Use no baseline',
    group: 'Decisions',
    commands: [...scans, 'hook'],
  },
  {
    name: 'no-inline-allow',
    kind: 'flag',
    description: 'Report what comments in the code allow, too',
    group: 'Decisions',
    commands: [...scans, 'hook'],
  },
  {
    name: 'reason',
    kind: 'text',
    value: 'text',
    description: 'Why these secrets are accepted',
    group: 'Decisions',
    commands: ['baseline'],
  },
  {
    name: 'owner',
    kind: 'text',
    value: 'name',
    description: 'Who answers for it',
    group: 'Decisions',
    commands: ['baseline'],
  },
  {
    name: 'expires',
    kind: 'text',
    value: 'YYYY-MM-DD',
    description: 'The last day of the acceptance',
    group: 'Decisions',
    commands: ['baseline'],
  },

  {
    name: 'max-file-size',
    kind: 'size',
    value: 'size',
    description: 'Bytes of a file that are read (16GiB)',
    group: 'Limits',
    commands: ['dir', 'env', 'stdin'],
  },
  {
    name: 'max-archive-depth',
    kind: 'count',
    value: 'n',
    description: 'Archives within archives that are opened (4)',
    group: 'Limits',
    commands: scans,
  },
  {
    name: 'max-archive-size',
    kind: 'size',
    value: 'size',
    description: 'Bytes that an archive may inflate to (1GiB)',
    group: 'Limits',
    commands: scans,
  },
  {
    name: 'max-decode-depth',
    kind: 'count',
    value: 'n',
    description: 'Encodings taken off one after the other (4)',
    group: 'Limits',
    commands: scans,
  },
  {
    name: 'max-findings',
    kind: 'count',
    value: 'n',
    description: 'Places of secrets kept (100000)',
    group: 'Limits',
    commands: scans,
  },
  {
    name: 'threads',
    kind: 'count',
    value: 'n',
    range: [1, 64],
    description: 'Threads that scan a tree or a history, or check rules (as many as are worth it, 4 at most)',
    group: 'Limits',
    commands: ['dir', 'git', 'rules', 'baseline'],
  },
  {
    name: 'time-limit',
    kind: 'count',
    value: 'seconds',
    range: [1, 86_400],
    description: 'How long a hook may take before nothing is let through (60 for pre-receive)',
    group: 'Limits',
    commands: ['hook'],
  },

  {
    name: 'kernel',
    kind: 'text',
    value: 'kind',
    choices: kernelKinds,
    description: 'How keywords are searched for (wasm, where it can be had)',
    group: 'General',
    commands: scansAndBaseline,
  },
  {
    name: 'git-reader',
    kind: 'text',
    value: 'kind',
    choices: gitReaders,
    description: 'How a history is read (packs, where WebAssembly can be had)',
    group: 'General',
    commands: ['git', 'baseline'],
  },
  { name: 'help', alias: 'h', kind: 'flag', description: 'Show this help', group: 'General', commands: all },
  { name: 'version', alias: 'V', kind: 'flag', description: 'Show the version', group: 'General', commands: all },
];

export interface CommandDefinition {
  readonly name: CommandName;
  readonly usage: string;
  readonly description: string;
  /** Most positional arguments. */
  readonly positionals: number;
  /** Words that the first positional may be. */
  readonly actions?: readonly string[];
}

export const commandTable: readonly CommandDefinition[] = [
  {
    name: 'dir',
    usage: 'dir [paths..]',
    description: 'Scan files and folders; also the bare command',
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
    description: "Scan dotenv files, this process's variables and those of CI systems",
    positionals: Infinity,
  },
  { name: 'stdin', usage: 'stdin', description: 'Scan standard input', positionals: 0 },
  {
    name: 'rules',
    usage: 'rules <list|show|check> [names..]',
    description: 'List, show or check rules',
    positionals: Infinity,
    actions: ['list', 'show', 'check'],
  },
  {
    name: 'baseline',
    usage: 'baseline <create|update|prune> [paths..]',
    description: 'Accept what is there, with a reason',
    positionals: Infinity,
    actions: ['create', 'update', 'prune'],
  },
  {
    name: 'hook',
    usage: 'hook <install|uninstall|status|run> [names..]',
    description: 'Look before git commits, pushes or receives',
    positionals: Infinity,
    actions: ['install', 'uninstall', 'status', 'run'],
  },
  {
    name: 'audit',
    usage: 'audit check [file]',
    description: 'Check the log of what was skipped',
    positionals: 2,
    actions: ['check'],
  },
];
