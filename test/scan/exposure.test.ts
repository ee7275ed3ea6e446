import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scan, type Exposure, type Finding, type ScanOptions } from '../../src/index.ts';
import { cloneOf, newRepository, type GitRecipe } from '../git-recipe.ts';
import { githubToken } from '../grown-secrets.ts';
import { leak, token } from './secret-forms.ts';

/** The first commit of a recipe is of 14 November 2023. */
const today = '2023-12-24';

async function findingsOf(
  { folder }: Pick<GitRecipe, 'folder'>,
  options: Partial<ScanOptions> = {},
): Promise<readonly Finding[]> {
  return (await scan({ target: { kind: 'git', repository: folder }, today, ...options })).findings;
}

async function exposureOf(recipe: Pick<GitRecipe, 'folder'>): Promise<Exposure | undefined> {
  const findings = await findingsOf(recipe);
  expect(findings.map(({ secret }) => secret)).toEqual([token]);
  return findings[0]?.exposure;
}

/** What happened, as `brought file.ts one`, by the first line of the commit's message. */
function storyOf(exposure: Exposure | undefined): readonly string[] {
  return (exposure?.events ?? []).map(({ kind, path, commit }) => `${kind} ${path} ${commit.summary}`);
}

test('what is at HEAD has been exposed since the first commit that brought it', async () => {
  const recipe = newRepository();
  recipe.commit('zero', { 'file.ts': 'text\n' });
  recipe.commit('one', { 'file.ts': leak });
  recipe.commit('two', { 'file.ts': `// moved\n${leak}` });
  recipe.git('tag', 'v1');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({
    since: '2023-11-14T23:13:20Z',
    days: 40,
    isAtHead: true,
    isDangling: false,
    branches: ['main'],
    branchCount: 1,
    tags: ['v1'],
    tagCount: 1,
    eventCount: 1,
  });
  expect(exposure?.until).toBeUndefined();
  expect(storyOf(exposure)).toEqual(['brought file.ts one']);
});

test('what was taken away was exposed until then, and the history still holds it', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': leak });
  for (let index = 0; index < 30; index++) recipe.commit(`later ${index}`);
  rmSync(join(recipe.folder, 'file.ts'));
  recipe.commit('gone');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({
    since: '2023-11-14T22:13:20Z',
    until: '2023-11-16T05:13:20Z',
    days: 2,
    isAtHead: false,
    isDangling: false,
    branches: ['main'],
  });
  expect(storyOf(exposure)).toEqual(['brought file.ts one', 'removed file.ts gone']);
});

test('each path has its own beginning and end, and a rename is both', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak, 'b.ts': leak });
  recipe.git('mv', 'a.ts', 'c.ts');
  recipe.commit('two');
  rmSync(join(recipe.folder, 'b.ts'));
  recipe.commit('three');
  const exposure = await exposureOf(recipe);
  expect([...storyOf(exposure)].sort()).toEqual([
    'brought a.ts one',
    'brought b.ts one',
    'brought c.ts two',
    'removed a.ts two',
    'removed b.ts three',
  ]);
  expect(exposure).toMatchObject({ isAtHead: true, eventCount: 5 });
});

test('what a pull request took away from one path and left at another is exposed until today', async () => {
  const recipe = newRepository();
  recipe.commit('base', { 'base.ts': 'text' });
  recipe.git('checkout', '--quiet', '-b', 'side');
  recipe.commit('one', { 'a.ts': leak, 'b.ts': leak });
  rmSync(join(recipe.folder, 'b.ts'));
  recipe.commit('two');
  recipe.git('update-ref', 'refs/pull/1/head', 'side');
  recipe.git('checkout', '--quiet', 'main');
  recipe.git('branch', '--quiet', '-D', 'side');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({ isAtHead: false, branchCount: 0, days: 40, eventCount: 3 });
  expect(exposure?.until).toBeUndefined();
});

test('a merge that brings it is named, and one that takes a side is not', async () => {
  const recipe = newRepository();
  recipe.commit('base', { 'base.ts': 'text' });
  recipe.git('checkout', '--quiet', '-b', 'side');
  recipe.commit('side', { 'side.ts': 'text' });
  recipe.git('checkout', '--quiet', 'main');
  recipe.commit('main', { 'main.ts': 'text' });
  recipe.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
  recipe.commit('merge', { 'evil.ts': leak });
  recipe.git('checkout', '--quiet', '-b', 'later', 'HEAD~');
  recipe.commit('later', { 'later.ts': 'text' });
  recipe.git('merge', '--quiet', '--no-ff', '--message', 'second merge', 'main');
  expect(storyOf(await exposureOf(recipe))).toEqual(['brought evil.ts merge']);
});

test('a branch that was never merged holds it, and HEAD does not', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': 'text' });
  recipe.git('checkout', '--quiet', '-b', 'side');
  recipe.commit('two', { 'file.ts': leak });
  recipe.git('tag', '--annotate', 'v2', '--message', 'second');
  recipe.git('checkout', '--quiet', 'main');
  expect(await exposureOf(recipe)).toMatchObject({
    isAtHead: false,
    isDangling: false,
    branches: ['side'],
    tags: ['v2'],
    days: 40,
  });
});

