import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { workingTreeSource } from '../../src/sources/working-tree.ts';
import { collect } from '../collecting-sink.ts';
import { enterNewFolders, folder, scan } from './current-folder.ts';

enterNewFolders();

const isRoot = process.getuid?.() === 0;
test('links are counted, not followed; a link that was named is followed', async () => {
  writeTree(folder(), { 'real/a': '1' });
  symlinkSync('real', 'folder-link');
  symlinkSync('real/a', 'file-link');
  symlinkSync('nowhere', 'dangling');
  const sink = await scan(['.']);
  expect(sink.paths).toEqual(['real/a']);
  expect(sink.skipped.get('symbolic links')).toBe(3);
  expect((await scan(['folder-link', 'file-link'])).paths).toEqual(['file-link', 'folder-link/a']);
});

test('each file behind followed links is read once, by its own path if it has one, and never in circles', async () => {
  const outside = newTree({ 'far/a': '1', 'far/deep/b': '2' });
  writeTree(folder(), { 'real/c': '3' });
  symlinkSync('../..', join(outside, 'far/deep/up'));
  symlinkSync(outside, 'away');
  symlinkSync(outside, 'away-again');
  symlinkSync(join(outside, 'far/a'), 'one');
  symlinkSync('.', 'real/self');
  symlinkSync('real/c', 'c-link');
  symlinkSync('nowhere', 'dangling');
  symlinkSync('loop', 'loop');
  const sink = await scan(['.'], { followsLinks: true });
  expect(sink.paths).toEqual(['away/far/a', 'away/far/deep/b', 'real/c']);
  expect(sink.skipped.get('symbolic links that lead nowhere')).toBe(2);
  expect(sink.problems).toEqual([]);
});

test.skipIf(process.platform === 'win32')('pipes, sockets and devices are never opened', async () => {
  writeTree(folder(), { a: '1' });
  execFileSync('mkfifo', ['pipe']);
  const server = createServer().listen(join(folder(), 'socket'));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const sink = await scan(['.']);
  expect(sink.paths).toEqual(['a']);
  expect(sink.skipped.get('pipes, sockets and devices')).toBe(2);
  const named = await scan(['pipe', 'socket', '/dev/zero', 'a']);
  expect(named.paths).toEqual(['a']);
  expect(named.problems.map(({ kind, where, detail }) => [kind, where, detail])).toEqual([
    ['unreadable', 'pipe', 'is a pipe'],
    ['unreadable', 'socket', 'is a socket'],
    ['unreadable', '/dev/zero', 'is a device'],
  ]);
});

test.skipIf(process.platform !== 'linux')(
  'what the kernel shows of its processes and devices is left out, unless it is named',
  async () => {
    writeTree(folder(), { a: '1', 'proc/b': '2', 'sys/c': '3' });
    symlinkSync('/proc', 'all');
    const sink = await scan(['.'], { followsLinks: true });
    expect(sink.paths).toEqual(['a', 'proc/b', 'sys/c']);
    const name = 'folders of the kernel (procfs and sysfs)';
    expect(sink.skipped.get(name)).toBe(1);
    const isExcluded = (path: string): boolean => !/^\/(?:proc|sys)?$/.test(path);
    expect((await scan(['/'], { isExcluded })).skipped.get(name)).toBe(2);
    expect((await scan(['/proc/self/status'])).paths).toEqual(['/proc/self/status']);
  },
);

test.skipIf(isRoot || process.platform === 'win32')(
  'files and folders that are closed to us are problems',
  async () => {
    writeTree(folder(), { 'closed/a': '1', secret: '2', b: '3' });
    chmodSync('closed', 0);
    chmodSync('secret', 0);
    onTestFinished(() => chmodSync(join(folder(), 'closed'), 0o755));
    const sink = await scan(['.']);
    expect(sink.paths).toEqual(['b']);
    expect(sink.problems.map(({ where, detail }) => [where, detail])).toEqual([
      ['closed', 'permission denied'],
      ['secret', 'permission denied'],
    ]);
    expect((await scan(['closed', 'closed/a', 'b'])).problems.map(({ where }) => where)).toEqual([
      'closed/a',
      'closed',
    ]);
  },
);

test.skipIf(process.platform === 'win32')('a current folder that is gone is a problem with a name', async () => {
  rmSync(folder(), { recursive: true });
  const sink = await scan(['.']);
  expect(sink.problems.map(({ where }) => where)).toEqual(['.']);
});

test('a file deleted during the scan is a problem, and the rest is read', async () => {
  writeTree(folder(), { a: '1', b: '2', c: '3' });
  const sink = await collect({
    read: (inner) =>
      workingTreeSource({ paths: ['.'], honoursGitignore: true, followsLinks: false }).read({
        readBuffer: inner.readBuffer,
        blob: (blob) => {
          rmSync('b', { force: true });
          inner.blob(blob);
        },
        stream: inner.stream.bind(inner),
        problem: inner.problem.bind(inner),
        skip: inner.skip.bind(inner),
        readByGit: inner.readByGit.bind(inner),
        note: inner.note.bind(inner),
      }),
  });
  expect(sink.paths).toEqual(['a', 'c']);
  expect(sink.problems).toEqual([{ kind: 'unreadable', where: 'b', detail: 'is no longer there' }]);
});

test.skipIf(process.platform !== 'linux')('files whose names are not UTF-8 are read, and block nothing', async () => {
  mkdirSync(Buffer.from('caf\xE9/sub', 'latin1'), { recursive: true });
  writeFileSync(Buffer.from('caf\xE9/sub/a', 'latin1'), '1');
  writeFileSync(Buffer.from('b\xFF', 'latin1'), '2');
  writeTree(folder(), { 'real\uFFFD': '3', é: '4', '.gitignore': 'é' });
  writeFileSync('.gitignore', Buffer.from('c\xFF\n', 'latin1'));
  writeFileSync(Buffer.from('c\xFF', 'latin1'), '5');
  const sink = await scan(['.']);
  expect([...sink.paths].sort()).toEqual(['.gitignore', 'b\\xFF', 'caf\\xE9/sub/a', 'real\uFFFD', 'é']);
  expect(sink.problems).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'names with line feeds and escapes are read and given as they are',
  async () => {
    writeTree(folder(), { 'a\nb': '1', '\u001B[31mred': '2', ' c ': '3' });
    expect([...(await scan(['.'])).paths].sort()).toEqual(['\u001B[31mred', ' c ', 'a\nb'].sort());
  },
);

test.skipIf(process.platform !== 'linux')(
  'folders nested deeper than a path can be long are read as far as it reaches, then a problem',
  async () => {
    const name = 'd'.repeat(200);
    execFileSync('bash', ['-c', `for i in $(seq 1 25); do mkdir ${name} && cd -P ${name} && echo x > f; done`], {
      cwd: folder(),
      stdio: 'ignore',
    });
    const sink = await scan(['.']);
    expect(sink.blobs.length).toBeGreaterThan(18);
    expect(sink.problems).toHaveLength(1);
    expect(sink.problems[0]).toMatchObject({ kind: 'unreadable', detail: 'the path is longer than the system allows' });
    execFileSync('rm', ['-rf', name], { cwd: folder() });
  },
);

test('a path that is too long is a problem', async () => {
  writeTree(folder(), { a: '1' });
  const sink = await scan(['x'.repeat(300), 'a']);
  expect(sink.paths).toEqual(['a']);
  expect(sink.problems).toMatchObject([{ kind: 'unreadable', detail: 'the path is longer than the system allows' }]);
});
