import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloneOf, linkedWorktreeOf, partialCloneOf } from '../../fixtures/git/clones.ts';
import { loseObject, packFile, packLooseObjects } from '../../fixtures/git/object-files.ts';
import { GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { pathWithGitAfter } from '../../fixtures/git/strange-git.ts';
import { otherToken, token, withTwoSecrets } from '../../fixtures/histories/leak.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan, type ScanResult } from '../../src/index.ts';
import { runCli } from '../run-cli.ts';

async function scanHistory({ folder }: Pick<GitRecipe, 'folder'>): Promise<ScanResult> {
  return await scan({ target: { kind: 'git', repository: folder } });
}

const secretsOf = ({ findings }: ScanResult): readonly string[] => findings.map(({ secret }) => secret).sort();
const both = [token, otherToken].sort();

const wholeStates: Readonly<Record<string, () => Pick<GitRecipe, 'folder'>>> = {
  'names by SHA-1': () => withTwoSecrets(),
  'names by SHA-256': () => withTwoSecrets('--object-format=sha256'),
  'names by SHA-256 in a pack': () => {
    const recipe = withTwoSecrets('--object-format=sha256');
    recipe.git('gc', '--quiet');
    return recipe;
  },
  'no work tree': () => cloneOf(withTwoSecrets(), '--bare'),
  'a commit graph with the paths that changed': () => {
    const recipe = withTwoSecrets();
    recipe.git('commit-graph', 'write', '--reachable', '--changed-paths');
    return recipe;
  },
  'an index over several packs': () => {
    const recipe = withTwoSecrets();
    recipe.git('repack', '--quiet', '-d');
    recipe.commit('three', { 'three.ts': 'text' });
    recipe.git('repack', '--quiet', '-d');
    recipe.git('multi-pack-index', 'write');
    return recipe;
  },
};

test.each(Object.entries(wholeStates))('a repository with %s is read whole', async (_, build) => {
  const result = await scanHistory(build());
  expect(result.problems).toEqual([]);
  expect(secretsOf(result)).toEqual(both);
});

const [major = 0, minor = 0] = (
  /(\d+)\.(\d+)/.exec(spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout)?.slice(1) ?? []
).map(Number);
/** Git before 2.45 knows refs in files only. */
const hasTablesOfRefs = major > 2 || (major === 2 && minor >= 45);

test.skipIf(!hasTablesOfRefs)('a repository with reftable is read completely', async () => {
  const result = await scanHistory(withTwoSecrets('--ref-format=reftable'));
  expect(result.problems).toEqual([]);
  expect(secretsOf(result)).toEqual(both);
  expect(result.findings.map(({ exposure }) => exposure?.branches)).toEqual([['main'], ['main']]);
});

test('a shallow clone is scanned as far as it goes, and is incomplete', async () => {
  const result = await scanHistory(cloneOf(withTwoSecrets(), '--depth=1'));
  expect(secretsOf(result)).toEqual([otherToken]);
  expect(result.problems).toMatchObject([
    { kind: 'partial-repository', advice: expect.stringContaining('--unshallow') },
  ]);
});

test('nothing is fetched for a partial clone, and what is missing is reported', async () => {
  const recipe = withTwoSecrets();
  const clone = partialCloneOf(recipe);
  const before = clone.git('count-objects', '-v');
  const result = await scanHistory(clone);
  expect(secretsOf(result)).toEqual([]);
  expect(result.problems).toMatchObject([{ kind: 'partial-repository', detail: expect.stringContaining('3 objects') }]);
  expect(clone.git('count-objects', '-v')).toBe(before);
});

test.each(['loose', 'packed'])('a missing object is a problem, and the rest is found (%s)', async (state) => {
  const recipe = withTwoSecrets();
  const id = recipe.idOf('HEAD:text.ts');
  loseObject(recipe, id);
  if (state === 'packed') packLooseObjects(recipe);
  const result = await scanHistory(recipe);
  expect(secretsOf(result)).toEqual(both);
  expect(result.problems).toMatchObject([{ kind: 'missing-object', where: 'text.ts', objectId: id }]);
});

test('a corrupt object is a problem, and the rest is found', async () => {
  const recipe = withTwoSecrets();
  const id = recipe.idOf('HEAD:text.ts');
  const file = join('.git/objects', id.slice(0, 2), id.slice(2));
  rmSync(join(recipe.folder, file));
  recipe.write(file, 'not compressed');
  const result = await scanHistory(recipe);
  expect(secretsOf(result)).toEqual(both);
  expect(result.problems).toContainEqual(expect.objectContaining({ kind: 'corrupt-object', where: id }));
});

test('a truncated pack is a problem, and loose objects are found', async () => {
  const recipe = withTwoSecrets();
  recipe.git('repack', '--quiet', '-adf');
  recipe.commit('three', { 'three.ts': secretLine(13) });
  const pack = packFile(recipe);
  rmSync(pack.replace(/\.pack$/, '.rev'), { force: true });
  recipe.git('update-ref', 'refs/heads/main', recipe.idOf('HEAD'));
  truncateSync(pack, statSync(pack).size >> 1);
  const result = await scanHistory(recipe);
  expect(secretsOf(result)).toContain(githubToken(13));
  expect(result.problems.length).toBeGreaterThan(0);
});

test('a flipped bit in a pack is a problem', async () => {
  const recipe = withTwoSecrets();
  recipe.git('repack', '--quiet', '-adf');
  const pack = packFile(recipe);
  const bytes = readFileSync(pack);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x55, middle);
  rmSync(pack);
  writeFileSync(pack, bytes);
  expect((await scanHistory(recipe)).problems).not.toEqual([]);
});

