import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { leak } from '../../fixtures/histories/leak.ts';
import { startMergeOf } from '../../fixtures/histories/merges.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { scan, type Finding } from '../../src/index.ts';
import { exposureOf, findingsOf, storyOf } from './exposed.ts';

test('a secret at HEAD has been exposed since the first commit that added it', async () => {
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

test('a removed secret was exposed until its removal, and is still in the history', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': leak });
  for (let index = 0; index < 30; index++) recipe.commit(`later ${index}`);
  recipe.remove('file.ts');
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

test('each path has its own start and end, and a rename is both', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak, 'b.ts': leak });
  recipe.git('mv', 'a.ts', 'c.ts');
  recipe.commit('two');
  recipe.remove('b.ts');
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

test('a secret that a pull request removed from one path but left at another is exposed until today', async () => {
  const recipe = newRepository();
  recipe.commit('base', { 'base.ts': 'text' });
  recipe.git('checkout', '--quiet', '-b', 'side');
  recipe.commit('one', { 'a.ts': leak, 'b.ts': leak });
  recipe.remove('b.ts');
  recipe.commit('two');
  recipe.git('update-ref', 'refs/pull/1/head', 'side');
  recipe.git('checkout', '--quiet', 'main');
  recipe.git('branch', '--quiet', '-D', 'side');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({ isAtHead: false, branchCount: 0, days: 40, eventCount: 3 });
  expect(exposure?.until).toBeUndefined();
});

test('a merge that adds it is named, one that takes a side is not', async () => {
  const recipe = newRepository();
  recipe.commit('base', { 'base.ts': 'text' });
  startMergeOf(recipe, 'side');
  recipe.commit('merge', { 'evil.ts': leak });
  recipe.git('checkout', '--quiet', '-b', 'later', 'HEAD~');
  recipe.commit('later', { 'later.ts': 'text' });
  recipe.git('merge', '--quiet', '--no-ff', '--message', 'second merge', 'main');
  expect(storyOf(await exposureOf(recipe))).toEqual(['brought evil.ts merge']);
});

test("a submodule's history counts as its own", async () => {
  const [outer, inner] = [newRepository(), newRepository()];
  inner.commit('inner', { 'file.ts': leak });
  outer.addSubmodule(inner, 'part');
  outer.commit('outer');
  const exposure = await exposureOf(outer);
  expect(exposure).toMatchObject({ isDangling: false, since: '2023-11-14T22:13:20Z' });
  expect(storyOf(exposure)).toEqual(['brought part/file.ts inner']);
});

test('findings can be sorted by exposure, longest first', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'z.ts': leak });
  for (let index = 0; index < 50; index++) recipe.commit(`later ${index}`);
  recipe.commit('two', { 'a.ts': secretLine(12) });
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
