import { existsSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { suggestion } from '../../foundation/nearest.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { commandNames } from '../arguments/command-table.ts';

/** Commands of other scanners, and what they are called here. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['scan', 'straykey dir'],
  ['filesystem', 'straykey dir'],
  ['directory', 'straykey dir'],
  ['version', 'straykey --version'],
  ['detect', 'straykey git'],
  ['protect', 'straykey git --staged'],
]);
const address = /^(?:https?|ssh|git):\/\/|^[\w.-]+@[\w.-]+:/;

/**
 * Throws UsageError if the first path was meant as something else: a command, perhaps another tool's, or an address.
 */
export function checkFirstPath({ command, namesCommand, positionals: [first] }: CommandLine): void {
  if (first === undefined) return;
  const isAddress = (command === 'dir' || command === 'git') && address.test(first);
  const isWord = !namesCommand && /^[a-z][a-z-]*$/i.test(first);
  if ((!isAddress && !isWord) || existsSync(first)) return;
  if (isAddress)
    throw new UsageError('nothing is fetched from elsewhere; clone the repository, then run `straykey git FOLDER`');
  throw new UsageError(`there is no command and no file called "${first}"${hint(first)}`);
}

function hint(word: string): string {
  const known = elsewhere.get(word);
  if (known !== undefined) return `; here it is \`${known}\``;
  return suggestion(word, commandNames) || '; `straykey --help` lists the commands';
}