test('nothing is lost when a pack is replaced during the scan', () => {
  const recipe = withTwoSecrets();
  recipe.git('repack', '--quiet', '-d');
  recipe.commit('three', { 'three.ts': 'text' });
  recipe.git('repack', '--quiet', '-d');
  const before = packFile(recipe);
  // Whenever objects are to be printed, all is packed anew behind the back of the one that has listed them.
  const PATH = pathWithGitAfter(
    `case "$*" in *'cat-file --batch --buffer'*) PATH='${process.env['PATH'] ?? ''}' git repack -q -adf </dev/null;; esac`,
  );
  const run = runCli(['git', '-f', 'jsonl', '--show-secrets'], { cwd: recipe.folder, env: { PATH } });
  expect(run.exitCode).toBe(1);
  expect(both.filter((secret) => run.stdout.includes(secret))).toEqual(both);
  expect(packFile(recipe)).not.toBe(before);
});

test('in a shallow clone, the commit that it begins with is not said to have added what may be older', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'old.ts': secretLine() });
  recipe.commit('two', { 'other.ts': 'text' });
  recipe.commit('three', { 'new.ts': secretLine(2) });
  const { folder } = cloneOf(recipe, '--depth=2');
  const { findings } = await scanHistory({ folder });
  expect(
    findings.map(({ occurrences: [{ path, commit }], exposure }) => [
      path,
      commit?.isBoundary,
      exposure?.events.map((event) => event.commit.isBoundary),
    ]),
  ).toEqual([
    ['new.ts', undefined, [undefined]],
    ['old.ts', true, [true]],
  ]);
  const { stdout } = runCli(['git'], { cwd: folder, env: recipe.environment });
  expect(stdout.match(/or an earlier commit, which this shallow clone does not have/g)).toHaveLength(1);
  expect(stdout.match(/since \S+ or earlier, at least/g)).toHaveLength(1);
});

test('a submodule that was not cloned along is noted, also by a scan that remembers', async () => {
  const [outer, inner] = [newRepository(), newRepository()];
  inner.commit('inner', { 'inner.ts': secretLine() });
  outer.commit('outer', { 'outer.ts': 'text' });
  outer.addSubmodule(inner, 'lib/inner').commit('with a submodule');
  expect((await scanHistory(outer)).notes).toEqual([]);

  const clone = cloneOf(outer);
  const cache = join(temporaryFolder(), 'cache');
  const note =
    '1 submodule was not scanned, since its history is not in this repository: lib/inner; `git submodule update --init` fetches it';
  for (const options of [{}, { cache }, { cache }])
    expect(await scan({ target: { kind: 'git', repository: clone.folder }, ...options })).toMatchObject({
      findings: [],
      problems: [],
      notes: [note],
    });
});

test('a submodule that only a linked worktree has checked out is read, from the worktree and from the main one', async () => {
  const [outer, inner] = [newRepository(), newRepository()];
  inner.commit('inner', { 'inner.ts': 'text' });
  outer.addSubmodule(inner, 'lib/inner').commit('with a submodule');
  outer.git('submodule', 'deinit', '--quiet', '--force', '--all');
  rmSync(join(outer.folder, '.git/modules'), { recursive: true });
  const linked = linkedWorktreeOf(outer, '--detach');
  linked.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init');
  const part = new GitRecipe(join(linked.folder, 'lib/inner'));
  part.commit('made in the worktree', { 'added.ts': secretLine() });
  expect(secretsOf(await scanHistory(linked))).toEqual([githubToken()]);
  expect(secretsOf(await scanHistory(outer))).toEqual([githubToken()]);
});

test('a repository that was cloned into the tree and added is noted, with the command that scans it', async () => {
  const outer = newRepository();
  const inner = new GitRecipe(join(outer.folder, 'vendor/inner'));
  mkdirSync(inner.folder, { recursive: true });
  inner.git('init', '--quiet');
  inner.commit('inner', { 'inner.ts': 'text' });
  outer.commit('outer', { 'outer.ts': 'text' });
  expect((await scanHistory(outer)).notes).toEqual([
    '1 submodule was not scanned: vendor/inner; a repository of its own, which `straykey git vendor/inner` scans',
  ]);
});
