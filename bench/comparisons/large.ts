import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scanCommand, treeScan } from '../commands.ts';
import type { Comparison } from '../comparison.ts';
import { countBytes } from '../corpora/files.ts';
import { inTemporaryFolder, onlyFolder } from '../corpora/folder.ts';
import { writeNoise, writeSecrets } from '../corpora/large-files.ts';
import { writeMinified } from '../corpora/minified-code.ts';
import { medianRatios } from '../measure.ts';

/**
 * What a byte of one large file costs, over what a byte of a tree costs: for minified code, for a file of secrets only,
 * and for random text that looks like minified code but has far more strings beside names that tell of secrets.
 */
export const large: Comparison = async ({ paths, cli, rounds, megabytes }, report) => {
  const folder = onlyFolder(paths);
  const byteLength = megabytes * 1_000_000;
  const treeBytes = countBytes(folder);
  return await inTemporaryFolder((temporary) => {
    const files = [
      join(temporary, 'minified.js'),
      join(temporary, 'secrets.txt'),
      join(temporary, 'noise.js'),
    ] as const;
    writeMinified(files[0], byteLength);
    writeSecrets(files[1], byteLength);
    writeNoise(files[2], byteLength);
    const base = treeScan(cli, folder);
    const ratios = medianRatios(
      base,
      files.map((file) => scanCommand(cli, 'dir', file)),
      rounds,
    );
    for (const [index, file] of files.entries()) {
      const ratio = ((ratios[index] ?? NaN) * treeBytes) / statSync(file).size;
      report({
        kind: 'large',
        subject: `a byte of ${megabytes} MB of ${basename(file)}`,
        ratio,
        base: `one of ${basename(folder)}`,
        rounds,
        must: { atMost: 2 },
      });
    }
    return true;
  });
};
