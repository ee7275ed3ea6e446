import { existsSync } from 'node:fs';
import { BenchError } from './comparison.ts';
import type { Command } from './measure.ts';

/** Starts and does nothing: the floor of every Node program. */
export const emptyNode: Command = { name: 'node -e 0', program: process.execPath, args: ['-e', '0'], exitCodes: [0] };

/**
 * A scan with nothing of the machine's own in it. Findings and problems are no failure here; Node that finds no build
 * ends like a scan with findings, so the build is looked for first.
 */
export function scanCommand(cli: string, ...args: readonly string[]): Command {
  if (!existsSync(cli)) throw new BenchError(`${cli} is not a file; run \`npm run build\` first`);
  return {
    name: `straykey ${args[0] ?? ''}`,
    program: process.execPath,
    args: [cli, ...args, '--no-config', '--quiet', '--format', 'jsonl'],
    exitCodes: [0, 1, 3],
  };
}

/** Reads hidden and ignored files, but not `.git`. */
export function treeScan(cli: string, folder: string, ...more: readonly string[]): Command {
  return scanCommand(cli, 'dir', '--no-gitignore', folder, ...more);
}
