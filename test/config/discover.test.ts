import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { discoverConfig, discoverIgnoreFiles, readNamedConfig } from '../../src/config/discover.ts';
import { loadConfig } from '../../src/config/load.ts';
import { readTextFile } from '../../src/config/read-text.ts';

/** With a folder of some depth in it. */
function newRoot(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'packages/shop/src'), { recursive: true });
  return root;
}

const write = (root: string, path: string, text = '# '): void => writeFileSync(join(root, path), text);
const markRepository = (root: string): void => mkdirSync(join(root, '.git'));

test('the file at the root of the repository is found from a folder below', () => {
  const root = newRoot();
  markRepository(root);
  write(root, 'straykey.toml', 'root');
  expect(discoverConfig(join(root, 'packages/shop'))).toMatchObject({
    kind: 'straykey',
    text: 'root',
    pathPrefix: 'packages/shop/',
    folder: root,
  });
});

test('a linked worktree, whose .git is a file, is a repository too', () => {
  const root = newRoot();
  write(root, '.git', 'gitdir: elsewhere');
  write(root, 'straykey.toml');
  expect(discoverConfig(join(root, 'packages'))?.pathPrefix).toBe('packages/');
});

test('a nearer file wins over the one at the root', () => {
  const root = newRoot();
  markRepository(root);
  write(root, 'straykey.toml', 'root');
  write(root, 'packages/shop/straykey.toml', 'shop');
  expect(discoverConfig(join(root, 'packages/shop/src'))).toMatchObject({ text: 'shop', pathPrefix: 'src/' });
});

test('outside of a repository, nothing above the scanned folder is read', () => {
  const root = newRoot();
  write(root, 'straykey.toml');
  expect(discoverConfig(join(root, 'packages'))).toBeUndefined();
  expect(discoverConfig(root)?.pathPrefix).toBe('');
});

test('our own file takes precedence over those of other tools', () => {
  const root = newRoot();
  write(root, '.gitleaks.toml', 'gitleaks');
  expect(discoverConfig(root)).toMatchObject({ kind: 'gitleaks', text: 'gitleaks' });
  write(root, '.betterleaks.toml', 'betterleaks');
  expect(discoverConfig(root)).toMatchObject({ kind: 'gitleaks', text: 'betterleaks' });
  write(root, '.straykey.toml', 'hidden');
  expect(discoverConfig(root)).toMatchObject({ kind: 'straykey', text: 'hidden' });
  write(root, 'straykey.toml', 'own');
  expect(discoverConfig(root)).toMatchObject({ kind: 'straykey', text: 'own' });
});

test('a configuration beside the one that is used is named', () => {
  const root = newRoot();
  write(root, 'straykey.toml');
  expect(discoverConfig(root)?.unused).toEqual([]);
  write(root, '.gitleaks.toml', '[allowlist]');
  const file = discoverConfig(root);
  expect(file && loadConfig(file).unusedFiles).toEqual([
    `${join(root, '.gitleaks.toml')}: is not used, since there is ${join(root, 'straykey.toml')}`,
  ]);
});

test('a link to a file that does not exist is an error, not a project without a configuration', () => {
  const root = newRoot();
  symlinkSync('shared/straykey.toml', join(root, 'straykey.toml'));
  expect(() => discoverConfig(root)).toThrow('straykey.toml: is a link to a file that does not exist');
});

test('the name of a named file decides its kind, and its globs start from the root of the repository', () => {
  const root = newRoot();
  markRepository(root);
  write(root, 'rules.toml');
  write(root, 'ci-gitleaks.toml');
  expect(readNamedConfig(join(root, 'rules.toml'), join(root, 'packages'))).toMatchObject({
    kind: 'straykey',
    pathPrefix: 'packages/',
    folder: root,
  });
  expect(readNamedConfig(join(root, 'ci-gitleaks.toml'), root).kind).toBe('gitleaks');
});

test.each([
  ['secrets.toml', "[[rules]]\nid = 'a'", 'gitleaks'],
  ['secrets.toml', '[extend]\nuseDefault = true', 'gitleaks'],
  ['secrets.toml', "title = 'a'\n[allowlist]", 'gitleaks'],
  ['secrets.toml', "[[allowlists]]\npaths = ['a']", 'gitleaks'],
  ['secrets.toml', "[rules]\nonly = ['github']", 'straykey'],
  ['secrets.toml', "[[rule]]\nid = 'a'", 'straykey'],
  ['ci/straykey.toml', "[[rules]]\nid = 'a'", 'straykey'],
])('a named file %s that has %j is one of %s', (name, text, kind) => {
  const root = newRoot();
  mkdirSync(join(root, 'ci'));
  write(root, name, text);
  expect(readNamedConfig(join(root, name), root).kind).toBe(kind);
});

test('a named file that does not exist is an error', () => {
  const root = newRoot();
  expect(() => readNamedConfig(join(root, 'nothing.toml'), root)).toThrow('nothing.toml: does not exist');
});

test('ignore files are read in the scanned folder and at the root', () => {
  const root = newRoot();
  markRepository(root);
  write(root, '.gitleaksignore', 'a');
  write(root, 'packages/.betterleaksignore', 'b');
  expect(discoverIgnoreFiles(join(root, 'packages')).map(({ text, pathPrefix }) => [text, pathPrefix])).toEqual([
    ['b', ''],
    ['a', 'packages/'],
  ]);
});

test('a folder, a device or a pipe in place of the file is an error and never blocks', () => {
  const root = newRoot();
  mkdirSync(join(root, 'straykey.toml'));
  expect(() => discoverConfig(root)).toThrow('is not a regular file');
  rmSync(join(root, 'straykey.toml'), { recursive: true });
  symlinkSync('/dev/zero', join(root, 'straykey.toml'));
  expect(() => discoverConfig(root)).toThrow('is not a regular file');
  rmSync(join(root, 'straykey.toml'));
  execFileSync('mkfifo', [join(root, 'straykey.toml')]);
  expect(() => discoverConfig(root)).toThrow('is not a regular file');
});

test('a file of ten megabytes is rejected', () => {
  const root = newRoot();
  write(root, 'straykey.toml', '#'.repeat(10_000_000));
  expect(() => discoverConfig(root)).toThrow('straykey.toml: is larger than 4 MiB');
});

test('UTF-16 text with a byte order mark is read, other bytes are rejected', () => {
  const root = newRoot();
  const path = join(root, 'x.toml');
  writeFileSync(path, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a = 1', 'utf16le')]));
  expect(readTextFile(path)).toBe('a = 1');
  writeFileSync(path, Buffer.from([0x61, 0xc3, 0x28]));
  expect(() => readTextFile(path)).toThrow('is not UTF-8 text');
});