test('what HEAD has not any more and another branch still has is not over', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': leak });
  recipe.git('branch', 'old');
  rmSync(join(recipe.folder, 'file.ts'));
  recipe.commit('gone');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({ isAtHead: false, tips: ['old'], branches: ['main', 'old'], days: 40 });
  expect(exposure?.until).toBeUndefined();
  recipe.git('branch', '--delete', '--force', 'old');
  expect(await exposureOf(recipe)).toMatchObject({ tips: [], until: '2023-11-14T23:13:20Z', days: 0 });
});

test('what no ref leads to says so, whether a reflog knows it or nothing does', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': 'text' });
  recipe.commit('lost', { 'file.ts': leak });
  recipe.git('reset', '--quiet', '--hard', 'HEAD~');
  for (const step of ['known', 'forgotten']) {
    if (step === 'forgotten') recipe.git('reflog', 'expire', '--expire=now', '--all');
    const exposure = await exposureOf(recipe);
    expect(exposure).toMatchObject({
      isDangling: true,
      isAtHead: false,
      branchCount: 0,
      since: '2023-11-14T23:13:20Z',
    });
    expect(storyOf(exposure)).toEqual(['brought file.ts lost']);
  }
});

test('a blob that no commit ever held is dangling and has no date, one in the index has no exposure yet', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': 'text' });
  recipe.write('file.ts', leak).git('add', 'file.ts');
  expect(await exposureOf(recipe)).toBeUndefined();
  recipe.git('reset', '--quiet', '--hard');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({ isDangling: true, events: [] });
  expect(exposure?.since).toBeUndefined();
});

test('the text of a commit is exposed as long as something leads to it', async () => {
  const recipe = newRepository();
  recipe.commit(`use ${token}`);
  expect(await exposureOf(recipe)).toMatchObject({
    since: '2023-11-14T22:13:20Z',
    isAtHead: true,
    branches: ['main'],
    eventCount: 1,
  });
});

test('a reflog tells when a branch first showed what had been committed before', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': leak });
  const clone = cloneOf(recipe);
  const moved = clone.gitWith(
    { environment: { GIT_COMMITTER_DATE: '1702000000 +0000' } },
    'update-ref',
    '--create-reflog',
    'refs/remotes/other/main',
    'HEAD',
  );
  expect(moved).toBe('');
  rmSync(join(clone.folder, '.git/logs/refs/heads'), { recursive: true });
  rmSync(join(clone.folder, '.git/logs/refs/remotes/origin'), { recursive: true, force: true });
  expect(await exposureOf(clone)).toMatchObject({
    since: '2023-11-14T22:13:20Z',
    shownSince: '2023-12-08T01:46:40Z',
    daysShown: 16,
  });
});

test("a submodule's history counts as its own", async () => {
  const [outer, inner] = [newRepository(), newRepository()];
  inner.commit('inner', { 'file.ts': leak });
  outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'part');
  outer.commit('outer');
  const exposure = await exposureOf(outer);
  expect(exposure).toMatchObject({ isDangling: false, since: '2023-11-14T22:13:20Z' });
  expect(storyOf(exposure)).toEqual(['brought part/file.ts inner']);
});

test('each of many secrets has the branches of its own', async () => {
  const recipe = newRepository();
  recipe.commit('base', { 'base.ts': 'text' });
  const count = 70;
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const stream = Array.from(
    { length: count },
    (_, index) =>
      `commit refs/heads/b${index}\ncommitter Ada <ada@example.org> 1700100000 +0000\n${data('own')}from refs/heads/main^0\nM 100644 inline f${index}.ts\n${data(`token = '${githubToken(100 + index)}'\n`)}`,
  );
  recipe.gitWith({ input: stream.join('') }, 'fast-import', '--quiet');
  const findings = await findingsOf(recipe);
  expect(findings).toHaveLength(count);
  for (const { exposure, occurrences } of findings)
    expect(exposure).toMatchObject({ branches: [occurrences[0]?.path.replace(/^f(\d+)\.ts$/, 'b$1')], branchCount: 1 });
});

test('the longest exposed come first where that is asked for', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'z.ts': leak });
  for (let index = 0; index < 50; index++) recipe.commit(`later ${index}`);
  recipe.commit('two', { 'a.ts': `token = '${githubToken(12)}'\n` });
  const pathsOf = (findings: readonly Finding[]): readonly (string | undefined)[] =>
    findings.map(({ occurrences }) => occurrences[0]?.path);
  expect(pathsOf(await findingsOf(recipe))).toEqual(['a.ts', 'z.ts']);
  expect(pathsOf(await findingsOf(recipe, { sort: 'exposure' }))).toEqual(['z.ts', 'a.ts']);
});

test('ranges, trees and indexes have no exposure', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': leak });
  for (const target of [
    { kind: 'range', repository: recipe.folder, range: 'HEAD' },
    { kind: 'dir', paths: [recipe.folder] },
  ] as const) {
    const { findings } = await scan({ target });
    expect(findings.map(({ exposure }) => exposure)).toEqual([undefined]);
  }
});
