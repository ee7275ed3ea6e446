import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withStagedSecret } from '../../fixtures/histories/leak.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan, type ScanTarget } from '../../src/index.ts';
import { runPipeline } from '../../src/scan/pipeline.ts';
import type { Steering } from '../../src/scan/steering.ts';
import { cliPath } from '../run-cli.ts';

const wait = (durationMs: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, durationMs);

const targets: Readonly<Record<string, () => ScanTarget>> = {
  'a tree': () => ({ kind: 'dir', paths: [newTree({ 'a.ts': secretLine(1) })] }),
  'a history': () => ({ kind: 'git', repository: withStagedSecret().folder }),
  'a part of a history': () => ({ kind: 'git', repository: withStagedSecret().folder, narrowing: { maxCount: 1 } }),
  'what is staged': () => ({ kind: 'staged', repository: withStagedSecret().folder }),
  'a range': () => ({ kind: 'range', repository: withStagedSecret().folder, range: 'HEAD~1..HEAD' }),
  'dotenv files': () => ({ kind: 'env', paths: [newTree({ '.env': secretLine(4) })] }),
  'the values of variables': () => ({
    kind: 'find-in',
    paths: [newTree({ 'a.js': 'text' })],
    variables: { API_TOKEN: secretLine(5) },
  }),
  'a text': () => ({ kind: 'text', text: secretLine(6) }),
};

test.each(Object.keys(targets))('a scan of %s that is aborted rejects with the reason', async (name) => {
  const target = targets[name]();
  const before = new AbortController();
  const reason = new Error('nobody waits for it any more');
  before.abort(reason);
  await expect(scan({ target, signal: before.signal })).rejects.toBe(reason);
  for (const gitReader of ['packs', 'git'] as const) {
    const during = new AbortController();
    const onReading: Steering['onReading'] = (read) => {
      during.abort(reason);
      return read();
    };
    await expect(runPipeline({ target, gitReader, signal: during.signal }, { onReading })).rejects.toBe(reason);
  }
});

test.each(Object.keys(targets))('a scan of %s that is not aborted finds what others find', async (name) => {
  const target = targets[name]();
  const aborting = new AbortController();
  const result = await scan({ target, signal: aborting.signal });
  expect(result).toEqual(await scan({ target }));
  aborting.abort();
});

test('an abort is heard between two files, also while folders are listed', async () => {
  const folder = newTree(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}/a.ts`, 'text'])));
  let count = 0;
  const scanning = scan({
    target: { kind: 'dir', paths: [folder] },
    signal: AbortSignal.timeout(100),
    onScanned: () => {
      count++;
      wait(60);
    },
  });
  await expect(scanning).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(count).toBeLessThan(20);
});

test('iterating over the findings of an aborted scan throws the reason', async () => {
  const signal = AbortSignal.abort('enough');
  const iterate = async (): Promise<void> => {
    for await (const _ of scan({ target: { kind: 'text', text: secretLine(1) }, signal }));
  };
  await expect(iterate()).rejects.toBe('enough');
});

test('a wrong call is a wrong call, aborted or not, and a signal has to be one', async () => {
  const signal = AbortSignal.abort();
  await expect(scan({ target: { kind: 'text', text: '' }, threads: -1, signal })).rejects.toThrow('threads must be');
  const never: unknown = { aborted: false };
  // @ts-expect-error -- for callers without types
  await expect(scan({ target: { kind: 'text', text: '' }, signal: never })).rejects.toThrow(
    'signal must be an AbortSignal, not a value of type object',
  );
});

/** A git in PATH that does not end when it is asked this. */
function endlessGit(asked: string): string {
  const folder = temporaryFolder();
  const real = process.env['PATH'] ?? '';
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\ncase " $* " in *" ${asked} "*) echo $$ > '${folder}/new'; mv '${folder}/new' '${folder}/pid'; exec sleep 60;; esac\nPATH='${real}' exec git "$@"\n`,
    { mode: 0o755 },
  );
  return folder;
}

const whole = (repository: string): ScanTarget => ({ kind: 'git', repository });
const range = (repository: string): ScanTarget => ({ kind: 'range', repository, range: 'HEAD~1..HEAD' });

test.each([
  ['packs', 'rev-list', whole],
  ['git', 'log', whole],
  ['packs', 'for-each-ref', whole],
  ['git', 'log', range],
] as const)('git is stopped, with the reader %s at %s', async (gitReader, asked, targetIn) => {
  const { folder: repository } = withStagedSecret();
  const folder = endlessGit(asked);
  const pidFile = join(folder, 'pid');
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
  const aborting = new AbortController();
  const scanning = scan({ target: targetIn(repository), gitReader, signal: aborting.signal });
  const look = setInterval(() => existsSync(pidFile) && aborting.abort('enough'), 20);
  await expect(scanning).rejects.toBe('enough');
  clearInterval(look);
  vi.unstubAllEnvs();
  const pid = Number(readFileSync(pidFile, 'utf8'));
  await vi.waitUntil(() => !isRunning(pid));
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('other threads are ended, and the program can end', () => {
  const folder = newTree(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.ts`, 'text\n'])));
  const program = `
    const { scan } = require(${JSON.stringify(join(dirname(cliPath), 'index.js'))});
    const aborting = new AbortController();
    let count = 0;
    const onScanned = () => { if (++count === 5) aborting.abort(new Error('enough')); };
    scan({ target: { kind: 'dir', paths: ['.'] }, threads: 3, signal: aborting.signal, onScanned }).then(
      () => console.log('done'),
      ({ message }) => console.log(message, process.getActiveResourcesInfo().includes('MessagePort')),
    );`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: 'enough false\n', stderr: '', status: 0 });
});

test('a cache remembers nothing of an aborted scan', async () => {
  const cache = join(temporaryFolder(), 'cache');
  const aborting = new AbortController();
  const target = { kind: 'git', repository: withStagedSecret().folder } as const;
  const scanning = scan({ target, cache, signal: aborting.signal, onScanned: () => aborting.abort('enough') });
  await expect(scanning).rejects.toBe('enough');
  expect(existsSync(cache)).toBe(false);
  expect((await scan({ target, cache })).findings).toHaveLength(3);
});
