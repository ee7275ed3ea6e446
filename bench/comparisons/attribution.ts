import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { attribute } from '../../src/sources/git/history/attribution.ts';
import { reachAll } from '../../src/sources/git/refs/reach.ts';
import { openRepository } from '../../src/sources/git/repository.ts';
import { scanCommand } from '../commands.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { recordHistory } from '../corpora/recorded-history.ts';
import { measuredEnvironment, median, timeMs } from '../measure.ts';

const soughtBlobs = 100;
const mostNames = 20;

/**
 * The time that attributing findings takes, over the scan: as if a finding stood in one blob of each hundredth of the
 * history. What a scan records while it reads is part of the scan.
 */
export const attribution: Comparison = async ({ paths, cli, rounds }, report) => {
  const folder = onlyFolder(paths);
  const ids = spreadBlobs(folder);
  // With rules that find little, the scan itself does next to no attribution.
  const scan = scanCommand(cli, 'git', folder, '--rule', 'github', '--confidence', 'certain');
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const scanMs = timeMs(scan);
    ratios.push((await attributionMs(folder, ids)) / scanMs);
  }
  report({
    kind: 'attribution',
    subject: basename(folder),
    ratio: median(ratios),
    base: 'the scan',
    rounds,
    must: { atMost: 0.5 },
  });
  return true;
};

async function attributionMs(folder: string, ids: readonly string[]): Promise<number> {
  const repository = openRepository(folder);
  const recorded = await recordHistory(repository);
  const startMs = performance.now();
  const { changes } = await attribute(repository, new Set(ids), { ...(recorded && { recorded }) });
  const sought = ids.map((id) => ({
    objectIds: new Set([id]),
    commitIds: new Set(changes.filter(({ after }) => after === id).map(({ commitId }) => commitId)),
  }));
  await reachAll(repository, sought, mostNames, { commits: recorded?.commits });
  return performance.now() - startMs;
}

/** This many of the blobs that refs lead to, at equal distances. */
function spreadBlobs(folder: string): readonly string[] {
  const { stdout, status } = spawnSync(
    'git',
    [
      '-C',
      folder,
      'rev-list',
      '--objects',
      '--all',
      '--missing=allow-any',
      '--filter=object:type=blob',
      '--filter-provided-objects',
      '--no-object-names',
    ],
    { env: measuredEnvironment, maxBuffer: 1 << 30 },
  );
  const ids = stdout.toString('latin1').trimEnd().split('\n');
  if (status !== 0 || ids.length < soughtBlobs)
    throw new BenchError(`${folder} is not a git repository, or has fewer than ${soughtBlobs} blobs`);
  return Array.from({ length: soughtBlobs }, (_, index) => ids[Math.floor((index * ids.length) / soughtBlobs)] ?? '');
}
