import { emptyNode } from '../commands.ts';
import type { Comparison } from '../comparison.ts';
import { ordinaryText } from '../corpora/text.ts';
import { type Command, medianRatios, timeMs } from '../measure.ts';

/**
 * Megabytes per second that `stdin --mask` passes on, over those of `cat`; the time that Node takes to start is
 * reported apart.
 */
export const mask: Comparison = ({ cli, rounds, megabytes }, report) => {
  const input = ordinaryText(megabytes * 1_000_000);
  const cat: Command = { name: 'cat', program: 'cat', args: [], exitCodes: [0], input };
  const ours: Command = {
    name: 'straykey stdin --mask',
    program: process.execPath,
    args: [cli, 'stdin', '--mask', '--no-config'],
    exitCodes: [0],
    input,
  };
  const [ratio = NaN, startRatio = NaN] = medianRatios(cat, [ours, emptyNode], rounds);
  const catMs = timeMs(cat);
  report({
    kind: 'mask',
    subject: `bytes a second of ${megabytes} MB of ordinary text`,
    ratio: 1 / ratio,
    base: cat.name,
    rounds,
    more: {
      megabytesPerSecond: Math.round(megabytes / ((ratio * catMs) / 1000)),
      ratioWithoutStart: Number((1 / (ratio - startRatio)).toFixed(3)),
    },
  });
  return true;
};
