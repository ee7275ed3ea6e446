import { expect, test } from 'vitest';
import { linkedWorktreeOf } from '../../../../fixtures/git/clones.ts';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { startMergeOf } from '../../../../fixtures/histories/merges.ts';
import { attribute } from '../../../../src/sources/git/history/attribution.ts';
import { openRepository } from '../../../../src/sources/git/repository.ts';

/** `path <- commit` for each place of an object. */
async function places({ folder }: Pick<GitRecipe, 'folder'>, id: string): Promise<readonly string[]> {
  const found = await attribute(openRepository(folder), new Set([id]));
  return (found.places.get(id) ?? []).map(({ path, commit }) => `${path} <- ${commit?.id ?? 'none'}`);
}

test('a blob belongs to the first commit that added it at each of its paths', async () => {
  const recipe = newRepository();
  const first = recipe.commit('one', { file: 'text', other: 'other' });
  recipe.commit('two', { file: 'changed' });
  const third = recipe.commit('three', { file: 'text', 'copy of it': 'text' });
  expect(await places(recipe, recipe.idOf(`${first}:file`))).toEqual([`copy of it <- ${third}`, `file <- ${first}`]);
});

test('a commit has an author, a date and a summary', async () => {
  const recipe = newRepository();
  const commit = recipe.commit('the subject\n\nthe body', { file: 'text' });
  const blob = recipe.idOf('HEAD:file');
  const found = await attribute(openRepository(recipe.folder), new Set([blob]));
  expect(found.places.get(blob)).toEqual([
    {
      path: 'file',
      commit: {
        id: commit,
        author: 'Ada',
        email: 'ada@example.org',
        date: '2023-11-14T23:13:20+01:00',
        summary: 'the subject',
      },
    },
  ]);
});

test('content that only a merge has belongs to the merge, content of a parent to the parent', async () => {
  const recipe = newRepository();
  recipe.commit('base', { file: 'base' });
  startMergeOf(recipe, 'side', 'third');
  const merge = recipe.commit('octopus', { evil: 'only in the merge' });
  expect(recipe.git('rev-list', '--parents', '-1', 'HEAD').split(' ')).toHaveLength(4);
  expect(await places(recipe, recipe.idOf('HEAD:evil'))).toEqual([`evil <- ${merge}`]);
  expect(await places(recipe, recipe.idOf('HEAD:side'))).toEqual([`side <- ${recipe.idOf('side')}`]);
});

test('if two branches added the same content, the earlier one counts', async () => {
  const recipe = newRepository();
  const base = recipe.commit('base');
  recipe.git('checkout', '--quiet', '-b', 'side');
  const early = recipe.commit('early', { file: 'same' });
  recipe.git('checkout', '--quiet', 'main');
  recipe.commit('late', { file: 'same' });
  expect(base).not.toBe(early);
  expect(await places(recipe, recipe.idOf('HEAD:file'))).toEqual([`file <- ${early}`]);
});

test('stashes, reflogs and dangling commits count as commits', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  recipe.write('new', 'untracked');
  recipe.git('stash', 'push', '--quiet', '--include-untracked');
  const untracked = recipe.idOf('stash^3');
  const lost = recipe.commit('lost', { file: 'lost' });
  recipe.dropCommit();
  expect(await places(recipe, recipe.idOf(`${untracked}:new`))).toEqual([`new <- ${untracked}`]);
  expect(await places(recipe, recipe.idOf(`${lost}:file`))).toEqual([`file <- ${lost}`]);
  recipe.forgetReflogs();
  expect(await places(recipe, recipe.idOf(`${lost}:file`))).toEqual([`file <- ${lost}`]);
});

test('staged content has a path and no commit, in linked worktrees too', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  const linked = linkedWorktreeOf(recipe).folder;
  recipe.write('a file', 'staged');
  recipe.git('add', 'a file');
  const id = recipe.idOf(':a file');
  expect(await places(recipe, id)).toEqual(['a file <- none']);
  expect(await places({ folder: linked }, id)).toEqual(['a file <- none']);
});

test('commits and tags are attributed to themselves, a tagged blob to its tag, a lost blob to nothing', async () => {
  const recipe = newRepository();
  const commit = recipe.commit('one', { file: 'text' });
  recipe.git('tag', '--annotate', 'v1', '--message', 'text');
  const [tagged, lost] = ['tagged', 'lost'].map((input) => recipe.hash(input));
  recipe.git('tag', 'key', tagged ?? '');
  expect(await places(recipe, commit)).toEqual([`commit ${commit.slice(0, 8)} <- ${commit}`]);
  expect(await places(recipe, recipe.idOf('v1'))).toEqual([`tag v1 <- ${recipe.idOf('v1')}`]);
  expect(await places(recipe, tagged ?? '')).toEqual(['refs/tags/key <- none']);
  expect(await places(recipe, lost ?? '')).toEqual([`blob ${lost?.slice(0, 8)} <- none`]);
});

test("a submodule's blob has the submodule's path before its own", async () => {
  const [outer, inner] = [newRepository(), newRepository()];
  const commit = inner.commit('inner', { file: 'inner text' });
  outer.commit('outer', { file: 'outer text' });
  outer.addSubmodule(inner, 'libs/part');
  expect(await places(outer, inner.idOf('HEAD:file'))).toEqual([`libs/part/file <- ${commit}`]);
});

test('names that are not UTF-8 and paths with line feeds are shown as far as possible', async () => {
  const recipe = newRepository();
  const tree = recipe.gitWith(
    {
      input: Buffer.from(`100644 blob ${recipe.hash('text')}\tl\xe9\nx\0`, 'latin1'),
    },
    'mktree',
    '-z',
  );
  const raw = Buffer.from(
    `tree ${tree}\nauthor J\xf6rg <j@example.org> 1700000000 -0330\ncommitter A <a@example.org> 1700000000 +0000\n\nsubject\n`,
    'latin1',
  );
  const commit = recipe.gitWith({ input: raw }, 'hash-object', '-w', '-t', 'commit', '--stdin');
  recipe.git('update-ref', 'refs/heads/main', commit);
  const blob = recipe.git('rev-parse', `${tree}^{tree}`) && recipe.git('ls-tree', '--format=%(objectname)', tree);
  const found = await attribute(openRepository(recipe.folder), new Set([blob]));
  expect(found.places.get(blob)).toEqual([
    {
      path: 'l\\xE9\nx',
      commit: {
        id: commit,
        author: 'J\ufffdrg',
        email: 'j@example.org',
        date: '2023-11-14T18:43:20-03:30',
        summary: 'subject',
      },
    },
  ]);
});

test('more objects than git can be told about are attributed the same way', async () => {
  const recipe = newRepository();
  const commit = recipe.commit(
    'one',
    Object.fromEntries(Array.from({ length: 1_100 }, (_, index) => [`file-${index}`, `text ${index}`])),
  );
  const ids = new Set(recipe.git('ls-tree', '--format=%(objectname)', 'HEAD').split('\n'));
  const found = await attribute(openRepository(recipe.folder), ids);
  expect(found.places.size).toBe(1_100);
  expect([...found.places.values()].flat().every((place) => place.commit?.id === commit)).toBe(true);
});
