import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { SourceError, UsageError } from '../../src/errors.ts';
import { workingTreeSource, type WorkingTreeOptions } from '../../src/sources/working-tree.ts';
import { collect, type CollectingSink } from '../collecting-sink.ts';
import { temporaryFolder } from '../git-recipe.ts';
import { writeTree } from './tree.ts';

const isRoot = process.getuid?.() === 0;
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
});

function scan(paths: readonly string[], options: Partial<WorkingTreeOptions> = {}): Promise<CollectingSink> {
  return collect(workingTreeSource({ paths, honoursGitignore: true, followsLinks: false, ...options }));
}

test('files come sorted, under the paths a person would type', async () => {
  writeTree(folder, { 'b/z': '1', 'b/a/x': '2', 'b.c': '3', a: '4', 'b-c/y': '5' });
  const sorted = ['a', 'b-c/y', 'b.c', 'b/a/x', 'b/z'];
  for (const paths of [[], ['.'], ['./'], [folder], ['b/..'], ['b', '.', 'a', 'b/z']])
    expect((await scan(paths)).paths).toEqual(sorted);
});

test('what lies outside the current folder keeps the name it was given', async () => {
  const other = temporaryFolder();
  writeTree(other, { 'sub/a': 'x' });
  const relative = `../${basename(other)}`;
  expect((await scan([other])).paths).toEqual([`${other}/sub/a`]);
  expect((await scan([`${relative}/`])).paths).toEqual([`${relative}/sub/a`]);
  expect((await scan([`${relative}/sub/a`])).paths).toEqual([`${relative}/sub/a`]);
});

test('all missing paths are named at once', async () => {
  writeTree(folder, { a: 'x' });
  await expect(async () => scan(['nope', 'a', 'a/b', 'also\nnot'])).rejects.toThrow(
    new SourceError('nope, a/b, also\\x0anot', 'no such file or folder'),
  );
});

test('an empty path is wrong use', async () => {
  await expect(async () => scan([''])).rejects.toBeInstanceOf(UsageError);
});

test('brackets and parentheses that exist are names, not globs', async () => {
  writeTree(folder, { 'app/[param]/(group)/a.ts': '1', 'app/p/a.ts': '2', 'app/{x}': '3' });
  expect((await scan(['app/[param]/(group)/a.ts', 'app/{x}'])).texts).toEqual(['1', '3']);
  expect((await scan(['app/[param]/**/*.ts'])).texts).toEqual(['1']);
});

test('a glob reads what it matches, unless it is ignored', async () => {
  writeTree(folder, {
    '.gitignore': 'out\n*.log',
    'a.ts': '1',
    'src/b.ts': '2',
    'src/.c.ts': '3',
    'out/d.ts': '4',
    'src/x.log': '5',
    '.git/e.ts': '6',
    'src/.env.ts': '7',
  });
  expect((await scan(['**/*.ts', 'src/*.log', '*.ts'])).paths).toEqual([
    'a.ts',
    'src/.c.ts',
    'src/.env.ts',
    'src/b.ts',
  ]);
  expect((await scan(['{src,out}'])).paths).toEqual(['src/.c.ts', 'src/.env.ts', 'src/b.ts']);
  expect((await scan(['{src,out}'], { honoursGitignore: false })).paths).toEqual([
    'out/d.ts',
    'src/.c.ts',
    'src/.env.ts',
    'src/b.ts',
    'src/x.log',
  ]);
});

test('a glob that matches nothing is wrong use, and named', async () => {
  await expect(async () => scan(['**/*.nope'])).rejects.toThrow(new UsageError('**/*.nope: no file or folder matches'));
});

test('files and folders that were named are read though they are ignored', async () => {
  writeTree(folder, { '.gitignore': 'out\n*.log', 'a.log': '1', 'out/b': '2', 'out/c.log': '3', d: '4' });
  expect((await scan(['a.log', 'out'])).paths).toEqual(['a.log', 'out/b', 'out/c.log']);
  expect((await scan(['.', 'out/b'])).paths).toEqual(['.gitignore', 'd', 'out/b']);
});

test('excluded files and folders are counted, and named ones too', async () => {
  writeTree(folder, { 'vendor/a': '1', 'src/b.min.js': '2', 'src/c': '3' });
  const isExcluded = (path: string): boolean => path === 'vendor' || path.endsWith('.min.js');
  const sink = await scan(['.'], { isExcluded });
  expect(sink.paths).toEqual(['src/c']);
  expect(sink.skipped.get('excluded')).toBe(2);
  expect((await scan(['src/b.min.js'], { isExcluded })).paths).toEqual([]);
});

