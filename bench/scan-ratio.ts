import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Command, medianRatio, peakMiB } from './measure.ts';

/**
 * How long a scan takes, as a ratio to a public tool that reads the same bytes: of a tree to ripgrep, which looks for
 * one word, of a history to git, which prints every object. `npm run bench -- PATH [--rounds N] [--save FILE]`.
 */
const usage = 'npm run bench -- PATH [--rounds 3] [--save FILE.jsonl]: PATH is a folder, a repository, or both';

interface Comparison {
  readonly kind: 'tree' | 'history';
  readonly ours: Command;
  readonly theirs: Command;
}

const cli = process.env['STRAYKEY_CLI'] ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const absentWord = 'zqxjkvwyzqxj';

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '3' }, save: { type: 'string' } } });
  const rounds = Number(values.rounds);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || !Number.isInteger(rounds) || rounds < 1) throw new Error(usage);
  const folder = resolve(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${path} is no folder`);
  const comparisons = comparisonsOf(folder);
  if (comparisons.length === 0) throw new Error(`nothing to compare in ${path}: ripgrep (rg) is missing, and it is no git repository`);
  for (const comparison of comparisons) report(comparison, basename(folder), rounds, values.save);
}

function comparisonsOf(folder: string): readonly Comparison[] {
  const isBare = gitSays(folder, '--is-bare-repository') === 'true';
  const isRepository = isBare || gitSays(folder, '--show-prefix') === '';
  const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
  if (!isBare && !hasRipgrep) console.error('ripgrep (rg) is missing, so the scan of the tree is compared with nothing');
  return [...(!isBare && hasRipgrep ? [treeComparison(folder)] : []), ...(isRepository ? [historyComparison(folder)] : [])];
}

function gitSays(folder: string, question: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'rev-parse', question], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Both read hidden and ignored files, and neither reads `.git`. */
function treeComparison(folder: string): Comparison {
  return {
    kind: 'tree',
    ours: scanCommand('dir', '--no-gitignore', folder),
    theirs: { name: 'rg -uu -c', program: 'rg', args: ['-uu', '-g', '!.git', '-c', absentWord, folder], exitCodes: [0, 1] },
  };
}

function historyComparison(folder: string): Comparison {
  return {
    kind: 'history',
    ours: scanCommand('git', folder),
    theirs: { name: 'git cat-file --batch --unordered', program: 'git', args: ['-C', folder, 'cat-file', '--batch', '--unordered', '--batch-all-objects', '--buffer'], exitCodes: [0, 128] },
  };
}

/** Findings and problems are no failure here. */
function scanCommand(...args: readonly string[]): Command {
  return { name: `straykey ${args[0]}`, program: process.execPath, args: [cli, ...args, '--no-config', '--quiet', '--format', 'jsonl'], exitCodes: [0, 1, 3] };
}

function report({ kind, ours, theirs }: Comparison, name: string, rounds: number, file: string | undefined): void {
  const peak = Math.round(peakMiB(ours));
  const ratio = Number(medianRatio(ours, theirs, rounds).toFixed(2));
  console.log(`${kind}: ${ratio.toFixed(2)} times ${theirs.name} (median of ${rounds}), at most ${peak} MiB`);
  if (file === undefined) return;
  const row = { day: new Date().toISOString().slice(0, 10), target: name, kind, ratio, base: theirs.name, rounds, peakMiB: peak, node: process.version };
  appendFileSync(file, `${JSON.stringify(row)}\n`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
