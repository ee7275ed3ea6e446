import { type CommandName, commandNames } from '../command-table.ts';

/** The names of all options, by the kind of their values: whoever asks for an option has to spell it as it is defined. */
export interface OptionNames {
  /** Takes no value. */
  readonly flag:
    | 'ci-range'
    | 'exit-code'
    | 'find-in'
    | 'follow-links'
    | 'gitlab-instance'
    | 'global'
    | 'help'
    | 'history'
    | 'mask'
    | 'no-baseline'
    | 'no-color'
    | 'no-config'
    | 'no-gitignore'
    | 'no-inline-allow'
    | 'quiet'
    | 'reachable'
    | 'show-allowed'
    | 'show-secrets'
    | 'staged'
    | 'staged-from-stdin'
    | 'version';
  readonly text:
    | 'baseline'
    | 'cache'
    | 'color'
    | 'confidence'
    | 'config'
    | 'decisions'
    | 'expires'
    | 'explain'
    | 'fail-on'
    | 'git-reader'
    | 'gitlab-token-file'
    | 'gitlab-url'
    | 'kernel'
    | 'mask-as'
    | 'owner'
    | 'range'
    | 'reason'
    | 'severity'
    | 'since'
    | 'sort'
    | 'stdin-filename'
    | 'until';
  /** May be repeated. */
  readonly list:
    | 'branch'
    | 'ci'
    | 'dotenv'
    | 'exclude'
    | 'fingerprint'
    | 'format'
    | 'gitlab-group'
    | 'gitlab-project'
    | 'output'
    | 'path'
    | 'rule'
    | 'skip-rule'
    | 'variable';
  readonly count: 'max-archive-depth' | 'max-count' | 'max-decode-depth' | 'max-findings' | 'threads' | 'time-limit';
  /** `10MB`, `1GiB` or a number of bytes. */
  readonly size: 'max-archive-size' | 'max-file-size';
  /** `90s`, `10m` or `1h`. */
  readonly duration: 'max-time';
}

export type OptionKind = keyof OptionNames;
export type OptionName = OptionNames[OptionKind];

/** An option, as the parser and the help need it. */
export type OptionDefinition = { readonly [Kind in OptionKind]: OptionOfKind<Kind> }[OptionKind];

interface OptionOfKind<Kind extends OptionKind> {
  readonly kind: Kind;
  readonly name: OptionNames[Kind];
  readonly alias?: string;
  /** Name of the value in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Smallest and largest value of a count. */
  readonly range?: readonly [number, number];
  readonly description: string;
  readonly commands: readonly CommandName[];
}

/** The largest number of an option that may have any. */
export const largestCount = 999_999_999;

/** Commands that share options. */
export const scans: readonly CommandName[] = ['dir', 'git', 'env', 'stdin'];
export const scansAndBaseline: readonly CommandName[] = [...scans, 'baseline'];
export const scansAndHook: readonly CommandName[] = [...scansAndBaseline, 'hook'];
export const allCommands: readonly CommandName[] = commandNames;
