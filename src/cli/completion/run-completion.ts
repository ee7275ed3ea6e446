import { exitCodes } from '../../model/result.ts';
import { writeStdout } from '../../report/write.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const scripts: Readonly<Record<string, () => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** `completion bash|zsh|fish`: prints a script for that shell, which needs no call of straykey when it is used. */
export function runCompletion({ positionals: [shell = ''] }: CommandLine): number {
  writeStdout([scripts[shell]()]);
  return exitCodes.clean;
}
