import { expect, test } from 'vitest';
import { cloneOf, partialCloneOf } from '../../../../fixtures/git/clones.ts';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { distrustful } from '../../../../fixtures/git/strange-git.ts';
import { openForRange, rangeSource } from '../../../../src/sources/git/range/range.ts';
import { openRepository } from '../../../../src/sources/git/repository.ts';
import { collect, type CollectingSink } from '../../../collecting-sink.ts';

async function readRange({ folder }: GitRecipe, range: string): Promise<CollectingSink> {
  return await collect(rangeSource(openRepository(folder), range));
}

/** Texts of blobs, without those of commits and tags. */
function contents(sink: CollectingSink): readonly string[] {
  return sink.blobs
    .filter(({ provenance }) => provenance.kind === 'commit-range' && provenance.objectType === 'blob')
    .map(({ text }) => text)
    .sort();
}

function withThreeCommits(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('message one', { one: 'first', file: 'a' });
  recipe.commit('message two', { two: 'second', file: 'b' });
  recipe.commit('message three', { three: 'third', file: 'c' });
  return recipe;
}

test.each([
  ['HEAD~2..HEAD', ['b', 'c', 'second', 'third']],
  ['HEAD~..', ['c', 'third']],
  ['..HEAD', []],
  ['HEAD~2..HEAD~1', ['b', 'second']],
  ['HEAD', ['c', 'third']],
  ['HEAD~2', ['a', 'first']],
  ['main~1', ['b', 'second']],
  ['HEAD..HEAD~1', []],
])('%s brings %j', async (range, expected) => {
  const sink = await readRange(withThreeCommits(), range);
  expect(contents(sink)).toEqual(expected);
  expect(sink.problems).toEqual([]);
});

test('three dots select what either side alone has', async () => {
  const recipe = withThreeCommits();
  recipe.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
  recipe.commit('side', { side: 'sideways' });
  expect(contents(await readRange(recipe, 'main...side'))).toEqual(['c', 'sideways', 'third']);
});

test('an empty range says so', async () => {
  const sink = await readRange(withThreeCommits(), 'HEAD..HEAD');
  expect(sink).toMatchObject({ blobs: [], notes: ['the range "HEAD..HEAD" holds no commits'] });
});

test('the ends may be full ids of commits or of a tag, whose message is then read', async () => {
  const recipe = withThreeCommits();
  recipe.git('tag', '--annotate', 'v1', '--message', 'text of the tag');
  const [first, second, tag] = ['HEAD~2', 'HEAD~1', 'v1'].map((name) => recipe.idOf(name));
  expect(contents(await readRange(recipe, `${first}..${second}`))).toEqual(['b', 'second']);
  const sink = await readRange(recipe, `${second}..${tag}`);
  expect(contents(sink)).toEqual(['c', 'third']);
  expect(sink.includes('text of the tag')).toBe(true);
  expect((await readRange(recipe, `HEAD..${tag}`)).includes('text of the tag')).toBe(true);
});

test.each(['HEAD~9..HEAD', `${'0a'.repeat(20)}..HEAD`, `HEAD~1..${'0a'.repeat(20)}`, 'HEAD^2'])(
  '%s names the end that is not there',
  async (range) => {
    const end = range.split('..').find((name) => name !== 'HEAD' && name !== 'HEAD~1');
    await expect(readRange(withThreeCommits(), range)).rejects.toThrow(`no commit is called ${JSON.stringify(end)}`);
  },
);

test('the messages of the commits are read, and that of an annotated tag at the end of the range', async () => {
  const recipe = withThreeCommits();
  recipe.git('tag', '--annotate', 'v1', '--message', 'text of the tag');
  const sink = await readRange(recipe, 'HEAD~1..v1');
  expect(sink.includes('message three')).toBe(true);
  expect(sink.includes('message two')).toBe(false);
  expect(sink.includes('text of the tag')).toBe(true);
  expect(sink.blobs[0]?.provenance).toEqual({
    kind: 'commit-range',
    path: `commit ${recipe.idOf('HEAD').slice(0, 8)}`,
    objectId: recipe.idOf('HEAD'),
    objectType: 'commit',
  });
});

test('a blob at several paths is read once, under the first of them', async () => {
  const recipe = withThreeCommits();
  recipe.commit('four', { 'b/copy': 'same', 'a/copy': 'same' });
  const sink = await readRange(recipe, 'HEAD');
  expect(sink.blobs.filter(({ text }) => text === 'same').map(({ provenance }) => provenance.path)).toEqual(['a/copy']);
});

test('a merge contributes what none of its parents has', async () => {
  const recipe = withThreeCommits();
  recipe.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
  recipe.commit('side', { side: 'sideways' });
  recipe.startMerge('main');
  recipe.commit('merge', { evil: 'only in the merge' });
  expect(contents(await readRange(recipe, 'HEAD'))).toEqual(['only in the merge']);
  expect(contents(await readRange(recipe, 'main..HEAD'))).toEqual(['only in the merge', 'sideways']);
});

