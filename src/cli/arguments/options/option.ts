import { type CommandName, commandNames } from '../command-table.ts';

/** An option, as the parser and the help need it. */
export interface OptionDefinition {
  readonly name: string;
  readonly alias?: string;
  /** `list` may be repeated; `size` takes `10MB`, `1GiB` or a number of bytes. */
  readonly kind: 'flag' | 'text' | 'list' | 'count' | 'size';
  /** Name of the value in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Smallest and largest value of a count. */
  readonly range?: readonly [number, number];
  readonly description: string;
  readonly commands: readonly CommandName[];
}

/** Commands that share options. */
export const scans: readonly CommandName[] = ['dir', 'git', 'env', 'stdin'];
export const scansAndBaseline: readonly CommandName[] = [...scans, 'baseline'];
export const scansAndHook: readonly CommandName[] = [...scansAndBaseline, 'hook'];
export const allCommands: readonly CommandName[] = commandNames;
