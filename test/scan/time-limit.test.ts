import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withStagedSecret } from '../../fixtures/histories/leak.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan, type ScanTarget } from '../../src/index.ts';
import { runPipeline } from '../../src/scan/pipeline.ts';
import type { Steering } from '../../src/scan/steering.ts';
import { runCli } from '../run-cli.ts';

const wait = (durationMs: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, durationMs);

test('when the time is over, the result has what was found by then and tells how much was not read', async () => {
  const folder = newTree({ 'a.ts': secretLine(1), 'b.ts': secretLine(2), 'c.ts': secretLine(3) });
  const { findings, problems, statistics } = await scan({
    target: { kind: 'dir', paths: [folder] },
    maxTimeMs: 60_000,
    onScanned: () => void vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000),
  });
  vi.restoreAllMocks();
  expect(findings.map(({ secret }) => secret)).toEqual([githubToken(1)]);
  expect(statistics.files).toBe(1);
  expect(problems).toEqual([
    {
      kind: 'limit',
      where: 'time limit',
      detail: 'reached after 60 s; 2 files were not read, or not to the end (--max-time)',
      advice: 'Raise --max-time, or scan a part at a time.',
    },
  ]);
});

test('a scan that has the time says nothing of it', async () => {
  const folder = newTree({ 'a.ts': secretLine(1) });
  const { findings, problems } = await scan({ target: { kind: 'dir', paths: [folder] }, maxTimeMs: 600_000 });
  expect([findings.length, problems]).toEqual([1, []]);
});

const targets: Readonly<Record<string, () => ScanTarget>> = {
  'a history': () => ({ kind: 'git', repository: withStagedSecret().folder }),
  'a part of a history': () => ({ kind: 'git', repository: withStagedSecret().folder, narrowing: { maxCount: 1 } }),
  'what is staged': () => ({ kind: 'staged', repository: withStagedSecret().folder }),
  'a range': () => ({ kind: 'range', repository: withStagedSecret().folder, range: 'HEAD~1..HEAD' }),
  'dotenv files': () => ({ kind: 'env', paths: [newTree({ '.env': secretLine(4) })] }),
  'a text': () => ({ kind: 'text', text: secretLine(5) }),
};

test.each(Object.keys(targets))('of %s nothing is read once the time is over, with either reader', async (name) => {
  const target = targets[name]();
  for (const gitReader of ['packs', 'git'] as const) {
    const onReading: Steering['onReading'] = (read) => {
      wait(5);
      return read();
    };
    const { findings, problems } = await runPipeline({ target, gitReader, maxTimeMs: 1 }, { onReading });
    expect(findings).toEqual([]);
    expect(problems).toMatchObject([
      {
        kind: 'limit',
        // On a busy machine, git may not even list the objects within its grace.
        detail: expect.stringMatching(/^reached after 0.001 s; (?:\d+ (?:file|object)|the history).* not read/),
      },
    ]);
  }
});

/** A git in PATH that only answers at once if it is asked something simple, like the real one of a huge repository. */
function slowGit(slow: string): string {
  const folder = temporaryFolder();
  const real = process.env['PATH'] ?? '';
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\ncase " $* " in *" ${slow} "*) echo $$ > '${folder}/pid'; exec sleep 60;; esac\nPATH='${real}' exec git "$@"\n`,
    { mode: 0o755 },
  );
  return folder;
}

test.each([
  ['packs', 'rev-list', {}],
  ['git', 'log', {}],
  ['git', 'cat-file', {}],
  ['packs', 'for-each-ref', {}],
  ['packs', 'rev-list', { narrowing: { maxCount: 2 } }],
  ['git', 'log', { kind: 'range', range: 'HEAD~1..HEAD' }],
] as const)('git is stopped when the time is over, with the reader %s at %s', async (gitReader, slow, part) => {
  const { folder: repository } = withStagedSecret();
  const folder = slowGit(slow);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
  const start = performance.now();
  const { problems } = await scan({
    target: { kind: 'git', repository, ...part },
    gitReader,
    maxTimeMs: 1_500,
  });
  vi.unstubAllEnvs();
  expect(performance.now() - start).toBeLessThan(30_000);
  expect(problems).toMatchObject([{ kind: 'limit', detail: expect.stringContaining('the history') }]);
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('what was found is reported though git could not say when it came', async () => {
  const recipe = withStagedSecret();
  vi.stubEnv('PATH', `${slowGit('log')}${delimiter}${process.env['PATH'] ?? ''}`);
  const { findings } = await scan({
    target: { kind: 'git', repository: recipe.folder },
    gitReader: 'git',
    maxTimeMs: 3_000,
  });
  vi.unstubAllEnvs();
  expect(new Set(findings.map(({ secret }) => secret))).toEqual(new Set([1, 2, 3].map(githubToken)));
  expect(findings.every(({ occurrences }) => /^object [0-9a-f]{12}$/.test(occurrences[0].path))).toBe(true);
});

test('a cache remembers nothing of a scan whose time was over', async () => {
  const cache = join(temporaryFolder(), 'cache');
  const recipe = withStagedSecret();
  const target = { kind: 'git', repository: recipe.folder } as const;
  await scan({ target, cache });
  recipe.commit('three', { 'd.ts': secretLine(6) });
  expect((await scan({ target, cache, maxTimeMs: 1 })).problems).toHaveLength(1);
  const { findings } = await scan({ target, cache });
  expect(findings.map(({ secret }) => secret)).toContain(githubToken(6));
});

test('on the command line, the exit code is that of an incomplete scan', () => {
  const folder = newTree({ 'a.ts': 'text', 'straykey.toml': '[scan]\nmax-time = "1ms"\n' });
  const late = runCli(['dir', '.'], { cwd: folder });
  expect(late).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('--max-time') });
  expect(runCli(['dir', '.', '--max-time', '10m'], { cwd: folder }).exitCode).toBe(0);
  expect(runCli(['dir', '.', '--max-time', 'soon'], { cwd: folder })).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: --max-time cannot be "soon"; write a time as 90s, 10m or 1h\n',
  });
});