test('a .git is passed over, folder or file, and all beside it read', async () => {
  writeTree(folder, { '.git/config': '1', a: '2', 'module/.git': 'gitdir: ../.git/modules/module', 'module/b': '3' });
  expect((await scan(['.'], { honoursGitignore: false })).paths).toEqual(['a', 'module/b']);
});

test('links are counted, not followed; a link that was named is followed', async () => {
  writeTree(folder, { 'real/a': '1' });
  symlinkSync('real', 'folder-link');
  symlinkSync('real/a', 'file-link');
  symlinkSync('nowhere', 'dangling');
  const sink = await scan(['.']);
  expect(sink.paths).toEqual(['real/a']);
  expect(sink.skipped.get('symbolic links')).toBe(3);
  expect((await scan(['folder-link', 'file-link'])).paths).toEqual(['file-link', 'folder-link/a']);
});

test('followed links lead to each file once, by its own path where it has one, and never round in a circle', async () => {
  const outside = temporaryFolder();
  writeTree(outside, { 'far/a': '1', 'far/deep/b': '2' });
  writeTree(folder, { 'real/c': '3' });
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
  writeTree(folder, { a: '1' });
  execFileSync('mkfifo', ['pipe']);
  const server = createServer().listen(join(folder, 'socket'));
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

test.skipIf(isRoot || process.platform === 'win32')(
  'files and folders that are closed to us are problems',
  async () => {
    writeTree(folder, { 'closed/a': '1', secret: '2', b: '3' });
    chmodSync('closed', 0);
    chmodSync('secret', 0);
    onTestFinished(() => chmodSync(join(folder, 'closed'), 0o755));
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

test('a file that goes away during the scan is a problem, and the rest is read', async () => {
  writeTree(folder, { a: '1', b: '2', c: '3' });
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

test.skipIf(process.platform !== 'linux')('names that are not UTF-8 are read, and hold no one up', async () => {
  mkdirSync(Buffer.from('caf\xE9/sub', 'latin1'), { recursive: true });
  writeFileSync(Buffer.from('caf\xE9/sub/a', 'latin1'), '1');
  writeFileSync(Buffer.from('b\xFF', 'latin1'), '2');
  writeTree(folder, { 'real\uFFFD': '3', é: '4', '.gitignore': 'é' });
  writeFileSync('.gitignore', Buffer.from('c\xFF\n', 'latin1'));
  writeFileSync(Buffer.from('c\xFF', 'latin1'), '5');
  const sink = await scan(['.']);
  expect([...sink.paths].sort()).toEqual(['.gitignore', 'b\\xFF', 'caf\\xE9/sub/a', 'real\uFFFD', 'é']);
  expect(sink.problems).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'names with line feeds and escapes are read and given as they are',
  async () => {
    writeTree(folder, { 'a\nb': '1', '\u001B[31mred': '2', ' c ': '3' });
    expect([...(await scan(['.'])).paths].sort()).toEqual(['\u001B[31mred', ' c ', 'a\nb'].sort());
  },
);

test.skipIf(process.platform !== 'linux')(
  'folders nested deeper than a path can be long are read as far as it reaches, then a problem',
  async () => {
    const name = 'd'.repeat(200);
    execFileSync('bash', ['-c', `for i in $(seq 1 25); do mkdir ${name} && cd -P ${name} && echo x > f; done`], {
      cwd: folder,
      stdio: 'ignore',
    });
    const sink = await scan(['.']);
    expect(sink.blobs.length).toBeGreaterThan(18);
    expect(sink.problems).toHaveLength(1);
    expect(sink.problems[0]).toMatchObject({ kind: 'unreadable', detail: 'the path is longer than the system allows' });
    execFileSync('rm', ['-rf', name], { cwd: folder });
  },
);

test('a path that is too long is a problem', async () => {
  writeTree(folder, { a: '1' });
  const sink = await scan(['x'.repeat(300), 'a']);
  expect(sink.paths).toEqual(['a']);
  expect(sink.problems).toMatchObject([{ kind: 'unreadable', detail: 'the path is longer than the system allows' }]);
});

test('many files come all', { timeout: 60_000 }, async () => {
  for (let index = 0; index < 200; index++) mkdirSync(`${index}`);
  for (let index = 0; index < 3_000; index++) writeFileSync(`${index % 200}/${index}`, '');
  const { paths } = await scan(['.']);
  expect(new Set(paths).size).toBe(3_000);
  expect([...paths].sort()).toEqual(paths);
});

test('a limit on the size of files is a problem where it bites', async () => {
  writeTree(folder, { long: 'x'.repeat(100), short: 'x' });
  const sink = await scan(['.'], { maxFileBytes: 10 });
  expect(sink.texts.map((text) => text.length)).toEqual([10, 1]);
  expect(sink.problems).toMatchObject([{ kind: 'limit', where: 'long' }]);
});
