import { existsSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { suggestion } from '../model/nearest.ts';
import type { CommandLine } from './command-line.ts';
import { commandNames } from './option-table.ts';

/** A plain word that is no file was meant as a command, perhaps as one of another tool. */
export function checkFirstPath({ namesCommand, positionals: [first] }: CommandLine): void {
  if (namesCommand || first === undefined || !/^[a-z][a-z-]*$/i.test(first) || existsSync(first)) return;
  throw new UsageError(`there is no command and no file called "${first}"${suggestion(first, commandNames) || '; `straykey --help` lists the commands'}`);
}