test('asking for the parent of a first commit explains how to scan that commit alone', async () => {
  const recipe = newRepository();
  const id = recipe.commit('one', { a: 'x' });
  await expect(readRange(recipe, `${id}^..${id}`)).rejects.toThrow(
    `no commit is called "${id}^"; the first commit of a repository has none before it: --range "${id}" looks at that one alone`,
  );
});

test.each([
  ['0'.repeat(40) + '..HEAD', 'CI systems say so of a new branch: compare it with another one'],
  ['main^!', 'did you mean --range main?'],
])('a range %j is told how to write it', async (range, advice) => {
  await expect(readRange(withThreeCommits(), range)).rejects.toThrow(advice);
});

test.each(['absent', 'absent..HEAD', 'HEAD..absent', '--output=canary', 'HEAD..--output=canary', '-h', ''])(
  'no commit is called %j',
  async (range) => {
    await expect(readRange(withThreeCommits(), range)).rejects.toThrow(
      `no commit is called ${JSON.stringify(range.replace(/^HEAD\.\.|\.\.HEAD$/, ''))}`,
    );
  },
);

test('if a shallow clone cuts the range, the whole tree is read and a problem says so', async () => {
  const clone = cloneOf(withThreeCommits(), '--depth=1');
  const sink = await readRange(clone, 'HEAD');
  expect(contents(sink)).toEqual(['c', 'first', 'second', 'third']);
  expect(sink.problems).toEqual([
    expect.objectContaining({ kind: 'partial-repository', advice: expect.stringContaining('fetch-depth: 0') }),
  ]);
  await expect(readRange(clone, 'HEAD~1..HEAD')).rejects.toThrow('shallow clone');
});

test('a range that a shallow clone has completely is no problem', async () => {
  const clone = cloneOf(withThreeCommits(), '--depth=2');
  const sink = await readRange(clone, 'HEAD~1..HEAD');
  expect(contents(sink)).toEqual(['c', 'third']);
  expect(sink.problems).toEqual([]);
});

test('blobs that a partial clone left on the server are problems, and nothing is fetched', async () => {
  const recipe = withThreeCommits();
  const clone = partialCloneOf(recipe);
  const sink = await readRange(clone, 'HEAD~1..HEAD');
  expect(contents(sink)).toEqual([]);
  expect(sink.problems).toEqual([
    expect.objectContaining({ kind: 'partial-repository', detail: expect.stringContaining('2 objects') }),
  ]);
  expect(sink.includes('message three')).toBe(true);
});

test('a clone without folders says which kind of clone is needed, and nothing is fetched', async () => {
  const recipe = withThreeCommits();
  const clone = partialCloneOf(recipe, 'tree:0');
  await expect(readRange(clone, 'HEAD~1..HEAD')).rejects.toThrow(
    'this is a partial clone: scan one made without `--filter=tree`',
  );
  expect(clone.git('count-objects', '-v')).toMatch(/in-pack: 3$/m);
});

test('a range too large for a synchronous call to git is read like any other', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  const files = Array.from(
    { length: 40_000 },
    (_, index) => `M 100644 :1 ${'folder-with-a-long-name/'.repeat(2)}${index}`,
  ).join('\n');
  const stream = `blob\nmark :1\ndata 5\nmany\n\ncommit refs/heads/main\ncommitter Ada <ada@example.org> 1700000000 +0000\ndata 3\ntwo\nfrom refs/heads/main^0\n${files}\n`;
  recipe.gitWith({ input: stream }, 'fast-import', '--quiet');
  const sink = await readRange(recipe, 'main');
  expect({ contents: contents(sink), problems: sink.problems }).toEqual({ contents: ['many\n'], problems: [] });
});

test.each(['HEAD', 'HEAD~1..HEAD', 'main'])(
  "the range %s of another user's repository is refused with what to do, though git was not asked first",
  async (range) => {
    const { folder } = withThreeCommits();
    const repository = openForRange(folder, { environment: distrustful(), folder });
    await expect(collect(rangeSource(repository, range))).rejects.toThrow(
      `git config --global --add safe.directory ${folder}`,
    );
  },
);

test('a plain repository is opened by looking at its files, any other by git', () => {
  const recipe = withThreeCommits();
  const bare = cloneOf(recipe, '--bare').folder;
  expect(openForRange(recipe.folder)).toEqual({ ...openRepository(recipe.folder), isOwn: true });
  expect(openForRange(bare)).toEqual({ ...openRepository(bare), isOwn: true });
});

test.each([
  ['HEAD HEAD~1', 'HEAD~1..HEAD'],
  ['HEAD~1 HEAD', 'HEAD~1..HEAD'],
  ['HEAD~2  nobody', 'HEAD~2..nobody'],
])('two revisions instead of a range are told how to be written: %s', async (range, meant) => {
  await expect(readRange(withThreeCommits(), range)).rejects.toThrow(`did you mean --range ${meant}?`);
});
