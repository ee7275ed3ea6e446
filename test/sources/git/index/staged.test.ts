import { chmodSync, copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkedWorktreeOf } from '../../../../fixtures/git/clones.ts';
import { looseFile } from '../../../../fixtures/git/object-files.ts';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { pathWithGitAfter } from '../../../../fixtures/git/strange-git.ts';
import { startConflict, startMergeOf } from '../../../../fixtures/histories/merges.ts';
import { temporaryFolder } from '../../../../fixtures/temporary-folder.ts';
import { openStaged, stagedSource, startStaged } from '../../../../src/sources/git/index/staged.ts';
import { collect, type CollectingSink } from '../../../collecting-sink.ts';

async function readStaged(
  { folder }: Pick<GitRecipe, 'folder'>,
  environment: Record<string, string> = {},
): Promise<CollectingSink> {
  return await collect(stagedSource(startStaged(folder, { environment: { ...process.env, ...environment }, folder })));
}

/** `path: text`, sorted. */
function contents(sink: CollectingSink): readonly string[] {
  return sink.blobs.map(({ provenance, text }) => `${provenance.path}: ${text}`).sort();
}

function withFirstCommit(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { file: 'committed', gone: 'gone' });
  return recipe;
}

test('the index is read, never the disk', async () => {
  const recipe = withFirstCommit();
  recipe.write('file', 'staged').git('add', 'file');
  recipe.write('file', 'on disk only').write('untracked', 'on disk only');
  const sink = await readStaged(recipe);
  expect(sink.blobs.map(({ provenance }) => provenance)).toEqual([
    { kind: 'index', path: 'file', objectId: recipe.idOf(':file') },
  ]);
  expect(contents(sink)).toEqual(['file: staged']);
});

test('what somebody else had git compare is not compared again', async () => {
  const recipe = withFirstCommit();
  recipe.write('file', 'staged').write('other', 'staged too').git('add', '.');
  const caller = { environment: { ...process.env }, folder: recipe.folder };
  const read = async (compared?: Uint8Array): Promise<readonly string[]> =>
    contents(
      await collect(stagedSource(openStaged(recipe.folder, { caller, ...(compared !== undefined && { compared }) }))),
    );
  expect(await read()).toEqual(['file: staged', 'other: staged too']);
  const compared = recipe.git('diff-index', '--cached', '--raw', '-z', '--no-abbrev', 'HEAD', '--', 'file');
  expect(await read(Buffer.from(compared))).toEqual(['file: staged']);
});

test('nothing staged gives nothing, and a note says so', async () => {
  const sink = await readStaged(withFirstCommit());
  expect(sink).toMatchObject({ blobs: [], problems: [], notes: ['nothing is staged'] });
});

test('before the first commit the whole index is new', async () => {
  const recipe = newRepository();
  recipe.write('file', 'first').git('add', 'file');
  expect(contents(await readStaged(recipe))).toEqual(['file: first']);
});

test('a SHA-256 repository is read before its first commit, too', async () => {
  const recipe = newRepository('--object-format=sha256');
  recipe.write('file', 'first').git('add', 'file');
  expect(contents(await readStaged(recipe))).toEqual(['file: first']);
});

test('deletions and submodule entries are counted, not read', async () => {
  const recipe = withFirstCommit();
  recipe.git('rm', '--quiet', 'gone');
  recipe.git('update-index', '--add', '--cacheinfo', `160000,${recipe.idOf('HEAD')},part`);
  const sink = await readStaged(recipe);
  expect(sink.blobs).toEqual([]);
  expect([...sink.skipped]).toEqual([
    ['deleted files', 1],
    ['submodule entries', 1],
  ]);
});

test('a file added with intent-to-add has no content', async () => {
  const recipe = withFirstCommit();
  recipe.write('later', 'not staged yet').git('add', '--intent-to-add', 'later');
  expect((await readStaged(recipe)).includes('not staged yet')).toBe(false);
});

test('the target of a symbolic link is read', async () => {
  const recipe = withFirstCommit();
  symlinkSync('/the/target', join(recipe.folder, 'link'));
  recipe.git('add', 'link');
  expect(contents(await readStaged(recipe))).toEqual(['link: /the/target']);
});

test('in a merge, only what differs from every parent is read', async () => {
  const recipe = withFirstCommit();
  startMergeOf(recipe, 'side', 'third');
  recipe.write('evil', 'only in the merge').write('side', 'from the side, changed').git('add', '--all');
  expect(contents(await readStaged(recipe))).toEqual(['evil: only in the merge', 'side: from the side, changed']);
});

test('a file with a conflict is a problem, and the rest is read', async () => {
  const recipe = withFirstCommit();
  startConflict(recipe, 'file');
  recipe.write('other', 'beside').git('add', 'other');
  const sink = await readStaged(recipe);
  expect(contents(sink)).toEqual(['other: beside']);
  expect(sink.problems).toEqual([
    expect.objectContaining({ kind: 'unreadable', where: 'file', advice: expect.stringContaining('git add') }),
  ]);
});

