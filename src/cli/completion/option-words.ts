import type { CommandName } from '../arguments/command-table.ts';
import { optionTable } from '../arguments/option-table.ts';
import type { OptionDefinition } from '../arguments/options/option.ts';

/** The names of values that are files or folders. */
const fileValues: ReadonlySet<string | undefined> = new Set(['file', 'path']);

export function optionsOf(command: CommandName): readonly OptionDefinition[] {
  return optionTable.filter(({ commands }) => commands.includes(command));
}

/** `--format`, `-f`. */
export function spellingsOf({ name, alias }: OptionDefinition): readonly string[] {
  return [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])];
}

export function takesFile({ value }: OptionDefinition): boolean {
  return fileValues.has(value);
}
