import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { copyBundle } from '../bundle-copy.ts';

const input = 'password = "<your password>"\n';

/** A copy of the bundle that nothing was run from yet. */
function freshBundle(): string {
  const folder = join(temporaryFolder(), 'dist');
  copyBundle(folder);
  return folder;
}

function run(
  bundle: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  text: string = input,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const {
    NODE_OPTIONS: _options,
    NODE_V8_COVERAGE: _coverage,
    NODE_COMPILE_CACHE: _cache,
    ...environment
  } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'cli.js'), ...args], {
    encoding: 'utf8',
    input: text,
    env: { ...environment, ...variables },
  });
  return { status, stdout, stderr };
}

const scan = ['stdin', '--no-config', '-f', 'json'];

/** Full paths of what was kept, sorted. */
function keptFiles(bundle: string): readonly string[] {
  const folder = join(bundle, '.cache');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile() && !path.endsWith('.gitignore'))
    .sort();
}

test('a scan keeps what was compiled beside the bundle, and the next one has the same result and keeps nothing new', () => {
  const bundle = freshBundle();
  const first = run(bundle, scan);
  const kept = keptFiles(bundle);
  expect(kept.map((path) => path.replace(/^.*\/(.+)\.js-[\d.-]+$/, '$1'))).toEqual(
    expect.arrayContaining(['cli-main', 'judge', 'matcher', 'scan']),
  );
  const times = kept.map((path) => statSync(path).mtimeMs);
  expect(run(bundle, scan)).toEqual(first);
  expect(keptFiles(bundle).map((path) => statSync(path).mtimeMs)).toEqual(times);
});

test('what is not a scan keeps nothing, and neither does who says so', () => {
  const bundle = freshBundle();
  for (const args of [['--version'], ['--help'], ['rules', 'list'], ['stdin', '--no-such-option']]) run(bundle, args);
  run(bundle, scan, { NODE_DISABLE_COMPILE_CACHE: '1' });
  run(bundle, scan, { NODE_OPTIONS: '--no-warnings' });
  expect(keptFiles(bundle)).toEqual([]);
});

test('a run that loads more keeps anew all that it has loaded, and then nothing more', () => {
  const bundle = freshBundle();
  run(bundle, scan, {}, 'nothing\n');
  const main = keptFiles(bundle).find((path) => path.includes('/cli-main.js-')) ?? '';
  const { ino } = statSync(main);
  const first = run(bundle, scan);
  expect(statSync(main).ino).not.toBe(ino);
  const kept = keptFiles(bundle).map((path) => statSync(path).ino);
  expect(run(bundle, scan)).toEqual(first);
  expect(keptFiles(bundle).map((path) => statSync(path).ino)).toEqual(kept);
});

test('each kind of scan has what was compiled for it', () => {
  const bundle = freshBundle();
  run(bundle, scan);
  run(bundle, ['dir', join(bundle, 'package.json'), '--no-config', '-f', 'json']);
  expect(readdirSync(join(bundle, '.cache')).map((name) => name.replace(/^.*-/, ''))).toEqual([
    '.gitignore',
    'dir',
    'stdin',
  ]);
});

test.runIf(process.versions.v8.startsWith('11.'))(
  'a scan of so many files that V8 is given other flags keeps code for both, and the next one uses it',
  () => {
    const bundle = freshBundle();
    const tree = temporaryFolder();
    for (let index = 0; index < 2048; index++) writeFileSync(join(tree, `${index}.txt`), index === 0 ? input : '');
    const many = ['dir', tree, '--no-config', '-f', 'json'];
    const first = run(bundle, many);
    const kept = keptFiles(bundle);
    const chunksFor = (flags: RegExp): readonly string[] =>
      kept.filter((path) => flags.test(path)).map((path) => path.replace(/^.*\/(.+)\.js-[\d.-]+$/, '$1'));
    expect(chunksFor(/-dir\//)).toEqual(expect.arrayContaining(['cli-main', 'judge', 'matcher', 'scan', 'tree']));
    expect(chunksFor(/-dir-tuned\//)).toEqual(chunksFor(/-dir\//));
    const files = kept.map((path) => statSync(path).ino);
    expect(run(bundle, many)).toEqual(first);
    expect(keptFiles(bundle).map((path) => statSync(path).ino)).toEqual(files);
  },
);

test('what a scan of a short history keeps is used by the next one', () => {
  const bundle = freshBundle();
  const repository = newRepository();
  repository.commit('begin', { 'shop.env': input });
  const history = ['git', repository.folder, '--no-config', '-f', 'json'];
  const first = run(bundle, history);
  const kept = keptFiles(bundle).map((file) => statSync(file).ino);
  expect(kept).not.toEqual([]);
  expect(run(bundle, history)).toEqual(first);
  expect(keptFiles(bundle).map((file) => statSync(file).ino)).toEqual(kept);
});

test('what lost a bit or its end is not used', () => {
  const bundle = freshBundle();
  const first = run(bundle, scan);
  for (const [index, path] of keptFiles(bundle).entries()) {
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 4);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x10, middle);
    writeFileSync(path, index % 2 === 0 ? bytes : bytes.subarray(0, middle));
  }
  expect(run(bundle, scan)).toEqual(first);
});

test('a chunk that was changed runs as it is now', () => {
  const bundle = freshBundle();
  run(bundle, scan);
  const chunk = join(bundle, 'cli-main.js');
  writeFileSync(chunk, readFileSync(chunk, 'utf8').replace('no secrets', 'NO SECRETS'));
  expect(run(bundle, scan).stderr).toContain('NO SECRETS');
});

test('what is kept by a build goes when another one keeps something', () => {
  const bundle = freshBundle();
  run(bundle, scan);
  const entry = join(bundle, 'cli.js');
  const [folder = ''] = readdirSync(join(bundle, '.cache')).filter((name) => name !== '.gitignore');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(folder.slice(0, 16), '0123456789abcdef'));
  run(bundle, scan);
  expect(readdirSync(join(bundle, '.cache')).map((name) => name.replace(/-v.*/, ''))).toEqual([
    '.gitignore',
    '0123456789abcdef',
  ]);
});

test('where nothing can be written a scan is the same', () => {
  const bundle = freshBundle();
  writeFileSync(join(bundle, '.cache'), 'no folder');
  expect(run(bundle, scan)).toEqual(run(freshBundle(), scan));
  expect(readFileSync(join(bundle, '.cache'), 'utf8')).toBe('no folder');
});
