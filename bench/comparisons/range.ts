import { basename } from 'node:path';
import { emptyNode, scanCommand } from '../commands.ts';
import type { Comparison } from '../comparison.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { medianRatio } from '../measure.ts';

/** A scan of what one commit brought, over an empty Node. */
export const range: Comparison = ({ paths, cli, rounds }, report) => {
  const folder = onlyFolder(paths);
  const ours = scanCommand(cli, 'git', folder, '--range', 'HEAD');
  report({
    kind: 'range',
    subject: basename(folder),
    ratio: medianRatio(ours, emptyNode, rounds),
    base: emptyNode.name,
    rounds,
    must: { atMost: 2.5 },
  });
  return true;
};
