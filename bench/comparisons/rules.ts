import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { treeScan } from '../commands.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { measuredEnvironment, medianRatio } from '../measure.ts';

const fewRules = 100;

/** What ten times the rules cost: all of them over a hundred, evenly chosen, on the same tree. */
export const rules: Comparison = ({ paths, cli, rounds }, report) => {
  const folder = onlyFolder(paths);
  const ids = ruleIds(cli);
  const few = Array.from({ length: fewRules }, (_, index) => ids[Math.floor((index * ids.length) / fewRules)] ?? '');
  const base = { ...treeScan(cli, folder, ...few.flatMap((id) => ['--rule', id])), name: `${fewRules} rules` };
  report({ kind: 'rules', subject: `${ids.length} rules on ${basename(folder)}`, ratio: medianRatio(treeScan(cli, folder), base, rounds), base: base.name, rounds, must: { atMost: 1.25 } });
  return true;
};

function ruleIds(cli: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [cli, 'rules', 'list', '--no-config'], { env: measuredEnvironment, encoding: 'utf8' });
  const ids = stdout.split('\n').flatMap((line) => /^[a-z0-9-]+(?= )/.exec(line) ?? []);
  if (ids.length < fewRules) throw new BenchError(`${cli} lists ${ids.length} rules`);
  return ids;
}
