import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloneOf, linkedWorktreeOf, partialCloneOf } from '../../../../fixtures/git/clones.ts';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { objectSource } from '../../../../src/sources/git/objects/objects.ts';
import { openRepository } from '../../../../src/sources/git/repository.ts';
import { collect, type CollectingSink } from '../../../collecting-sink.ts';

async function readAll({ folder }: Pick<GitRecipe, 'folder'>): Promise<CollectingSink> {
  return await collect(objectSource(openRepository(folder)));
}

test('files at HEAD, deleted, overwritten and with -diff attributes are read, each once', async () => {
  const recipe = newRepository();
  recipe.commit('one', {
    gone: 'content of gone',
    kept: 'first content',
    '.gitattributes': '* -diff binary export-ignore\n',
  });
  recipe.git('rm', '--quiet', 'gone');
  recipe.commit('two', { kept: 'second content', again: 'second content' });
  const sink = await readAll(recipe);
  const contents = sink.texts.filter((text) => text.endsWith('content') || text.startsWith('content'));
  expect(contents.sort()).toEqual(['content of gone', 'first content', 'second content']);
  expect(sink.problems).toEqual([]);
});

test('commits are read with names and messages and counted by type, trees are not', async () => {
  const recipe = newRepository();
  const id = recipe.commit('the subject\n\nthe body', { folder: 'text' });
  const sink = await readAll(recipe);
  const commits = sink.blobs.filter(
    ({ provenance }) => provenance.kind === 'git-object' && provenance.objectType === 'commit',
  );
  expect(commits.map(({ provenance }) => provenance)).toEqual([
    { kind: 'git-object', path: `commit ${id.slice(0, 8)}`, objectId: id, objectType: 'commit' },
  ]);
  expect(commits[0]?.text).toContain('author Ada <ada@example.org>');
  expect(commits[0]?.text).toContain('the subject\n\nthe body');
  expect(sink.blobs).toHaveLength(2);
});

test('annotated tags and notes are read', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  recipe.git('tag', '--annotate', 'v1', '--message', 'text of the tag');
  recipe.git('notes', 'add', '--message', 'text of the note');
  const sink = await readAll(recipe);
  expect(sink.includes('text of the tag')).toBe(true);
  expect(sink.includes('text of the note')).toBe(true);
  expect(sink.blobs.map(({ provenance }) => provenance)).toContainEqual({
    kind: 'git-object',
    path: `tag ${recipe.idOf('v1').slice(0, 8)}`,
    objectId: recipe.idOf('v1'),
    objectType: 'tag',
  });
});

test('a stash is read with its untracked files', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  recipe.write('file', 'stashed change').write('new', 'stashed untracked');
  recipe.git('stash', 'push', '--quiet', '--include-untracked');
  const sink = await readAll(recipe);
  expect(sink.texts).toEqual(expect.arrayContaining(['stashed change', 'stashed untracked']));
});

test('dangling commits and once staged blobs are read', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  recipe.commit('lost message', { file: 'lost content' });
  recipe.dropCommit();
  recipe.forgetReflogs();
  recipe.hash('staged once');
  const sink = await readAll(recipe);
  expect(sink.texts).toEqual(expect.arrayContaining(['lost content', 'staged once']));
  expect(sink.includes('lost message')).toBe(true);
});

test('the target of a symbolic link is read', async () => {
  const recipe = newRepository();
  symlinkSync('/the/target', join(recipe.folder, 'link'));
  recipe.commit('one');
  expect((await readAll(recipe)).texts).toContain('/the/target');
});

test('replaced objects are read as well as their replacements', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'original' });
  recipe.git('replace', recipe.idOf('HEAD:file'), recipe.hash('replacement'));
  expect((await readAll(recipe)).texts).toEqual(expect.arrayContaining(['original', 'replacement']));
});

test('a repository without commits is empty and no problem', async () => {
  const sink = await readAll(newRepository());
  expect(sink).toMatchObject({ blobs: [], problems: [], notes: [] });
});

test('bare, packed, SHA-256, subfolder and linked worktree give the same texts', async () => {
  const recipe = newRepository('--object-format=sha256');
  recipe.commit('one', { 'sub/file': 'in a subfolder', empty: '' });
  const linked = linkedWorktreeOf(recipe, '--detach').folder;
  const bare = cloneOf(recipe, '--bare');
  const whole = (await readAll(recipe)).texts.toSorted();
  expect(whole).toHaveLength(3);
  for (const folder of [linked, bare.folder, join(recipe.folder, 'sub')])
    expect((await readAll({ folder })).texts.toSorted()).toEqual(whole);
});

test('alternates and repositories of submodules are read', async () => {
  const [outer, inner, lender] = [newRepository(), newRepository(), newRepository()];
  inner.commit('inner', { file: 'content of the submodule' });
  outer.commit('outer', { file: 'content of the outer' });
  outer.addSubmodule(inner, 'part: one');
  lender.hash('lent content');
  outer.borrowFrom(lender);
  const sink = await readAll(outer);
  expect(sink.texts).toEqual(
    expect.arrayContaining(['content of the outer', 'content of the submodule', 'lent content']),
  );
  expect(sink.problems).toEqual([]);
});

test('an object of more than 8 MiB is read in pieces', async () => {
  const recipe = newRepository();
  const large = 'large '.repeat(1_500_000);
  recipe.commit('one', { large });
  const streamed = (await readAll(recipe)).blobs.filter(({ isStreamed }) => isStreamed);
  expect(streamed.map(({ text }) => text === large)).toEqual([true]);
});

test('a shallow clone is a problem that says how to get the rest', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'old' });
  recipe.commit('two', { file: 'new' });
  const sink = await readAll(cloneOf(recipe, '--depth=1'));
  expect(sink.texts).toContain('new');
  expect(sink.problems).toEqual([
    expect.objectContaining({ kind: 'partial-repository', advice: expect.stringContaining('--unshallow') }),
  ]);
});

test('a partial clone is one problem with the number of objects, and nothing is fetched', async () => {
  const recipe = newRepository();
  recipe.commit('one', { a: 'first', b: 'second', c: 'third' });
  const clone = partialCloneOf(recipe);
  const sink = await readAll(clone);
  expect(sink.problems).toEqual([
    expect.objectContaining({ kind: 'partial-repository', detail: expect.stringContaining('3 objects') }),
  ]);
  expect(sink.blobs).toHaveLength(1);
  expect(clone.git('count-objects', '-v')).toMatch(/in-pack: 2$/m);
});

test('a missing alternate is a problem', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  writeFileSync(join(recipe.folder, '.git/objects/info/alternates'), '/nowhere/objects\n');
  const sink = await readAll(recipe);
  expect(sink.texts).toContain('text');
  expect(sink.problems).toContainEqual(
    expect.objectContaining({ kind: 'corrupt-object', detail: expect.stringContaining('/nowhere/objects') }),
  );
});
