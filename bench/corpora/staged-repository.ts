import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchError } from '../comparison.ts';
import { measuredEnvironment } from '../measure.ts';

const committedFiles = 30_000;
const filesAFolder = 10;
const packages = 250;

/**
 * Makes a repository of 30,000 small files in 3,000 folders, with this many new ones staged. The trees of the index are
 * written, as `git commit` does before it runs a hook.
 */
export function makeStagedRepository(folder: string, stagedFiles: number): void {
  mkdirSync(folder);
  runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  runGit(folder, ['fast-import', '--quiet'], importStream());
  runGit(folder, ['reset', '--quiet', '--hard']);
  for (let index = 0; index < stagedFiles; index++)
    writeFileSync(join(folder, `staged-${index}.ts`), `export const added${index} = ${index};\n`.repeat(40));
  runGit(folder, ['add', '--all']);
  runGit(folder, ['write-tree']);
}

function importStream(): string {
  const files = Array.from({ length: committedFiles }, (_, index) => {
    const path = `packages/part-${index % packages}/module-${Math.floor(index / packages / filesAFolder)}/file-${index}.ts`;
    return `M 100644 inline ${path}\n${data(`export const value${index} = ${index};\n`)}`;
  });
  return `commit refs/heads/main\ncommitter Ada <ada@example.org> 1700000000 +0000\n${data('one')}${files.join('')}`;
}

function data(text: string): string {
  return `data ${text.length}\n${text}\n`;
}

function runGit(folder: string, args: readonly string[], input: string = ''): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, env: measuredEnvironment, input, encoding: 'utf8' });
  if (status !== 0) throw new BenchError(`git ${args[0] ?? ''}: ${stderr.trim()}`);
}
