import { emptyNode, scanCommand } from '../commands.ts';
import type { Comparison } from '../comparison.ts';
import { ordinaryText } from '../corpora/text.ts';
import { type Command, medianRatios } from '../measure.ts';

const inputBytes = 1 << 20;

/** What a person waits for when there is next to nothing to do, over an empty Node. */
export const start: Comparison = ({ cli, rounds }, report) => {
  const version: Command = {
    name: 'straykey --version',
    program: process.execPath,
    args: [cli, '--version'],
    exitCodes: [0],
  };
  const stdin: Command = { ...scanCommand(cli, 'stdin'), input: ordinaryText(inputBytes) };
  const [versionRatio = NaN, stdinRatio = NaN] = medianRatios(emptyNode, [version, stdin], rounds);
  report({
    kind: 'start',
    subject: '--version',
    ratio: versionRatio,
    base: emptyNode.name,
    rounds,
    must: { atMost: 1.1 },
  });
  report({
    kind: 'start',
    subject: 'stdin of 1 MB',
    ratio: stdinRatio,
    base: emptyNode.name,
    rounds,
    must: { atMost: 1.35 },
  });
  return true;
};
