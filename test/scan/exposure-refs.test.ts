import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloneOf } from '../../fixtures/git/clones.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { leak, token } from '../../fixtures/histories/leak.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { exposureOf, findingsOf, storyOf } from './exposed.ts';

test('a secret on an unmerged branch is on that branch, but not at HEAD', async () => {
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

test('a tag of a tag contains what is in the commit that both lead to', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': leak });
  recipe.git('tag', '--annotate', 'v1', '--message', 'first');
  recipe.git('tag', '--annotate', 'stable', '--message', 'as v1', 'v1');
  expect(await exposureOf(recipe)).toMatchObject({ branches: ['main'], tags: ['stable', 'v1'], tagCount: 2 });
});

test('a secret that is gone from HEAD but still on another branch is still exposed', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': leak });
  recipe.git('branch', 'old');
  recipe.remove('file.ts');
  recipe.commit('gone');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({ isAtHead: false, tips: ['old'], branches: ['main', 'old'], days: 40 });
  expect(exposure?.until).toBeUndefined();
  recipe.git('branch', '--delete', '--force', 'old');
  expect(await exposureOf(recipe)).toMatchObject({ tips: [], until: '2023-11-14T23:13:20Z', days: 0 });
});

test('a secret that no ref leads to is dangling, whether or not a reflog knows it', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': 'text' });
  recipe.commit('lost', { 'file.ts': leak });
  recipe.dropCommit();
  for (const step of ['known', 'forgotten']) {
    if (step === 'forgotten') recipe.forgetReflogs();
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

test('a blob that no commit contained is dangling and has no date, one in the index has no exposure yet', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'file.ts': 'text' });
  recipe.write('file.ts', leak).git('add', 'file.ts');
  expect(await exposureOf(recipe)).toBeUndefined();
  recipe.git('reset', '--quiet', '--hard');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({ isDangling: true, events: [] });
  expect(exposure?.since).toBeUndefined();
});

test('the message of a commit is exposed as long as any ref leads to it', async () => {
  const recipe = newRepository();
  recipe.commit(`use ${token}`);
  expect(await exposureOf(recipe)).toMatchObject({
    since: '2023-11-14T22:13:20Z',
    isAtHead: true,
    branches: ['main'],
    eventCount: 1,
  });
});

test('a reflog shows when a branch first published an earlier commit', async () => {
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

test('each of many secrets has its own branches', async () => {
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
