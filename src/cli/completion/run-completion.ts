import { exitCodes } from '../../model/result.ts';
import { writeStdout } from '../../report/write.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { type Shell, shells } from '../arguments/command-table.ts';
import { TypedOptions } from '../arguments/typed-options.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const scripts: Readonly<Record<Shell, () => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** `completion bash|zsh|fish`: prints a script for that shell, which needs no call of straykey when it is used. */
export function runCompletion(line: CommandLine): number {
  writeStdout([scripts[new TypedOptions(line).action(shells)]()]);
  return exitCodes.clean;
}
