import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manyVersions } from '../../fixtures/histories/many-versions.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { copyBundle } from '../bundle-copy.ts';
import { runCli } from '../run-cli.ts';

const args = ['git', '.', '--confidence', 'low', '--format', 'json'];

/** The report without what tells of the way in which it came about. */
function reportOf(stdout: string): {
  readonly findings: readonly unknown[];
  readonly summary: Record<string, unknown>;
  readonly notes: readonly string[];
} {
  const {
    summary: { readByGit: _readByGit, ...summary },
    ...report
  } = JSON.parse(stdout);
  return { ...report, summary };
}

test('our pack reader gives the same report as git, with any number of threads', () => {
  const cwd = manyVersions().folder;
  const byGit = runCli([...args, '--git-reader', 'git'], { cwd });
  expect(byGit.exitCode).toBe(1);
  expect(reportOf(byGit.stdout).findings.length).toBeGreaterThan(6);
  const [one, ...others] = ['1', '2', '8'].map((threads) => runCli([...args, '--threads', threads], { cwd }));
  expect(reportOf(one.stdout)).toEqual(reportOf(byGit.stdout));
  expect(JSON.parse(one.stdout).summary.readByGit).toEqual({ loose: 3 });
  for (const other of others) expect(other).toEqual(one);
  expect(reportOf(runCli([...args, '--kernel', 'plain'], { cwd }).stdout)).toEqual(reportOf(byGit.stdout));
});

test('a limit on findings cuts off the same ones with any number of threads', () => {
  const cwd = manyVersions().folder;
  const [one, ...others] = ['1', '2', '8'].map((threads) =>
    runCli([...args, '--max-findings', '5', '--threads', threads], { cwd }),
  );
  expect(JSON.parse(one.stdout).problems).toMatchObject([{ kind: 'limit', where: 'findings' }]);
  for (const other of others) expect(other).toEqual(one);
});

test('a corrupt object in a pack is a problem, and the rest is found', () => {
  const recipe = manyVersions();
  recipe.git('repack', '-adq');
  const folder = join(recipe.folder, '.git/objects/pack');
  const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
  chmodSync(pack, 0o644);
  const bytes = readFileSync(pack);
  bytes[bytes.length >> 1] ^= 0x04;
  writeFileSync(pack, bytes);
  const [byPacks, byGit] = ['packs', 'git'].map((reader) =>
    runCli([...args, '--git-reader', reader], { cwd: recipe.folder }),
  );
  expect(byPacks.exitCode).toBe(1);
  expect(JSON.parse(byPacks.stdout).problems.length).toBeGreaterThan(0);
  expect(Object.keys(JSON.parse(byPacks.stdout).summary.readByGit)).toContain('in a broken pack');
  expect(reportOf(byPacks.stdout)).toEqual(reportOf(byGit.stdout));
});

test('when a thread dies, the others read its share of the packs, and a note says so', () => {
  const cwd = manyVersions().folder;
  const folder = temporaryFolder();
  copyBundle(folder);
  writeFileSync(
    join(folder, 'worker.js'),
    "const { parentPort, workerData } = require('node:worker_threads');\nparentPort.once('message', ({ next, takers }) => { takers[Atomics.add(next, 0, 1)] = workerData.number; process.exit(9); });",
  );
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'cli.js'), ...args, '--threads', '2'], {
    cwd,
    encoding: 'utf8',
  });
  const one = reportOf(runCli([...args, '--threads', '1'], { cwd }).stdout);
  expect(status).toBe(1);
  expect(reportOf(stdout)).toEqual({ ...one, notes: [expect.stringContaining('ended with 9')] });
});

test('small packs start no thread', () => {
  const cwd = manyVersions().folder;
  const folder = temporaryFolder();
  copyBundle(folder);
  writeFileSync(join(folder, 'worker.js'), "throw new Error('a thread was started')");
  expect(spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], { cwd }).status).toBe(1);
});

test('an unknown reader is a usage error', () => {
  const { exitCode, stderr } = runCli(['git', '--git-reader', 'fast'], { cwd: temporaryFolder() });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/--git-reader cannot be "fast"; use one of packs, git/);
});
