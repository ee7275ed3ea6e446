import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { scanCommand } from '../commands.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { type Command, medianRatio, peakMiB } from '../measure.ts';

/** 250 MB. */
const mostPeakMiB = 238;

/** A whole scan of a history, over git printing every object. */
export const history: Comparison = async ({ paths, cli, rounds }, report) => {
  const folder = onlyFolder(paths);
  if (spawnSync('git', ['-C', folder, 'rev-parse', '--git-dir']).status !== 0)
    throw new BenchError(`${folder} is not a git repository`);
  const ours = scanCommand(cli, 'git', folder);
  const args = ['-C', folder, 'cat-file', '--batch', '--unordered', '--batch-all-objects', '--buffer'];
  const base: Command = { name: 'git cat-file --batch --unordered', program: 'git', args, exitCodes: [0, 128] };
  const peak = await peakMiB(ours);
  report({
    kind: 'history',
    subject: basename(folder),
    ratio: medianRatio(ours, base, rounds),
    base: base.name,
    rounds,
    must: { atMost: 0.5 },
    peakMiB: peak,
    mostPeakMiB,
  });
  return true;
};
