import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { treeScan } from '../commands.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { measuredEnvironment, medianRatio } from '../measure.ts';

const fewRules = 100;

/**
 * What ten times the rules cost: all of them over a hundred, the generic ones and others evenly chosen, on the same
 * tree. Generic rules judge every assignment, which costs as much as all other rules together: with them on one side
 * only, something else than the number of rules would be measured.
 */
export const rules: Comparison = ({ paths, cli, rounds }, report) => {
  const folder = onlyFolder(paths);
  const ids = ruleIds(cli);
  const generic = ids.filter((id) => id.startsWith('generic-'));
  const others = ids.filter((id) => !generic.includes(id));
  const chosen = fewRules - generic.length;
  const few = [
    ...generic,
    ...Array.from({ length: chosen }, (_, index) => others[Math.floor((index * others.length) / chosen)] ?? ''),
  ];
  const base = { ...treeScan(cli, folder, ...few.flatMap((id) => ['--rule', id])), name: `${fewRules} rules` };
  report({
    kind: 'rules',
    subject: `${ids.length} rules on ${basename(folder)}`,
    ratio: medianRatio(treeScan(cli, folder), base, rounds),
    base: base.name,
    rounds,
    must: { atMost: 1.25 },
  });
  return true;
};

function ruleIds(cli: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [cli, 'rules', 'list', '--no-config'], {
    env: measuredEnvironment,
    encoding: 'utf8',
  });
  const ids = stdout.split('\n').flatMap((line) => /^[a-z0-9-]+(?= )/.exec(line) ?? []);
  if (ids.length < fewRules) throw new BenchError(`${cli} lists ${ids.length} rules`);
  return ids;
}
