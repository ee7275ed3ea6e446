import { basename, join } from 'node:path';
import { scanCommand } from '../commands.ts';
import type { Comparison } from '../comparison.ts';
import { inTemporaryFolder, onlyFolder } from '../corpora/folder.ts';
import { type Command, medianSecondsMore } from '../measure.ts';

/** A second scan with nothing new: how many seconds more it takes than git needs to say what HEAD is. */
export const cache: Comparison = async ({ paths, cli, rounds }, report) => {
  const folder = onlyFolder(paths);
  return await inTemporaryFolder((temporary) => {
    const ours = scanCommand(cli, 'git', folder, '--cache', join(temporary, 'cache'));
    const base: Command = {
      name: 'git rev-parse HEAD',
      program: 'git',
      args: ['-C', folder, 'rev-parse', 'HEAD'],
      exitCodes: [0],
    };
    medianSecondsMore(ours, base, 1);
    report({
      kind: 'cache',
      subject: basename(folder),
      ratio: medianSecondsMore(ours, base, rounds),
      relation: 'seconds more than',
      base: base.name,
      rounds,
      must: { atMost: 0.3 },
    });
    return true;
  });
};
