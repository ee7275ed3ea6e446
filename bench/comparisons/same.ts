import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { scanCommand, treeScan } from '../commands.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { type Findings, readFindings } from '../findings.ts';
import type { Command } from '../measure.ts';

const mostShown = 100;

/** Whether two builds find the same in trees and in the history of bare repositories. */
export const same: Comparison = ({ paths, cli, other }) => {
  if (other === undefined || !existsSync(other))
    throw new BenchError(other === undefined ? 'same needs --with OTHER_CLI' : `${other} is not a file`);
  return paths.map((path) => isSame(onlyFolder([path]), cli, resolve(other))).every(Boolean);
};

function isSame(folder: string, cli: string, other: string): boolean {
  const [ours, theirs] = [readFindings(scanAll(cli, folder)), readFindings(scanAll(other, folder))];
  const differences = [
    ...without(theirs, ours).map((name) => `- ${name}`),
    ...without(ours, theirs).map((name) => `+ ${name}`),
  ];
  if (differences.length === 0) console.log(`same, ${basename(folder)}: identical, ${ours.size} findings`);
  else console.log(`same, ${basename(folder)}: ${differences.length} differences (+ only here, - only there)`);
  for (const difference of differences.slice(0, mostShown)) console.log(`  ${difference}`);
  if (differences.length > mostShown) console.log(`  and ${differences.length - mostShown} more`);
  return differences.length === 0;
}

function scanAll(cli: string, folder: string): Command {
  const options = ['--confidence', 'low', '--show-secrets', '--max-findings', '10000000'];
  const isBare =
    spawnSync('git', ['-C', folder, 'rev-parse', '--is-bare-repository'], { encoding: 'utf8' }).stdout.trim() ===
    'true';
  return isBare ? scanCommand(cli, 'git', folder, ...options) : treeScan(cli, folder, ...options);
}

function without(findings: Findings, others: Findings): readonly string[] {
  return [...findings].flatMap(([key, name]) => (others.has(key) ? [] : [name]));
}
