import { basename, join } from 'node:path';
import { emptyNode, scanCommand } from '../commands.ts';
import type { Comparison } from '../comparison.ts';
import { inTemporaryFolder, onlyFolder } from '../corpora/folder.ts';
import { makeStagedRepository } from '../corpora/staged-repository.ts';
import { type Command, medianRatios } from '../measure.ts';

/** The pre-commit hook over an empty Node: in a given repository, or in two that are made. */
export const staged: Comparison = async ({ paths, cli, rounds }, report) => {
  const scanIn = (folder: string): Command => ({ ...scanCommand(cli, 'git', '--staged'), folder });
  if (paths.length > 0) {
    const folder = onlyFolder(paths);
    const [ratio = NaN] = medianRatios(emptyNode, [scanIn(folder)], rounds);
    report({ kind: 'staged', subject: basename(folder), ratio, base: emptyNode.name, rounds });
    return true;
  }
  return await inTemporaryFolder((folder) => {
    const [one, hundred] = [join(folder, 'one'), join(folder, 'hundred')];
    makeStagedRepository(one, 1);
    makeStagedRepository(hundred, 100);
    const [ofOne = NaN, ofHundred = NaN] = medianRatios(emptyNode, [scanIn(one), scanIn(hundred)], rounds);
    report({
      kind: 'staged',
      subject: '1 file of 30,000',
      ratio: ofOne,
      base: emptyNode.name,
      rounds,
      must: { atMost: 1.85 },
    });
    report({
      kind: 'staged',
      subject: '100 files of 30,000',
      ratio: ofHundred,
      base: emptyNode.name,
      rounds,
      must: { atMost: 2.5 },
    });
    return true;
  });
};