test('the index that git passes to a hook of `commit FILE` is the one that is read', async () => {
  const recipe = withFirstCommit();
  recipe.write('file', 'named on the command line').write('gone', 'staged, but not named').git('add', 'gone');
  const saved = join(temporaryFolder(), 'index');
  recipe.git('-c', `core.hooksPath=${executableHook(saved)}`, 'commit', '--quiet', '--message', 'two', 'file');
  recipe.git('update-ref', 'refs/heads/main', 'HEAD~');
  expect(contents(await readStaged(recipe, { GIT_INDEX_FILE: saved }))).toEqual(['file: named on the command line']);
});

test('a linked worktree has its own index', async () => {
  const recipe = withFirstCommit();
  const linked = linkedWorktreeOf(recipe).folder;
  recipe.write('file', 'in the main one').git('add', 'file');
  copyFileSync(join(recipe.folder, 'file'), join(linked, 'new'));
  recipe.git('-C', linked, 'add', 'new');
  expect(contents(await readStaged({ folder: linked }))).toEqual(['new: in the main one']);
});

test('from a subfolder, everything staged is read', async () => {
  const recipe = withFirstCommit();
  recipe.write('sub/file', 'below').write('top', 'above').git('add', '--all');
  recipe.git('config', 'diff.relative', 'true');
  expect(contents(await readStaged({ folder: join(recipe.folder, 'sub') }))).toEqual(['sub/file: below', 'top: above']);
});

test('paths may contain spaces, line feeds, quotes and bytes that are not UTF-8', async () => {
  const recipe = withFirstCommit();
  const id = recipe.hash('text');
  const lines = ['a b', 'two\nlines', '"quoted"', 'l\xe9'].map((path) => `100644 ${id}\t${path}\0`).join('');
  recipe.gitWith({ input: Buffer.from(lines, 'latin1') }, 'update-index', '-z', '--index-info');
  expect((await readStaged(recipe)).paths.toSorted()).toEqual(['"quoted"', 'a b', 'l\\xE9', 'two\nlines']);
});

test('300 files and a large one are read like a few small ones', async () => {
  const recipe = withFirstCommit();
  const large = 'large '.repeat(3_500_000);
  for (let index = 0; index < 300; index++) recipe.write(`many/${index}`, `text ${index}`);
  recipe.write('large', large).git('add', '--all');
  const sink = await readStaged(recipe);
  expect(sink.blobs).toHaveLength(301);
  expect(sink.blobs.find(({ provenance }) => provenance.path === 'large')?.text === large).toBe(true);
});

test('a missing staged blob is a problem that names the path', async () => {
  const recipe = withFirstCommit();
  recipe.git('update-index', '--add', '--cacheinfo', `100644,${'1'.repeat(40)},absent`);
  recipe.write('file', 'beside').git('add', 'file');
  const sink = await readStaged(recipe);
  expect(contents(sink)).toEqual(['file: beside']);
  expect(sink.problems).toEqual([expect.objectContaining({ kind: 'missing-object', where: 'absent' })]);
});

test.each([
  ['nothing', 'diff-index'],
  ['a file', 'diff-index', 'cat-file'],
])('with %s staged and nothing else to read it by git runs no more often than it has to', async (what, ...commands) => {
  const recipe = withFirstCommit();
  if (what !== 'nothing') recipe.write('file', 'staged').git('add', 'file');
  const log = join(temporaryFolder(), 'log');
  await readStaged(recipe, { PATH: pathWithGitAfter(`echo "$@" >> '${log}'`) });
  expect(readFileSync(log, 'utf8').match(/rev-parse|diff-index|cat-file/g)).toEqual(commands);
});

/** A folder of hooks whose pre-commit keeps the index that git shows it. */
function executableHook(saved: string): string {
  const recipe = newRepository();
  recipe.write('pre-commit', `#!/bin/sh\ncp "$GIT_INDEX_FILE" '${saved}'\n`);
  recipe.git('add', '--chmod=+x', 'pre-commit');
  recipe.git('checkout-index', '--force', 'pre-commit');
  return recipe.folder;
}

test('staged content is read wherever it is stored: loose, in a pack, or in an alternate', async () => {
  const recipe = withFirstCommit();
  recipe.write('packed', 'in a pack').git('add', 'packed');
  recipe.git('repack', '-a', '-d', '--quiet');
  recipe.write('loose', 'in a file of its own').git('add', 'loose');
  expect(contents(await readStaged(recipe))).toEqual(['loose: in a file of its own', 'packed: in a pack']);
  const linked = join(temporaryFolder(), 'shared');
  recipe.git('clone', '--quiet', '--shared', '--no-checkout', recipe.folder, linked);
  recipe.git('-C', linked, 'read-tree', recipe.git('write-tree'));
  expect(contents(await readStaged({ folder: linked }))).toEqual(['loose: in a file of its own', 'packed: in a pack']);
});

test('staged content in a damaged file is a problem, and the rest is read', async () => {
  const recipe = withFirstCommit();
  recipe.write('a', 'damaged').write('b', 'whole').git('add', '--all');
  const id = recipe.idOf(':a');
  const file = looseFile(recipe, id);
  chmodSync(file, 0o644);
  writeFileSync(file, 'no object');
  const sink = await readStaged(recipe);
  expect(contents(sink)).toEqual(['b: whole']);
  expect(sink.problems).toEqual([expect.objectContaining({ where: expect.stringMatching(/^(?:a|git objects)$/) })]);
});
