import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { treeScan } from '../commands.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { type Command, medianRatio, peakMiB } from '../measure.ts';

const absentWord = 'zqxjkvwyzqxj';

/** A whole scan of a tree, over ripgrep looking in the same files for one word that is not there. */
export const tree: Comparison = async ({ paths, cli, rounds }, report) => {
  const folder = onlyFolder(paths);
  if (spawnSync('rg', ['--version']).status !== 0)
    throw new BenchError('ripgrep (rg) is missing, and a tree is compared with nothing else');
  const ours = treeScan(cli, folder);
  const base: Command = {
    name: 'rg -uu -c',
    program: 'rg',
    args: ['-uu', '-g', '!.git', '-c', absentWord, folder],
    exitCodes: [0, 1],
  };
  const peak = await peakMiB(ours);
  report({
    kind: 'tree',
    subject: basename(folder),
    ratio: medianRatio(ours, base, rounds),
    base: base.name,
    rounds,
    must: { atMost: 3 },
    peakMiB: peak,
    mostPeakMiB: 250,
  });
  return true;
};
